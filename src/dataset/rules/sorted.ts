import { compareFigures, compareIds } from '../canonical-files';
import { figureName, figuresFile, type Fault, type Rule } from './rule';

/** The first entry that comes before its predecessor; one message a file is enough, since the fix sorts all of it. */
function firstOutOfOrder<T>(entries: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return entries.find((entry, index) => {
    const before = entries[index - 1];
    return before !== undefined && compare(before, entry) > 0;
  });
}

/** Apps and events by id; figures by metric, area, part of the app and time. */
export const sorted: Rule = {
  name: 'sorted',
  about: 'apps and events are sorted by id, figures by metric, area, feature, time, window and value',
  fixable: true,
  check({ files }) {
    const message = 'stands behind what it should precede; run "npm run dataset:check -- --fix"';
    const faults: Fault[] = [];
    const app = firstOutOfOrder(files.apps, compareIds);
    if (app) faults.push({ file: 'apps.json', subject: app.id, message });
    const event = firstOutOfOrder(files.events, compareIds);
    if (event) faults.push({ file: 'events.json', subject: event.id, message });
    for (const file of files.figures) {
      const figure = firstOutOfOrder(file.figures, compareFigures);
      if (figure) faults.push({ file: figuresFile(file.app), subject: figureName(figure), message });
    }
    return faults;
  },
};
