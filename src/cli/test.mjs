/**
 * `npm test`: everything that must hold, from a fresh clone with nothing but Node: rules, types, unit tests, both builds,
 * what stores check, and the built extension in real browsers. Goes on after a failure and closes with one line of counts.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedSpecs, failedUnits } from './failed-tests.mjs';
import { ProgramFailed, PROJECT, run, seconds, tellFailure, tool } from './progress.mjs';
import { firefoxIfPossible, requireChromium, setUpProject } from './set-up.mjs';
import { createTally } from './tally.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, each part with its failed tests. @type {string[]} */
const failures = [];
const tally = createTally();

/**
 * @param {string} what
 * @param {Counts} counts
 * @param {number} since
 * @param {string[]} [failed] the failed tests, as they are to be told at the end
 */
function add(what, counts, since, failed = []) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push([what, ...failed].join('\n  '));
  console.log(
    `${counts.failed > 0 ? '✗' : '✓'} ${what}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''} (${seconds(since)})`,
  );
}

/**
 * One check that passes or fails as a whole.
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
async function check(what, work) {
  const since = performance.now();
  let failed = 0;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    console.log(error.output.trimEnd());
    failed = 1;
  }
  add(what, { passed: 1 - failed, failed, skipped: 0 }, since);
  return failed === 0;
}

/**
 * A test runner that counts for itself and writes its counts into a JSON file.
 * @param {string} what
 * @param {(report: string) => Promise<unknown>} work gets the file to write
 * @param {(report: any) => Counts} counts of that file's content
 * @param {(report: any) => string[]} failed tests of that file's content
 */
async function runner(what, work, counts, failed) {
  const since = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'chiffre-test-'));
  const file = join(folder, 'report.json');
  let broken = false;
  try {
    await work(file);
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    broken = true;
  }
  const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const result = content === null ? { passed: 0, failed: 1, skipped: 0 } : counts(content);
  rmSync(folder, { recursive: true, force: true });
  // A runner may fail without a failed test: a file that cannot be loaded, an error between tests, no test at all.
  if (result.failed === 0 && (broken || result.passed === 0)) result.failed = 1;
  add(what, result, since, content === null ? [] : failed(content));
}

/**
 * @param {string} what
 * @param {string} project of playwright.config.ts
 * @param {NodeJS.ProcessEnv} env
 */
const playwright = (what, project, env) =>
  runner(
    what,
    (report) =>
      tool('@playwright/test/cli.js', ['test', `--project=${project}`, '--reporter=list,json'], {
        show: true,
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      }),
    (report) => {
      tally.add(report);
      const { stats, errors } = report;
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
    },
    failedSpecs,
  );

/**
 * Whether a folder holds tests of the browser.
 * @param {string} folder
 */
const hasSpecs = (folder) =>
  existsSync(join(PROJECT, folder)) && readdirSync(join(PROJECT, folder)).some((name) => /\.spec\.tsx?$/.test(name));

/** @param {'chrome' | 'firefox'} browser */
const build = (browser) =>
  check(`build for ${browser === 'chrome' ? 'Chrome' : 'Firefox'}`, () => tool('wxt/bin/wxt.mjs', ['build', '-b', browser]));

/** Prints every size, and fails where one is over its budget. */
async function sizes() {
  // Needs packages, which are there once the project is set up.
  const { checkSizes } = await import('./sizes.mjs');
  const { report, over } = await checkSizes();
  console.log(report);
  if (over.length > 0) throw new ProgramFailed('npm run sizes', `Over budget:\n${over.join('\n')}`, 1);
}

async function main() {
  await setUpProject();
  await check('format (npm run format writes it)', () => tool('oxfmt/bin/oxfmt', ['--list-different']));
  await check('lint', () => tool('oxlint/bin/oxlint', ['--deny-warnings']));
  await check('types', () => tool('typescript/bin/tsc', ['--noEmit', '-p', '.']));
  await runner(
    'unit tests',
    (report) => tool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { show: true }),
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + (numTodoTests ?? 0),
    }),
    failedUnits,
  );
  const chromeBuilt = await build('chrome');
  const firefoxBuilt = await build('firefox');
  if (chromeBuilt && firefoxBuilt) {
    await check("release: nothing that Mozilla's linter warns of, and the same bytes from two folders", () =>
      run(process.execPath, [join(PROJECT, 'src/cli/release-check.mjs')]),
    );
  }
  if (chromeBuilt && firefoxBuilt) await check('sizes within their budgets', sizes);
  if (chromeBuilt) {
    const env = { CHIFFRE_BROWSER: await requireChromium() };
    await playwright('end-to-end tests in Chromium', 'e2e', env);
    await playwright('hostile pages and faults', 'hostile', env);
    if (hasSpecs('tests/gallery')) await playwright('gallery of components', 'gallery', env);
  }
  if (firefoxBuilt && hasSpecs('tests/e2e/firefox')) {
    const firefox = await firefoxIfPossible();
    if (firefox === null)
      console.log(
        '- end-to-end tests in Firefox: left out, since there is no Firefox here; install it or set CHIFFRE_FIREFOX to its program',
      );
    else await playwright('end-to-end tests in Firefox', 'firefox', { CHIFFRE_FIREFOX: firefox });
  }
}

const since = performance.now();
try {
  await main();
} catch (error) {
  tellFailure(error);
  total.failed += 1;
  failures.push('npm test itself');
}
if (failures.length > 0) {
  process.exitCode = 1;
  console.log(`\nFailed:\n${failures.join('\n')}`);
}
if (tally.sentence() !== '') console.log(`\n${tally.sentence()}.`);
console.log(`\nTook ${seconds(since)}.`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
