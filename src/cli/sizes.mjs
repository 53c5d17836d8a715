/**
 * `npm run sizes -- [--record]`: sizes of the build against their budgets, and what grew since they were last recorded. Ends with status 1 where a
 * part is over its budget. `--record` writes the sizes down, to be done when a change in size is meant.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PROJECT } from './progress.mjs';
import { SIZE_BUDGETS } from './size-budgets.mjs';

const BUILD = join(PROJECT, '.output/chrome-mv3');
const RECORD = join(PROJECT, 'tests/bench/sizes.json');
/** A part that grew by less says nothing. */
const TELLING = 0.01;

/**
 * Sizes of all files of a folder, by their path in it.
 * @param {string} folder
 * @returns {Map<string, number>} bytes, compressed
 */
function sizesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [relative('.', name).replaceAll('\\', '/'), gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]));
}

/**
 * @param {ReadonlyMap<string, number>} sizes
 * @param {string} pattern a path, or a folder with `*` or `**`
 */
function sizeOf(sizes, pattern) {
  const [, folder = '', star] = /^(.*?)(\*{1,2})$/.exec(pattern) ?? [];
  if (!star) {
    const size = sizes.get(pattern);
    if (size === undefined) throw new Error(`The build has no ${pattern}: run "npm run build", or correct src/cli/size-budgets.mjs.`);
    return size;
  }
  const found = [...sizes].filter(([name]) => name.startsWith(folder)).map(([, size]) => size);
  if (found.length === 0) throw new Error(`The build has nothing in ${folder}: run "npm run build", or correct src/cli/size-budgets.mjs.`);
  return star === '*' ? Math.max(...found) : found.reduce((sum, size) => sum + size, 0);
}

/**
 * Measures the build for Chromium.
 * @returns {{ part: string, size: number, budget: number }[]} kilobytes
 */
export function measureSizes() {
  if (!existsSync(BUILD)) throw new Error('There is no build to measure: run "npm run build" first.');
  const sizes = sizesIn(BUILD);
  return SIZE_BUDGETS.map(({ part, files, budget }) => ({ part, budget, size: files.reduce((sum, file) => sum + sizeOf(sizes, file), 0) / 1000 }));
}

/**
 * Compares the build with budgets and record.
 * @returns {{ report: string, over: string[] }} a table, and the parts that are over their budget
 */
export function checkSizes() {
  /** @type {Record<string, number>} */
  const before = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const parts = measureSizes();
  const lines = parts.map(({ part, size, budget }) => {
    const old = before[part];
    const change = old === undefined ? 'new' : Math.abs(size / old - 1) < TELLING ? '' : `${size > old ? 'grew' : 'shrank'} by ${Math.abs(size - old).toFixed(1)} kB`;
    return [`${size.toFixed(1)} kB`.padStart(9), `of ${budget}`.padStart(7), size > budget ? '✗' : ' ', part, change && `(${change})`].join(' ').trimEnd();
  });
  return { report: lines.join('\n'), over: parts.filter(({ size, budget }) => size > budget).map(({ part, size, budget }) => `${part}: ${size.toFixed(1)} kB, budget ${budget} kB`) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { report, over } = checkSizes();
  console.log(report);
  if (process.argv.includes('--record')) writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(measureSizes().map(({ part, size }) => [part, Number(size.toFixed(1))])), null, 2)}\n`);
  if (over.length > 0) {
    console.error(`\nOver budget:\n${over.join('\n')}\nFind what grew, or change src/cli/size-budgets.mjs and say why in docs/performance.md.`);
    process.exitCode = 1;
  }
}
