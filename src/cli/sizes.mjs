/**
 * `npm run sizes -- [--record]`: sizes of the build against their budgets, and what grew since they were last recorded. Ends with status 1
 * where a part is over its budget. `--record` writes the sizes down, to be done when a change in size is meant.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesIn, pack } from './pack.mjs';
import { PROJECT } from './progress.mjs';
import { SIZE_BUDGETS } from './size-budgets.mjs';

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {string} the folder of its build
 */
function buildFor(browser) {
  const folder = join(PROJECT, `.output/${browser}-mv3`);
  if (!existsSync(folder)) throw new Error('There is no build to measure: run "npm run build" first.');
  return folder;
}

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
  return new Map(
    names.map((name) => [relative('.', name).replaceAll('\\', '/'), gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]),
  );
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
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<number>} bytes of the package that its readers load
 */
async function packedSize(browser) {
  const folder = buildFor(browser);
  return (await pack(folder, filesIn(folder), { tight: true })).length;
}

/**
 * Measures the builds. Packages take a while: they are packed as for a release.
 * @returns {Promise<{ part: string, size: number, budget: number }[]>} kilobytes
 */
export async function measureSizes() {
  const sizes = sizesIn(buildFor('chrome'));
  return Promise.all(
    SIZE_BUDGETS.map(async ({ part, files = [], packed, budget }) => ({
      part,
      budget,
      size: (packed ? await packedSize(packed) : files.reduce((sum, file) => sum + sizeOf(sizes, file), 0)) / 1000,
    })),
  );
}

/**
 * Compares the build with budgets and record.
 * @returns {Promise<{ report: string, over: string[], parts: { part: string, size: number }[] }>} a table, the parts that are over their
 * budget, and all
 */
export async function checkSizes() {
  /** @type {Record<string, number>} */
  const before = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const parts = await measureSizes();
  const lines = parts.map(({ part, size, budget }) => {
    const old = before[part];
    const change =
      old === undefined
        ? 'new'
        : Math.abs(size / old - 1) < TELLING
          ? ''
          : `${size > old ? 'grew' : 'shrank'} by ${Math.abs(size - old).toFixed(1)} kB`;
    return [`${size.toFixed(1)} kB`.padStart(9), `of ${budget}`.padStart(7), size > budget ? '✗' : ' ', part, change && `(${change})`]
      .join(' ')
      .trimEnd();
  });
  return {
    parts,
    report: lines.join('\n'),
    over: parts
      .filter(({ size, budget }) => size > budget)
      .map(({ part, size, budget }) => `${part}: ${size.toFixed(1)} kB, budget ${budget} kB`),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { report, over, parts } = await checkSizes();
  console.log(report);
  if (process.argv.includes('--record'))
    writeFileSync(
      RECORD,
      `${JSON.stringify(Object.fromEntries(parts.map(({ part, size }) => [part, Number(size.toFixed(1))])), null, 2)}\n`,
    );
  if (over.length > 0) {
    console.error(
      `\nOver budget:\n${over.join('\n')}\nFind what grew, or change src/cli/size-budgets.mjs and say why in docs/performance.md.`,
    );
    process.exitCode = 1;
  }
}
