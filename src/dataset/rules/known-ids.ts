import { figureName, figuresFile, type Fault, type Rule } from './rule';

/** Every app, owner and event that is named exists, and files bear the name of their app. */
export const knownIds: Rule = {
  name: 'known-ids',
  about: 'apps, parents and events that are named exist, and each app has one file of figures',
  check({ files, texts }) {
    const apps = new Set(files.apps.map((app) => app.id));
    const events = new Map(files.events.map((event) => [event.id, event]));
    const faults: Fault[] = [];
    const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

    for (const id of repeated(files.apps.map((app) => app.id)))
      faults.push({ file: 'apps.json', subject: id, message: 'stands twice; join the two entries' });
    for (const id of repeated(files.events.map((event) => event.id)))
      faults.push({ file: 'events.json', subject: id, message: 'stands twice; join the two entries' });
    for (const { id, parent } of files.apps) {
      if (parent !== null && !apps.has(parent))
        faults.push({
          file: 'apps.json',
          subject: id,
          message: `has the unknown parent "${parent}"; write the id of an entry of apps.json, or null`,
        });
      if (!files.figures.some((file) => file.app === id))
        faults.push({ file: 'apps.json', subject: id, message: `has no figures; add ${figuresFile(id)}` });
    }
    for (const event of files.events) {
      for (const app of event.apps) {
        if (!apps.has(app))
          faults.push({
            file: 'events.json',
            subject: event.id,
            message: `names the unknown app "${app}"; write the id of an entry of apps.json`,
          });
      }
    }
    for (const { app, figures } of files.figures) {
      const file = figuresFile(app);
      if (!apps.has(app)) faults.push({ file, subject: '', message: `is of the unknown app "${app}"; add it to apps.json` });
      if (!texts.has(file))
        faults.push({ file, subject: '', message: `does not exist though a file says "app": "${app}"; name that file ${app}.json` });
      for (const figure of figures) {
        if (figure.event === undefined) continue;
        const event = events.get(figure.event);
        if (!event)
          faults.push({
            file,
            subject: figureName(figure),
            message: `belongs to the unknown event "${figure.event}"; add it to events.json`,
          });
        else if (!event.apps.includes(app))
          faults.push({
            file,
            subject: figureName(figure),
            message: `belongs to "${figure.event}", which does not name this app; add "${app}" to its apps in events.json`,
          });
      }
    }
    return faults;
  },
};
