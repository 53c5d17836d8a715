/**
 * What 50,000 figures of the reader's own cost: `npx tsx tests/bench/own-figures.bench.ts`, on an idle machine. Measured are reading and
 * compiling a file of them (once, at the import), loading them (whenever the worker wakes), and checking an article without and with them,
 * in processor time. Once they lie spread over all apps and measures, as a newsroom's would; once they all are one series, the one that the
 * article speaks of, which is the worst that can be.
 * Ends with status 1 where a check with spread ones takes more than SLOWER_AT_MOST times as long as without.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { addFigures } from '../../src/dataset/add-figures';
import type { CompactDataset } from '../../src/dataset/compact';
import type { Dataset } from '../../src/dataset/dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { datasetFromFiles } from '../../src/dataset/node-read-dataset';
import { factCheck } from '../../src/fact-check';
import { compileOwnFigures } from '../../src/own-figures/compile-own-figures';
import { MOST_OWN_FIGURES } from '../../src/own-figures/own-figures';
import { readFigures } from '../../src/own-figures/read-figures';
import { readSavedPage } from '../../src/cli/read-saved-page';

const TODAY = '2026-07-01';
const SLOWER_AT_MOST = 2;
const ROUNDS = 5;
const SPREAD = 'spread over apps';

const dataset = datasetFromFiles();
const page = readFileSync(join(import.meta.dirname, '../samples/telegram-audience.html'), 'utf8');
const article = readSavedPage(page, 'telegram-audience.html', TODAY);
const names = { apps: [...dataset.apps.values()], events: [...dataset.events.values()] };
const apps = names.apps.filter(({ kind }) => kind !== 'category').map(({ id }) => id);
const METRICS = ['monthly-active-users', 'daily-active-users', 'users', 'registered-users', 'employees', 'group-size'];

function row(at: number, app: string, metric: string): string {
  const month = at % 192;
  return `${app},${metric},${1_000_000 + at},${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},Our desk,https://paper.example/${at}`;
}

function file(rowAt: (at: number) => string): string {
  return `app,metric,value,asOf,who,url\n${Array.from({ length: MOST_OWN_FIGURES }, (_, at) => rowAt(at)).join('\n')}\n`;
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const { user } = process.cpuUsage();
  const result = work();
  return { ms: process.cpuUsage({ user, system: 0 }).user / 1000, result };
}

const check = (with_: Dataset): number => timed(() => factCheck(article, with_, TODAY)).ms;
/** The quickest of several rounds: what the work takes when nothing else takes the machine. */
const quickest = (round: () => number): number => Math.min(...Array.from({ length: ROUNDS }, round));

check(dataset);
const without = quickest(() => check(dataset));
const firstWithout = Math.min(...Array.from({ length: 2 }, () => check(datasetFromFiles())));
console.log(`without: first check ${firstWithout.toFixed(1)} ms, check ${without.toFixed(2)} ms`);
for (const [name, text] of Object.entries({
  [SPREAD]: file((at) => row(at, apps[at % apps.length] ?? 'telegram', METRICS[Math.floor(at / apps.length) % METRICS.length] ?? 'users')),
  'one series': file((at) => row(at, 'telegram', 'monthly-active-users')),
})) {
  const read = timed(() => readFigures(text, names));
  const compiled = timed(() => compileOwnFigures(read.result.figures));
  const stored = JSON.stringify(compiled.result);
  const waking = (): { ms: number; result: Dataset } => {
    const compact: CompactDataset = JSON.parse(stored);
    return timed(() => addFigures(dataset, [{ label: 'Desk', decides: true, figures: loadDataset(compact) }]));
  };
  const load = quickest(() => waking().ms);
  const first = Math.min(...Array.from({ length: 2 }, () => check(waking().result)));
  const joined = waking().result;
  check(joined);
  const with_ = quickest(() => check(joined));
  console.log(
    `${name}: ${read.result.figures.length} figures; read ${read.ms.toFixed(0)} ms, compile ${compiled.ms.toFixed(0)} ms, load ${load.toFixed(1)} ms, first check ${first.toFixed(1)} ms, check ${with_.toFixed(2)} ms (${(with_ / without).toFixed(2)} times)`,
  );
  if (name === SPREAD && with_ / without > SLOWER_AT_MOST) process.exitCode = 1;
}
