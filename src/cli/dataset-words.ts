import type { Dataset } from '../dataset/dataset';
import type { App } from '../dataset/schema';
import { METRIC_IDS, type Metric } from '../terms';
import { nearestWords } from '../text/nearest-words';

/** What the words of a command line mean, or which known words are near to one that means nothing. */
export type Words =
  | { readonly known: true; readonly app: App | null; readonly metric: Metric | null; readonly area: string | null }
  | { readonly known: false; readonly message: string };

const folded = (text: string): string => text.toLowerCase().replaceAll(' ', '-');

const findApp = (dataset: Dataset, word: string): App | undefined =>
  [...dataset.apps.values()].find((app) => [app.id, app.name, ...app.aliases].some((name) => folded(name) === folded(word)));

/**
 * Reads app, metric and area from the words of a command line, in any order.
 * @param dataset - knows the apps by id, name and alias
 * @param words - as typed
 * @returns what they mean; for a word that means nothing, a message with the nearest known ones
 */
export function readWords(dataset: Dataset, words: readonly string[]): Words {
  let app: App | null = null;
  let metric: Metric | null = null;
  let area: string | null = null;
  for (const word of words) {
    const asMetric = METRIC_IDS.find((id) => id === folded(word));
    const asApp = findApp(dataset, word);
    if (asMetric) metric = asMetric;
    else if (/^([A-Z]{2}|world)$/.test(word)) area = word;
    else if (asApp) app = asApp;
    else {
      const near = nearestWords(folded(word), [...dataset.apps.keys(), ...METRIC_IDS]);
      const advice = near.length ? `Did you mean ${near.join(' or ')}?` : 'Without words, the command lists the apps and metrics.';
      return { known: false, message: `"${word}" is no app, metric or area of the dataset. ${advice}` };
    }
  }
  return { known: true, app, metric, area };
}
