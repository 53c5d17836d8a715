import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../article';
import { languageOf } from '../languages';
import { tellByWords } from '../page/page-language';
import { decodeHtml } from './decode-html';
import { articleOf, documentSchema } from './labelled-document';
import { splitParagraphs } from '../text/paragraphs';

/** What the caller knows of a document better than the document itself. */
export interface Given {
  /** ISO day, month or year. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly lang?: string;
  /** ISO day: nothing was published after it. */
  readonly today: string;
}

/** A file read as an article; or why it is none; or that it is no document at all, such as an index beside the documents. */
export type ReadDocument =
  | { readonly kind: 'document'; readonly doc: string; readonly article: Article }
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'other' };

/** Stands for what another program hands over. */
export const STANDARD_INPUT = '-';

const EXTENSION = /\.(html?(\.gz)?|txt|json)$/i;

/** Whether a file of a folder looks like a document: `.html`, `.htm`, `.html.gz`, `.txt`, `.json`. */
export const isDocumentName = (name: string): boolean => EXTENSION.test(name);

/** Of a text that does not say its language only a language that claims are read in is believed: short French looks Catalan. */
function guessLanguage({ passages }: Article): string {
  const guess = tellByWords.article([], passages.map(({ text }) => text).join('\n'));
  return languageOf(guess) === undefined ? 'und' : guess;
}

/**
 * An article as a document that was read.
 * @param doc - its id
 * @param article - as it was read
 * @param given - language and date that stand above what it says
 */
export function documentOf(doc: string, article: Article, given: Given): ReadDocument {
  return { kind: 'document', doc, article: withGiven(article, given) };
}

function withGiven(article: Article, given: Given): Article {
  const lang = given.lang ?? (article.lang === 'und' ? guessLanguage(article) : article.lang);
  return {
    ...article,
    lang,
    ...(given.published !== undefined && { published: { date: given.published, certainty: 'stated', origin: 'reader' } }),
  };
}

function readJson(text: string, fileName: string): ReadDocument {
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null || !('paragraphs' in content)) return { kind: 'other' };
  const parsed = documentSchema.safeParse(content);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'document'}: ${issue.message}`);
    return { kind: 'unreadable', problem: `not a document with lang, published and paragraphs (${faults.join('; ')})` };
  }
  return { kind: 'document', doc: parsed.data.id ?? fileName, article: articleOf(parsed.data) };
}

/**
 * Reads a plain text.
 * @param text - paragraphs parted by empty lines, the first one is the title
 */
export function readText(text: string): Article {
  const paragraphs = splitParagraphs(text);
  return { title: paragraphs[0] ?? '', passages: paragraphs.map((paragraph) => ({ text: paragraph })), lang: 'und', published: null };
}

/** The kind of what comes without a name, by its first character. */
function nameOfInput(bytes: Buffer): string {
  const start = bytes
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) return 'stdin.html';
  return start.startsWith('{') ? 'stdin.json' : 'stdin.txt';
}

async function read(path: string, today: string): Promise<ReadDocument> {
  const bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
  const name = path === STANDARD_INPUT ? nameOfInput(bytes) : basename(path);
  const doc = name.replace(EXTENSION, '');
  if (/\.json$/i.test(name)) return readJson(bytes.toString('utf8'), doc);
  if (/\.html?(\.gz)?$/i.test(name)) {
    // The DOM library takes longer to load than a text takes to check, so it is loaded for pages only.
    const { readSavedPage } = await import('./read-saved-page');
    const html = /\.gz$/i.test(name) ? gunzipSync(bytes) : bytes;
    return { kind: 'document', doc, article: readSavedPage(decodeHtml(html), name.replace(/\.gz$/i, ''), today) };
  }
  return { kind: 'document', doc, article: readText(bytes.toString('utf8')) };
}

/**
 * Reads a saved page, a plain text or a labelled document.
 * @param path - the file; its extension says what it is, plain text where it says nothing known. `-` is the standard input
 * @param given - language and date that stand above what the file says
 * @returns the article, or what is wrong; nothing is thrown for a bad file
 */
export async function readDocument(path: string, given: Given): Promise<ReadDocument> {
  try {
    const result = await read(path, given.today);
    return result.kind === 'document' ? { ...result, article: withGiven(result.article, given) } : result;
  } catch (error) {
    return { kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) };
  }
}
