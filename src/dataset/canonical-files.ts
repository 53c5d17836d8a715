import { compareDates } from './partial-date';
import type { App, DatasetEvent, DatasetFiles, FigureEntry } from './schema';
import { windowKey } from './window-length';

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The order of figures in a file: metric, the world before other areas, part of the app, time, window, value.
 * A series stands together that way, oldest first, and a new figure goes to the end of its series.
 */
export function compareFigures(a: FigureEntry, b: FigureEntry): number {
  return (
    compareTexts(a.metric, b.metric) ||
    Number(a.area !== 'world') - Number(b.area !== 'world') ||
    compareTexts(a.area, b.area) ||
    compareTexts(a.feature ?? '', b.feature ?? '') ||
    compareDates(a.asOf, b.asOf) ||
    compareTexts(a.window ?? '', b.window ?? '') ||
    a.value - b.value
  );
}

/** The order of apps and events in their files. */
export const compareIds = (a: App | DatasetEvent, b: App | DatasetEvent): number => compareTexts(a.id, b.id);

/** JSON as the dataset's files have it: two spaces, one line end at the close. */
const textOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

const schemaPath = (name: string, up = '.'): { $schema: string } => ({ $schema: `${up}/schema/${name}.schema.json` });

/**
 * The files laid out in one way, fields in the order of the schema; what stands in them keeps its order.
 * @param files - the dataset, valid by its schemas
 * @returns texts by path relative to `assets/dataset`
 */
export function laidOutTexts(files: DatasetFiles): Map<string, string> {
  return new Map([
    ['edition.json', textOf({ ...schemaPath('edition'), ...files.edition })],
    ['apps.json', textOf({ ...schemaPath('apps'), apps: files.apps })],
    ['events.json', textOf({ ...schemaPath('events'), events: files.events })],
    ['exceptions.json', textOf({ ...schemaPath('exceptions'), exceptions: files.exceptions })],
    ...files.figures.map((file): [string, string] => [
      `figures/${file.app}.json`,
      textOf({ ...schemaPath('figures', '..'), app: file.app, figures: file.figures }),
    ]),
  ]);
}

/**
 * The files as they should stand: laid out and sorted.
 * @param files - the dataset, valid by its schemas
 * @returns texts by path relative to `assets/dataset`
 */
export function canonicalTexts(files: DatasetFiles): Map<string, string> {
  return laidOutTexts({
    ...files,
    apps: [...files.apps].sort(compareIds),
    events: [...files.events].sort(compareIds),
    figures: files.figures.map((file) => ({ ...file, figures: [...file.figures].sort(compareFigures) })),
  });
}

/** What must be alike in figures of one series. */
export function seriesKey({ metric, area, window, feature, event, currency }: FigureEntry): string {
  return [metric, area, windowKey(window), feature ?? '', event ?? '', currency ?? ''].join(' ');
}
