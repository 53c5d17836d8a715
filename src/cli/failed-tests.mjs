/**
 * Names the tests that failed, with what each said first, so that the end of a long run tells what to look at.
 *
 * What of the reports of Playwright and Vitest is read here.
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ status: string, annotations: Annotation[], results: { errors?: { message?: string }[] }[] }} BrowserTest
 * @typedef {{ title: string, file: string, line: number, tests: BrowserTest[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[], errors?: { message?: string }[] }} Suite
 * @typedef {{ name: string, message?: string, status: string, assertionResults: { fullName: string, status: string, failureMessages:
 * string[] }[] }} UnitFile
 */
import { stripVTControlCharacters } from 'node:util';

/** Lines of a failure's message that are told: enough for the assertion, what was expected and what came. */
const LINES = 6;

/**
 * @param {string} name
 * @param {string | undefined} message
 */
function told(name, message) {
  const lines = stripVTControlCharacters(message ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(0, LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}

/**
 * @param {Suite} suite
 * @returns {Generator<Spec>}
 */
export function* specsIn(suite) {
  yield* suite.specs ?? [];
  for (const inner of suite.suites ?? []) yield* specsIn(inner);
}

/**
 * @param {Suite} report what Playwright's JSON reporter wrote
 * @returns {string[]} an entry for each failed test and each error outside of tests: where it is, its title, the beginning of its message
 */
export function failedSpecs(report) {
  const failed = [...specsIn(report)].flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => told(`${file}:${line} ${title}`, results.flatMap(({ errors }) => errors ?? [])[0]?.message)),
  );
  return [...failed, ...(report.errors ?? []).map(({ message }) => told('outside of tests', message))];
}

/**
 * @param {{ testResults: UnitFile[] }} report what Vitest's JSON reporter wrote
 * @returns {string[]} an entry for each failed test, and for each file that could not be loaded
 */
export function failedUnits(report) {
  return report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName, failureMessages }) => told(`${name}: ${fullName}`, failureMessages[0]));
    return failed.length === 0 && status === 'failed' ? [told(name, message)] : failed;
  });
}
