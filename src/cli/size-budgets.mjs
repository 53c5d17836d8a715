/**
 * What readers download and what their browsers hold, in bytes compressed by gzip, of packages in the bytes of the file that readers load:
 * the only measure of speed that is the same on every machine, and so the only one that a test may judge. A budget is raised with a reason
 * in docs/performance.md, or not at all.
 *
 * @typedef {object} SizeBudget
 * @property {string} part what is measured, as the report calls it
 * @property {readonly string[]} [files] paths in the build for Chromium, added up; `folder/*` is the largest file of a folder, `folder/**`
 * all of them
 * @property {'chrome' | 'firefox'} [packed] instead of files: the browser whose package is meant, as `npm run release` makes it
 * @property {number} budget kilobytes of 1,000 bytes
 */

/** @type {readonly SizeBudget[]} */
export const SIZE_BUDGETS = [
  { part: 'content script, on every page', files: ['content-scripts/article.js'], budget: 25 },
  { part: 'marks and card, on pages with claims', files: ['marking.js'], budget: 20 },
  // What there is room for beside the largest language, strings and details in the 250 kB below.
  { part: 'worker: code and figures', files: ['background.js'], budget: 203.5 },
  {
    part: 'worker at its largest page: with a language, the strings of one, and details of an app',
    files: ['background.js', 'worker/languages/*', 'worker/messages/*', 'worker/details/*'],
    budget: 250,
  },
  { part: 'languages of articles, all', files: ['worker/languages/**'], budget: 200 },
  { part: 'languages of the interface, all', files: ['worker/messages/**', 'worker/pages/**'], budget: 110 },
  { part: 'details of figures, all', files: ['worker/details/**'], budget: 150 },
  // A third of it is for own figures: readers of CSV and JSON, the store, and strings that the worker does without.
  { part: 'popup, options, welcome page and own figures, all', files: ['chunks/**'], budget: 90 },
  { part: 'whole package for Chromium', packed: 'chrome', budget: 700 },
  { part: 'whole package for Firefox', packed: 'firefox', budget: 700 },
];
