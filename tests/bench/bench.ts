/**
 * `npm run bench -- [page] [engine] [dataset] [extension] [size]`: measures everything, or some parts, in one run, prints the rows, keeps
 * them in `tests/bench/results.json`, and writes the tables of README.md and docs/performance.md and the plot docs/images/growth.svg. Times
 * mean something only beside each other: what must be compared takes turns. Nothing fails; goals that were missed are marked.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../src/cli/progress.mjs';
import { measureSizes } from '../../src/cli/sizes.mjs';
import { benchDataset } from './dataset-bench';
import { benchEngine, type EngineReport } from './engine-bench';
import { benchExtension } from './extension-bench';
import type { Row } from './measure';
import { benchPages } from './page-bench';
import { plotGrowth } from './plot';

const PARTS = ['page', 'engine', 'dataset', 'extension', 'size'] as const;

const mark = ({ met }: Row): string => (met === undefined ? '' : met ? 'met' : '**missed**');
const table = (rows: readonly Row[]): string =>
  [
    '| | measured | goal | |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.what} | ${row.value} | ${row.goal ?? ''} | ${mark(row)} |`),
  ].join('\n');

/** Replaces what stands between a file's two comments. */
function writeBetween(file: string, content: string): void {
  const path = join(PROJECT, file);
  const text = readFileSync(path, 'utf8');
  const found = /(<!-- bench: .*? -->\n)[\s\S]*?(<!-- end of bench -->)/;
  if (!found.test(text))
    throw new Error(`${file} has no "<!-- bench: … -->" and "<!-- end of bench -->": put them where the table belongs.`);
  writeFileSync(
    path,
    text.replace(found, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`),
  );
}

async function sizeRows(): Promise<Row[]> {
  return (await measureSizes()).map(({ part, size, budget }) => ({
    area: 'Size',
    what: part,
    value: `${size.toFixed(1)} kB`,
    goal: `≤ ${budget} kB`,
    met: size <= budget,
    ...(/content script|largest page|whole package/.test(part) && { headline: true as const }),
  }));
}

type Part = (typeof PARTS)[number];

interface Results {
  readonly parts: Partial<Record<Part, { readonly measured: string; readonly rows: readonly Row[] }>>;
  readonly growth?: Pick<EngineReport, 'byLength' | 'byLanguages'>;
}

const RESULTS = join(PROJECT, 'tests/bench/results.json');
const readResults = (): Results => (existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : { parts: {} });

function keep(part: Part, rows: readonly Row[], growth?: Results['growth']): void {
  const before = readResults();
  const after = {
    parts: { ...before.parts, [part]: { measured: new Date().toISOString().slice(0, 10), rows } },
    growth: growth ?? before.growth,
  };
  writeFileSync(RESULTS, `${JSON.stringify(after, null, 1)}\n`);
}

function writeReport(): void {
  const { parts, growth } = readResults();
  const rows = PARTS.flatMap((part) => parts[part]?.rows ?? []);
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads, Node ${process.versions.node}`;
  const areas = [...new Set(rows.map(({ area }) => area))];
  const dates = [...new Set(PARTS.flatMap((part) => parts[part]?.measured ?? []))].sort();
  writeBetween(
    'docs/performance.md',
    [
      `Measured on ${dates.join(', ')}: ${machine}. Medians with quartiles.`,
      ...areas.map((area) => `### ${area}\n\n${table(rows.filter((row) => row.area === area))}`),
    ].join('\n\n'),
  );
  writeBetween('README.md', table(rows.filter(({ headline }) => headline)));
  if (growth) writeFileSync(join(PROJECT, 'docs/images/growth.svg'), plotGrowth(growth.byLength, growth.byLanguages));
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join('", "')}": ${PARTS.join(', ')}.`);
  const is = (part: Part): boolean => wanted.length === 0 || wanted.includes(part);
  const tell = (row: Row): void =>
    console.log(`${row.area.padEnd(15)} ${row.what}: ${row.value}${row.goal ? ` [${row.goal}${row.met ? '' : ': missed'}]` : ''}`);
  const part = async (name: Part, measure: () => readonly Row[] | Promise<readonly Row[]>): Promise<void> => {
    if (!is(name)) return;
    const rows = await measure();
    rows.forEach(tell);
    keep(name, rows);
  };
  await part('size', sizeRows);
  await part('extension', benchExtension);
  await part('page', benchPages);
  await part('dataset', benchDataset);
  if (is('engine')) {
    const { rows, ...growth } = await benchEngine(tell);
    keep('engine', rows, growth);
  }
  writeReport();
}

await main();
