/** `npm run --silent check`: the same engine as in the browser, on files. See USAGE in check-options.ts. */
import { explain } from '../check/explain';
import type { Article } from '../article';
import type { Dataset } from '../dataset/dataset';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { readClaims } from '../claim/read-claims';
import type { TraceNote } from '../claim/trace';
import { factCheck } from '../fact-check';
import { articleLine } from './article-line';
import { readCheckOptions, USAGE, type CheckOptions } from './check-options';
import { claimLine, type ClaimLine } from './claim-line';
import { claimTable } from './claim-table';
import { traceTable } from './trace-table';
import { findFiles } from './find-files';
import { mostTellingLanguage } from './most-telling-language';
import { isDocumentName, readDocument, STANDARD_INPUT } from './read-document';

/** Exit status where a file could not be read or the command was written wrongly. */
const UNREADABLE = 2;

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = UNREADABLE;
}

function check(doc: string, article: Article, dataset: Dataset, options: CheckOptions): ClaimLine[] {
  return factCheck(article, dataset, options.today).map((assessment) => claimLine(doc, assessment, explain(assessment, 'en', dataset)));
}

/** Prints one line; waits where the reader at the other end is slower, so that memory stays small on long work. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

async function checkFile(path: string, named: boolean, options: CheckOptions, dataset: () => Dataset): Promise<void> {
  const read = await readDocument(path, options);
  if (read.kind === 'other') {
    if (named) fail(`${path}: not a document; a .json file needs lang, published and paragraphs.`);
    return;
  }
  if (read.kind === 'unreadable') {
    fail(`${path}: could not be read: ${read.problem}`);
    return;
  }
  const { doc } = read;
  if (options.articles) {
    await print(JSON.stringify(articleLine(doc, read.article)));
    return;
  }
  const article = read.article.lang === 'und' ? { ...read.article, lang: mostTellingLanguage(read.article, dataset()) } : read.article;
  const lines = check(doc, article, dataset(), options);
  if (options.json) {
    for (const line of lines) await print(JSON.stringify(line));
    return;
  }
  if (options.trace) {
    const notes: TraceNote[] = [];
    readClaims(article, dataset(), (note) => notes.push(note));
    await print(`${traceTable(notes)}\n`);
  }
  const date = article.published?.date ?? 'date unknown';
  await print(`${path} · ${article.lang} · ${date}\n${claimTable(lines)}\n`);
}

async function run(options: CheckOptions): Promise<void> {
  let loaded: Dataset | undefined;
  const dataset = (): Dataset => (loaded ??= datasetFromFiles());
  for (const path of options.paths) {
    try {
      const files = path === STANDARD_INPUT ? [path] : findFiles(path, isDocumentName);
      for (const file of files) await checkFile(file, file === path, options, dataset);
    } catch (error) {
      fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const options = readCheckOptions(process.argv.slice(2), today());
if ('mistake' in options) fail(`${options.mistake}\n\n${USAGE}`);
else if (options.help) console.log(USAGE);
else await run(options);
