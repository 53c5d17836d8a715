/** `npm run --silent check`: the same engine as in the browser, on files. See USAGE in check-options.ts. */
import { readClaims } from '../claim/read-claims';
import type { TraceNote } from '../claim/trace';
import type { Dataset } from '../dataset/dataset';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { factCheck } from '../fact-check';
import { withDatasetFiles } from './added-dataset';
import { articleLine } from './article-line';
import { readCheckOptions, USAGE, type CheckOptions } from './check-options';
import { outputIn, type CheckedDocument } from './check-output';
import { startProgress, type Progress } from './check-progress';
import { findDocuments, type FoundDocument } from './find-documents';
import { mentionsAppIn } from './mentions-app';
import { mostTellingLanguage } from './most-telling-language';
import { traceTable } from './trace-table';

/** Exit status where a document could not be read or the command was written wrongly. */
const UNREADABLE = 2;
/** At most so many failures are named again at the end … */
const FAILURES_TOLD = 20;
/** … and of short work only where they are more than a glance takes in. */
const FAILURES_TOLD_AGAIN = 4;

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = UNREADABLE;
}

/** Prints; waits where the reader at the other end is slower, so that memory stays small on long work. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** What is wrong with a document, null where it can be checked or need not be. */
function problemOf({ named, read }: FoundDocument): string | null {
  if (read === 'no-mention' || read.kind === 'document') return null;
  if (read.kind === 'unreadable') return `could not be read: ${read.problem}`;
  return named ? 'not a document; a .json file needs lang, published and paragraphs.' : null;
}

/** Checks a document, or only tells how it was read. */
async function checkOne(
  { name, read }: FoundDocument,
  options: CheckOptions,
  dataset: () => Dataset,
  output: (document: CheckedDocument) => string,
): Promise<number> {
  if (read === 'no-mention' || read.kind !== 'document') return 0;
  const { doc } = read;
  if (options.articles) {
    await print(`${JSON.stringify(articleLine(doc, read.article))}\n`);
    return 0;
  }
  const article = read.article.lang === 'und' ? { ...read.article, lang: mostTellingLanguage(read.article, dataset()) } : read.article;
  if (options.trace) {
    const notes: TraceNote[] = [];
    readClaims(article, dataset(), (note) => notes.push(note));
    await print(`${traceTable(notes)}\n\n`);
  }
  const assessments = factCheck(article, dataset(), options.today);
  await print(output({ name, doc, article, assessments, dataset: dataset(), today: options.today }));
  return assessments.length;
}

/** A summary of long work, and the names of what failed where they may have scrolled out of sight. */
function tellEnd(progress: Progress, failures: readonly string[]): void {
  progress.clear();
  const summary = progress.summary();
  if (summary !== '') console.error(summary);
  // A few in a row were told just now.
  if (failures.length === 0 || (summary === '' && failures.length < FAILURES_TOLD_AGAIN)) return;
  const more = failures.length - FAILURES_TOLD;
  console.error(
    `${failures.length} could not be read:\n${failures
      .slice(0, FAILURES_TOLD)
      .map((each) => `  ${each}`)
      .join('\n')}${more > 0 ? `\n  and ${more} more` : ''}`,
  );
}

async function run(options: CheckOptions): Promise<void> {
  let loaded: Dataset | undefined;
  const dataset = (): Dataset => (loaded ??= datasetFromFiles());
  if (options.datasets.length > 0) {
    const joined = withDatasetFiles(dataset(), options.datasets);
    if ('mistake' in joined) return fail(joined.mistake);
    loaded = joined;
  }
  let mentions: ((html: string) => boolean) | undefined;
  const mentionsApp = (html: string): boolean => options.articles || (mentions ??= mentionsAppIn([...dataset().apps.values()]))(html);
  const output = outputIn(options.form);
  const progress = startProgress(process.stderr);
  const failures: string[] = [];
  for await (const found of findDocuments(options, mentionsApp)) {
    const problem = problemOf(found);
    if (problem !== null) {
      progress.clear();
      failures.push(`${found.name}: ${problem}`);
      fail(`${found.name}: ${problem}`);
    }
    progress.done(await checkOne(found, options, dataset, output));
  }
  tellEnd(progress, failures);
}

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const options = readCheckOptions(process.argv.slice(2), today());
if ('mistake' in options) fail(`${options.mistake}\n\n${USAGE}`);
else if (options.help) console.log(USAGE);
else await run(options);
