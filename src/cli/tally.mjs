/**
 * Adds up what tests of the browser say of themselves in their annotations.
 */
import { specsIn } from './failed-tests.mjs';

/** @typedef {import('./failed-tests.mjs').Suite} Suite */

/** What is counted, by the annotation's type, with the words that say it. */
const COUNTED = /** @type {const} */ ({
  'hostile pages held': 'hostile pages held',
  'faults survived': 'faults survived',
  'requests of the extension': 'network requests made by the extension',
});

/** @returns an empty tally */
export function createTally() {
  /** @type {Map<string, number>} */
  const sums = new Map();
  return {
    /**
     * Adds a report's counts. What a failed test claims doesn't count, but for requests, of which there must be none.
     * @param {Suite} report
     */
    add(report) {
      for (const { tests } of specsIn(report)) {
        for (const { status, annotations } of tests) {
          for (const { type, description } of annotations) {
            if (type in COUNTED && (status === 'expected' || type.startsWith('requests')))
              sums.set(type, (sums.get(type) ?? 0) + Number(description ?? 1));
          }
        }
      }
    },
    /** @returns {string} the counts as a sentence, empty where nothing was counted */
    sentence: () =>
      Object.entries(COUNTED)
        .flatMap(([type, words]) => (sums.has(type) ? [`${sums.get(type)} ${words}`] : []))
        .join(', '),
  };
}
