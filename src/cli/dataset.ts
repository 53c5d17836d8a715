/** `npm run dataset`: what is on record, in a terminal. See USAGE. */
import { parseArgs } from 'node:util';
import { daysOf } from '../dataset/partial-date';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { momentText } from './dataset-moment';
import { overview, overviewOfApp, overviewOfMetric } from './dataset-overview';
import { seriesTexts } from './dataset-series';
import { readWords } from './dataset-words';

const USAGE = `npm run --silent dataset -- [APP] [METRIC] [AREA] [options]

Without words, an overview: figures by app and metric, newest date, share with a primary source.
With an app or a metric, the same for it alone. With both, each series as a table with chart, sources and gaps.
AREA is world, EU or a country: FR, IN.

  --at DATE        what was in force at a day, month or year, what came before and after, and what rivals counted
  --number N       with --at: what else the number was known as

Exit status: 0, or 2 if a word is not known.`;

/** Exit status where the command was not understood. */
const NOT_UNDERSTOOD = 2;

function answer(args: readonly string[]): string | { readonly problem: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' }, number: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return USAGE;
  if (values.at !== undefined && !daysOf(values.at))
    return { problem: `--at ${values.at} is no date; write 2016-02-23, 2016-02, 2016-Q1 or 2016.` };
  const number = values.number === undefined ? null : Number(values.number.replaceAll(/[ ,_]/g, ''));
  if (Number.isNaN(number)) return { problem: `--number ${values.number} is no number; write it in digits.` };
  const dataset = datasetFromFiles();
  const words = readWords(dataset, positionals);
  if (!words.known) return { problem: words.message };
  const { app, metric, area } = words;
  if (!app) return metric ? overviewOfMetric(dataset, metric) : overview(dataset);
  if (!metric) return overviewOfApp(dataset, app.id);
  if (values.at !== undefined)
    return momentText(dataset, { app: app.id, metric, area: area ?? 'world', window: null, event: null }, values.at, number);
  return (
    seriesTexts(dataset.figuresOf(app.id, metric), dataset.updated, area) ||
    `Nothing on record of ${metric} for ${app.name}${area ? ` in ${area}` : ''}.`
  );
}

try {
  const answered = answer(process.argv.slice(2));
  if (typeof answered === 'string') console.log(answered);
  else {
    console.error(answered.problem);
    process.exitCode = NOT_UNDERSTOOD;
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = NOT_UNDERSTOOD;
}
