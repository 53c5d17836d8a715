/** The build's way to a small worker. Runs in Node, as part of WXT and Vite. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { CompactDataset } from '../dataset/compact';
import { withCitedTitles } from '../dataset/cited-titles';
import { compileDataset } from '../dataset/compile-dataset';
import { readDatasetFiles } from '../dataset/node-read-dataset';
import { LANGUAGES } from '../languages/all';
import { READY_LANGUAGES } from '../languages/ready';
import { MESSAGES } from '../locales/messages';
import { isOfPagesOnly } from '../locales/pages-only';
import { OWN_FIGURES_STRINGS } from '../locales/own-figures/all';
import { parsedMessages } from './node-parsed-messages';
import { addressOf, WORKER_FOLDER } from './read-worker-file';
import { swapLetters } from './swapped-letters';
import { packColumns } from './packed-columns';
import { packDetails } from './packed-details';
import { packLanguage } from './packed-language';
import { rolesIn } from './packed-phrases';

const NAMES_MODULE = 'virtual:chiffre-worker-files';
const DATASET_MODULE = 'virtual:chiffre-dataset';
const READER = fileURLToPath(new URL('read-worker-file.ts', import.meta.url));
const PACKED = fileURLToPath(new URL('packed-language.ts', import.meta.url));
const PACKED_COLUMNS = fileURLToPath(new URL('packed-columns.ts', import.meta.url));
const PACKED_DETAILS = fileURLToPath(new URL('packed-details.ts', import.meta.url));
const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url)).replaceAll('\\', '/');

/** A module whose export is a record, and where the entries of that record come from instead. */
interface Split {
  readonly path: string;
  readonly name: string;
  /** Source of the value of an entry, by its key. */
  readonly value: (key: string) => string;
  readonly keys: readonly string[];
  /** Source of constants that the values name. */
  readonly constants?: string;
  /** Of a module that pages load entries of in front: the function that does so, and from which folders. */
  readonly prepare?: { readonly name: string; readonly folders: readonly string[] };
}

const ROLES = rolesIn(Object.values(READY_LANGUAGES).map(({ lexicon }) => lexicon.phrases));

const MESSAGE_IDS = Object.keys(MESSAGES.en);
/** The files hold values alone, in the order of their keys, which are a quarter of what strings take. */
const IDS = {
  worker: MESSAGE_IDS.filter((id) => !isOfPagesOnly(id)),
  pages: MESSAGE_IDS.filter(isOfPagesOnly),
  own: Object.keys(OWN_FIGURES_STRINGS.en),
} as const;

/** The records of the worker's files by folder: what each file is called and holds. `pages` is for the extension's own pages alone. */
function folders(): Readonly<Record<'languages' | 'messages' | 'pages', Readonly<Record<string, unknown>>>> {
  const own = new Map<string, unknown>(Object.entries(parsedMessages(OWN_FIGURES_STRINGS)));
  const messages = Object.entries(parsedMessages(MESSAGES));
  return {
    languages: Object.fromEntries(Object.entries(READY_LANGUAGES).map(([tag, language]) => [tag, packLanguage(language, ROLES)])),
    messages: Object.fromEntries(messages.map(([locale, strings]) => [locale, valuesOf(strings, IDS.worker, IDS.pages)])),
    pages: Object.fromEntries(
      messages.map(([locale, strings]) => [locale, [valuesOf(strings, IDS.pages, IDS.worker), valuesOf(own.get(locale), IDS.own)]]),
    ),
  };
}

const listed = (name: string, texts: readonly string[]): string => `const ${name} = ${JSON.stringify(texts.join('|'))}.split('|');\n`;
const LOCALES = Object.keys(MESSAGES);
const MESSAGES_PATH = pathOf('locales/messages.ts');
const fileOf = (folder: string, key: string): string => `readWorkerFile(${JSON.stringify(`${folder}/${key}`)})`;

/** What the worker's build replaces. */
const OF_WORKER: readonly Split[] = [
  {
    path: pathOf('languages/ready.ts'),
    name: 'READY_LANGUAGES',
    keys: Object.keys(READY_LANGUAGES),
    constants: listed('ROLES', ROLES),
    value: (key) => `unpackLanguage(${fileOf('languages', key)}, ROLES)`,
  },
  {
    path: MESSAGES_PATH,
    name: 'MESSAGES',
    keys: LOCALES,
    constants: listed('IDS', IDS.worker),
    value: (key) => `nameValues(IDS, ${fileOf('messages', key)})`,
  },
];

/** What the builds of pages replace. */
const OF_PAGES: readonly Split[] = [
  {
    path: MESSAGES_PATH,
    name: 'MESSAGES',
    keys: LOCALES,
    constants: `${listed('IDS', IDS.worker)}${listed('PAGE_IDS', IDS.pages)}const both = {};\n`,
    value: (key) =>
      `both[${JSON.stringify(key)}] ??= { ...nameValues(IDS, ${fileOf('messages', key)}), ...nameValues(PAGE_IDS, ${fileOf('pages', key)}[0]) }`,
    prepare: { name: 'prepareMessages', folders: ['messages', 'pages'] },
  },
  {
    path: pathOf('locales/own-figures/all.ts'),
    name: 'OWN_FIGURES_STRINGS',
    keys: LOCALES,
    constants: listed('IDS', IDS.own),
    value: (key) => `nameValues(IDS, ${fileOf('pages', key)}[1])`,
    prepare: { name: 'prepareOwnFiguresStrings', folders: ['pages'] },
  },
];
const PARSER = '@formatjs/icu-messageformat-parser';
const DETAILS = 'details';

/**
 * The dataset without what only its editors read: why a name is ambiguous, when an app began, what an event was, what replaced a figure,
 * whether a source was read, titles that no citation names,
 * and names of events in languages of which no article is read.
 */
function compiled(): CompactDataset {
  const dataset = compileDataset(withCitedTitles(readDatasetFiles()));
  return {
    ...dataset,
    apps: dataset.apps.map((app) => ({ ...app, launched: null, ambiguousNote: null })),
    events: dataset.events.map((event) => ({
      ...event,
      description: '',
      aliases: Object.fromEntries(Object.entries(event.aliases).filter(([tag]) => tag in LANGUAGES)),
    })),
    figures: { ...dataset.figures, revisedBy: dataset.figures.revisedBy.map(() => null) },
    sources: { ...dataset.sources, seen: dataset.sources.seen.map(() => 1) },
  };
}

/**
 * Apps with less to tell share files: each file of a package costs a header, is compressed by itself, and apps of one family quote the same
 * pages. In characters of JSON.
 */
const SHARED_BELOW = 30_000;
/** No shared file becomes longer, in characters of JSON: a worker holds all of it for one app. */
const LONGEST_SHARED = 47_000;

/** An app's details with the file that holds them, and whether others are in it too. */
interface DetailPlace {
  readonly file: string;
  readonly shared: boolean;
  readonly packed: unknown;
}

function detailPlaces(details: CompactDataset['details']): Map<string, DetailPlace> {
  const places = new Map<string, DetailPlace>();
  let number = 1;
  let length = 0;
  for (const [app, own] of Object.entries(details)) {
    const packed = packDetails(own);
    const size = JSON.stringify(packed).length;
    const shared = size < SHARED_BELOW;
    if (shared && length + size > LONGEST_SHARED) [number, length] = [number + 1, 0];
    if (shared) length += size;
    places.set(app, { file: shared ? `others-${number}` : app, shared, packed });
  }
  return places;
}

/** Details by the file that holds them. */
function detailFiles(details: CompactDataset['details']): Readonly<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  for (const [app, { file, shared, packed }] of detailPlaces(details))
    files[file] = shared ? Object.assign(files[file] ?? {}, { [app]: packed }) : packed;
  return files;
}

/** Source of a record of getters that read an app's details from its file. */
function detailGetters(details: CompactDataset['details']): string {
  const getters = Array.from(
    detailPlaces(details),
    ([app, { file, shared }]) =>
      `get ${JSON.stringify(app)}() { return unpackDetails(readWorkerFile(${JSON.stringify(`${DETAILS}/${file}`)})${shared ? `[${JSON.stringify(app)}]` : ''}); }`,
  );
  return `{ ${getters.join(', ')} }`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * Parsing a string is faster than reading the same value as an object literal; in single quotes JSON's own need no escaping, which saves
 * some 2 % of the package.
 */
const parsed = (value: unknown): string => `JSON.parse(${quoted(JSON.stringify(value))})`;

/** Source of a file's value: text, for `readWorkerFile` to parse when it is asked for. */
function held(value: unknown): string {
  const { letters, text } = swapLetters(JSON.stringify(value));
  return `{letters:${quoted(letters)},text:${quoted(text)}}`;
}

/** @throws Error if a record has other keys than these and those told apart from them: a value would be taken for another, or be lost */
function valuesOf(record: unknown, keys: readonly string[], others: readonly string[] = []): unknown[] {
  const known = new Map(Object.entries<unknown>(typeof record === 'object' && record !== null ? { ...record } : {}));
  const missing = [...keys, ...others].filter((key) => !known.has(key));
  if (missing.length > 0 || known.size !== keys.length + others.length)
    throw new Error(`Strings of a language have other keys than the rest: ${missing.join(', ') || 'it has more'}.`);
  return keys.map((key) => known.get(key));
}

/**
 * The files that a worker reads when it needs them: one a language of articles, one a language of the interface, one an app's details, or
 * those of several small ones.
 * @returns their places in the package with their contents
 */
export function workerFiles(): { relativeDest: string; contents: string }[] {
  const records = { ...folders(), [DETAILS]: detailFiles(compiled().details) };
  const values = Object.entries(records).flatMap(([folder, record]) =>
    Object.entries<unknown>(record).map(([key, value]) => [`${folder}/${key}`, value] as const),
  );
  return values.map(([name, value]) => ({
    relativeDest: addressOf(name).slice(1),
    contents: `(globalThis.chiffreFiles??={})[${JSON.stringify(name)}]=${held(value)};\n`,
  }));
}

/** Names of the files that the background needs, without what only pages do. */
function workerFileNames(): string[] {
  const files = (folder: string, keys: readonly string[]): string[] => keys.map((key) => `${folder}/${key}`);
  return [
    ...files('languages', Object.keys(READY_LANGUAGES)),
    ...files('messages', LOCALES),
    ...files(DETAILS, Object.keys(detailFiles(compiled().details))),
  ];
}

const importReader = `import { nameValues, readWorkerFile } from ${JSON.stringify(READER)}; import { unpackLanguage } from ${JSON.stringify(PACKED)}; import { unpackDetails } from ${JSON.stringify(PACKED_DETAILS)}; import { unpackColumns } from ${JSON.stringify(PACKED_COLUMNS)};`;
/** Source of a record of getters that read files. */
const gettersOf = ({ keys, value }: Split): string =>
  `{ ${keys.map((key) => `get ${JSON.stringify(key)}() { return ${value(key)}; }`).join(', ')} }`;

/**
 * Source of the function with which pages load an entry in front: each address stands as it is, since Mozilla's linter warns of one that is
 * put together.
 */
function preparer({ keys, prepare }: Split): string {
  if (prepare === undefined) return '';
  const load = (key: string): string =>
    `Promise.all([${prepare.folders.map((folder) => `import(/* @vite-ignore */ ${JSON.stringify(addressOf(`${folder}/${key}`))})`).join(', ')}])`;
  return `const LOADS = { ${keys.map((key) => `${JSON.stringify(key)}: () => ${load(key)}`).join(', ')} };\nexport const ${prepare.name} = (key) => LOADS[key]();`;
}

/**
 * The scripts that a background without `importScripts` runs at its start, before its own: a page, as in Firefox. They hold text alone,
 * which is parsed when it is needed.
 * @returns their places in the package
 */
export const backgroundScripts = (): string[] => workerFileNames().map((name) => addressOf(name).slice(1));

/**
 * Puts getters that read {@link workerFiles} in place of languages, strings and details, in the build of the background; pages load the
 * strings of the reader's language in front. Tests and the command line have them at hand as modules.
 * @param serviceWorker - whether the browser of the build runs the background as a service worker, which keeps its files by running them
 * once
 * @returns the plugin; it also serves `virtual:chiffre-worker-files`
 */
export function workerFilesPlugin(serviceWorker: boolean): Plugin {
  let isBuild = false;
  let isWorker = false;
  return {
    name: 'chiffre-worker-files',
    enforce: 'pre',
    config: (_, { command }) => {
      isBuild = command === 'build';
      // What is parsed when the extension is built needs no parser in it.
      return isBuild ? { resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } } : {};
    },
    configResolved({ define }) {
      isWorker = isBuild && define?.['import.meta.env.ENTRYPOINT'] === '"background"';
    },
    resolveId(id) {
      if (id === NAMES_MODULE) return `\0${NAMES_MODULE}`;
      if (isWorker && id === DATASET_MODULE) return `\0${NAMES_MODULE}/dataset`;
      // The worker's files are no modules to be bundled: pages load them from where they lie.
      return isBuild && id.startsWith(WORKER_FOLDER) ? { id, external: 'absolute' } : null;
    },
    load(id) {
      if (id === `\0${NAMES_MODULE}`) return `export default ${JSON.stringify(isWorker && serviceWorker ? workerFileNames() : [])};`;
      if (id === `\0${NAMES_MODULE}/dataset`) {
        const { details, figures, sources, ...core } = compiled();
        const columns = (packed: unknown): string => `unpackColumns(${parsed(packed)})`;
        return `${importReader}\nexport default { ...${parsed(core)}, figures: ${columns(packColumns(figures))}, sources: ${columns(packColumns(sources))}, details: ${detailGetters(details)} };`;
      }
      const found = isBuild ? (isWorker ? OF_WORKER : OF_PAGES).find(({ path }) => path === id) : undefined;
      if (found === undefined) return null;
      return `${importReader}\n${found.constants ?? ''}export const ${found.name} = ${gettersOf(found)};\n${preparer(found)}`;
    },
  };
}
