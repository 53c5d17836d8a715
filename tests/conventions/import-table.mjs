/**
 * Who may import whom. Each folder (or single file) of `src` names the folders that it may use: `value` for anything,
 * `type` for types only. `packages` lists what may come from node_modules. What is not named is forbidden.
 *
 * The way of the data is page → article → claims → assessments → card; a stage knows the stages before it by their
 * nouns (types) and never the ones behind it.
 *
 * @typedef {'value' | 'type'} Access
 * @typedef {{ from: Record<string, Access>, packages: readonly string[], pure: boolean, instead: string }} Entry
 */

const NOUNS = /** @type {const} */ ({ terms: 'value', article: 'type', claim: 'type', check: 'type', dataset: 'type' });

/** @type {Readonly<Record<string, Entry>>} */
export const IMPORT_TABLE = {
  terms: {
    from: {},
    packages: [],
    pure: true,
    instead: 'the vocabulary stands alone: whatever it needs belongs into the module that asks',
  },
  article: { from: { terms: 'type' }, packages: [], pure: true, instead: 'an article is only a type: move behaviour to page/ or claim/' },
  text: { from: {}, packages: [], pure: true, instead: 'text/ knows strings only: pass what it needs as an argument' },
  languages: {
    from: { terms: 'value', text: 'value' },
    packages: [],
    pure: true,
    instead: 'a language is data: put the behaviour into claim/ and let the data select it',
  },
  dataset: {
    from: { terms: 'value', text: 'value' },
    packages: ['zod'],
    pure: true,
    instead: 'the dataset knows figures only: let check/ or claim/ ask it',
  },
  claim: {
    from: { terms: 'value', article: 'type', text: 'value', languages: 'value', dataset: 'type' },
    packages: [],
    pure: true,
    instead: 'reading claims comes before checking and showing them: return it as a field of Claim and let the later stage use it',
  },
  check: {
    from: { terms: 'value', dataset: 'value', claim: 'type', locales: 'value' },
    packages: [],
    pure: true,
    instead: 'checking takes a Claim and a Dataset: pass what it needs in the claim or as an argument',
  },
  'fact-check': {
    from: { terms: 'value', article: 'type', claim: 'value', check: 'value', languages: 'value', dataset: 'value' },
    packages: [],
    pure: true,
    instead: 'fact-check.ts only tells the story: put the work into claim/ or check/',
  },
  page: {
    from: { terms: 'value', article: 'type', text: 'value' },
    packages: [],
    pure: false,
    instead: 'page/ hands over an Article: send it to the worker and let claim/ read it',
  },
  marks: {
    from: { terms: 'value', text: 'value' },
    packages: [],
    pure: false,
    instead: 'marks/ gets ranges and calls back: let the entrypoint connect it',
  },
  locales: {
    from: { terms: 'value' },
    packages: ['intl-messageformat'],
    pure: true,
    instead: 'strings know only the vocabulary: pass values to formatMessage',
  },
  card: {
    from: { ...NOUNS, text: 'value', check: 'value', dataset: 'value', export: 'value', locales: 'value' },
    packages: ['preact', 'zod'],
    pure: false,
    instead: 'the card describes an Assessment: take what it shows from there, or from its arguments',
  },
  popover: {
    from: { terms: 'value', card: 'value', marks: 'value', locales: 'type' },
    packages: ['preact', '@floating-ui/core'],
    pure: false,
    instead: 'the popover shows a Card: put what it needs into the view model in card/',
  },
  sites: {
    from: {},
    packages: ['webext-patterns', 'zod'],
    pure: true,
    instead: 'sites/ reconciles lists of patterns: let extension/ fetch and store them',
  },
  'own-figures': {
    from: { terms: 'value', dataset: 'value', text: 'value' },
    packages: ['zod', 'papaparse', 'jsonc-parser'],
    pure: true,
    instead: 'own-figures/ reads files of figures: let extension/ store them and the dataset hold them',
  },
  export: {
    from: { ...NOUNS, check: 'value', dataset: 'value', locales: 'value' },
    packages: ['zod', 'papaparse'],
    pure: true,
    instead: 'exports are made from Assessments: pass them in',
  },
  extension: {
    from: { ...NOUNS, card: 'value', locales: 'value', sites: 'value', page: 'type', export: 'value', 'own-figures': 'type' },
    packages: ['wxt', 'zod', 'idb', '#imports', 'webextension-polyfill'],
    pure: false,
    instead: "extension/ wraps the browser's API: let an entrypoint connect it with the stages",
  },
  'worker-files': {
    from: { languages: 'value', locales: 'value', dataset: 'value' },
    packages: ['vite'],
    pure: false,
    instead: 'worker-files/ hands out what the worker need not hold: it knows nothing of what is done with it',
  },
  'extension-pages': {
    from: { ...NOUNS, card: 'value', locales: 'value', sites: 'value', extension: 'value', export: 'value' },
    packages: ['preact', 'wxt'],
    pure: false,
    instead: 'extension-pages/ holds what popup, options and welcome page share: ask the worker or the page by a message for the rest',
  },
};

/** Folders that may import everything and that nobody may import. */
export const OUTERMOST = ['cli', 'entrypoints'];

/** Names that the browser, the clock or the network hide behind; pure folders get them as arguments. */
export const IMPURE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'browser',
  'chrome',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
];
