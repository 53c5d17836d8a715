import type { Article, Passage, PublishedDate } from '../article';
import type { PartialDate } from '../terms';
import { findArticleFrames, type ArticleFrames } from './article-frames';
import { firstLines, linesAround } from './date-lines';
import { withDetectedLanguage } from './detected-language';
import { isHidden } from './element-role';
import { tellByTags, type DetectLanguage, type LanguageTeller } from './language-tag';
import { keptElements, saysArticle, statedLanguages } from './page-statements';
import { findTitle } from './page-title';
import { namesApp } from './look-for-apps';
import type { MentionTest } from './mentions';
import type { PassagePosition } from './passage-position';
import { readPublishedDate, type DateLine } from './published-date';
import { createMemory, readBlocks, type Block, type Frame, type PageMemory } from './read-blocks';
import { isPlainText, readPlainText } from './read-plain-text';
import { legiblePassages, legibleTitle } from './legible';
import { selectBody } from './select-body';

/** What is asked of a page. */
export interface ReadOptions {
  /** The page's address, with its scheme. */
  readonly address: string;
  /** ISO day. */
  readonly today: PartialDate;
  /** A quick look for names: a page that mentions none isn't read further. Without it every page is read. */
  readonly mentionsApp?: MentionTest;
  /** What was read before and hasn't changed since; see `watch-page.ts`. */
  readonly memory?: PageMemory;
  /** Whether an element of the head may be believed: see `published-date.ts`. */
  readonly believes?: (element: Element) => boolean;
  /** How languages are told; by what the page says without it. */
  readonly languages?: LanguageTeller;
}

/** A page read as an article, with the place of every passage on it. */
export interface ReadArticle {
  readonly article: Article;
  /** One a passage, in the same order; give it to `rangeOf`. Without runs where the title stands in the page's head only. */
  readonly positions: readonly PassagePosition[];
  /** Whether the page is an article by its own word or its make, not a list of links, a shop or a tool. */
  readonly isArticle: boolean;
}

/** Characters of running text that make an article of a page that doesn't call itself one. */
const ARTICLE_PROSE = 1000;
/** Blocks between two looks at the clock. */
const BLOCKS_PER_STEP = 50;
/** Languages whose month names are tried beside the page's own. */
const DATE_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ru', 'nl', 'tr'];

/**
 * Reads a page in one go.
 * @param document - the page; it isn't changed
 * @returns the article, or null where there is nothing to read: no HTML, or no app mentioned
 */
export function readArticle(document: Document, options: ReadOptions): ReadArticle | null {
  if (options.mentionsApp && !namesApp(document, options.mentionsApp)) return null;
  const reading = readSteps(document, options);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** How a page is read beside its own work. */
export interface Pace {
  /** Milliseconds of work after which the page gets the thread back. */
  readonly slice: number;
  /** Resolves when work may go on. */
  readonly pause: () => Promise<void>;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Aborts the reading: it then resolves to null. */
  readonly signal?: AbortSignal;
  /** The browser's language detection, asked where the text doesn't support what the page says. */
  readonly detect?: DetectLanguage;
}

/**
 * Reads a page in slices, so that even 100,000 text nodes don't block it.
 * @returns as {@link readArticle}; null too where `pace.signal` was aborted
 */
export function readArticleInSlices(document: Document, options: ReadOptions, pace: Pace): Promise<ReadArticle | null> {
  // Before all else: for most pages this is the end, and what a browser doesn't run it doesn't compile.
  if (options.mentionsApp && !namesApp(document, options.mentionsApp)) return Promise.resolve(null);
  return readInSlices(document, options, pace);
}

async function readInSlices(document: Document, options: ReadOptions, pace: Pace): Promise<ReadArticle | null> {
  const reading = readSteps(document, options);
  for (let since = pace.now(); ;) {
    const step = reading.next();
    if (pace.signal?.aborted) return null;
    if (step.done) return pace.detect && step.value ? withDetectedLanguage(step.value, pace.detect, options.mentionsApp) : step.value;
    if (pace.now() - since >= pace.slice) {
      await pace.pause();
      since = pace.now();
    }
  }
}

function* readSteps(document: Document, options: ReadOptions): Generator<void, ReadArticle | null> {
  const { body } = document;
  if (!isPage(document) || !body || isEditor(document)) return null;
  const articleFrames = findArticleFrames(document);
  const documents = [document, ...articleFrames.values()];

  const found = isPlainText(document)
    ? yield* textOfFile(document)
    : yield* textOfPage(document, articleFrames, options.memory ?? createMemory());
  const [title, blocks] = [legibleTitle(found.title), legiblePassages(found.blocks)];
  const positions = [title, ...blocks.map(({ position }) => position)];
  const text = positions.map((position) => position.text).join('\n');
  yield;
  const isArticle = documents.some(saysArticle) || found.prose >= ARTICLE_PROSE;
  if (options.mentionsApp && !options.mentionsApp(text)) return null;

  const tell = options.languages ?? tellByTags;
  const lang = tell.article(documents.flatMap(statedLanguages), text);
  const published = dateOf(document, found, options, lang);
  yield;
  const passages = [passageOf(title, null, lang, tell), ...blocks.map((block) => passageOf(block.position, block.lang, lang, tell))];
  return { article: { title: title.text, passages, lang, published }, positions, isArticle };
}

/** A page that the reader writes in as a whole. */
function isEditor({ designMode, body }: Document): boolean {
  return designMode === 'on' || body.isContentEditable;
}

/** Whether the document is a page or a text, not the browser's own view of XML, JSON or a picture. linkedom knows no content types. */
function isPage({ documentElement, contentType }: Document): boolean {
  return documentElement?.localName === 'html' && /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType ?? 'text/html');
}

/** The text of a page with what its date is looked for by. */
interface PageText {
  readonly title: PassagePosition;
  readonly blocks: readonly Pick<Block, 'position' | 'lang'>[];
  /** Characters of running text. */
  readonly prose: number;
  /** The heading, where the page shows one. */
  readonly heading: Element | null;
  readonly lines: readonly DateLine[];
  /** The document in which the text stands: the page, or that of a frame in it. */
  readonly inner: Document;
}

function* textOfFile(document: Document): Generator<void, PageText> {
  const [title = { text: '', runs: [] }, ...rest] = yield* readPlainText(document);
  return {
    title,
    blocks: rest.map((position) => ({ position, lang: null })),
    prose: rest.reduce((sum, { text }) => sum + text.length, 0),
    heading: null,
    lines: firstLines([title, ...rest]),
    inner: document,
  };
}

function* textOfPage(document: Document, articleFrames: ArticleFrames, memory: PageMemory): Generator<void, PageText> {
  const titles = [document, ...articleFrames.values()].map((each) => ({ ...findTitle(each), of: each }));
  const headings = titles.flatMap((title) => title.headings);
  const keeps = new Set(titles.flatMap((title) => [...keptElements(title.of, title.headings)]));
  const top: Frame = yield* readBlocks(document.body, { keeps, articleFrames }, memory);
  const selected = yield* selectBody(top, headings, memory);
  const blocks: Block[] = [];
  for (const [index, block] of selected.blocks.entries()) {
    // Asking the layout takes some microseconds a block, and lays the page out where it isn't.
    if (isHidden(block.element, false)) memory.hidden = true;
    else blocks.push(block);
    if (index % BLOCKS_PER_STEP === 0) yield;
  }
  // A page that is hidden as a whole is still being put together.
  if (blocks.length === 0) blocks.push(...selected.blocks);
  const title = selected.title ?? { text: titles.find(({ stated }) => stated !== '')?.stated ?? '', runs: [] };
  const [first] = selected.blocks;
  const shown = selected.title?.runs[0]?.node ?? first?.position.runs[0]?.node;
  return {
    title,
    blocks,
    prose: selected.prose,
    heading: selected.title ? (headings.find((heading) => shown && heading.contains(shown)) ?? null) : null,
    lines: linesAround(top, selected.title ?? first?.position ?? null),
    inner: first?.position.runs[0]?.node.ownerDocument ?? document,
  };
}

/** The page's date, or that of the frame which holds its text: a stated one comes before what is only read or guessed. */
function dateOf(
  document: Document,
  { heading, lines, inner }: PageText,
  { today, address, believes = () => true }: ReadOptions,
  lang: string,
): PublishedDate | null {
  const known = { today, languages: [lang === 'und' ? 'en' : lang, ...DATE_LANGUAGES], heading, lines, believes };
  const own = readPublishedDate(document, { ...known, address });
  if (inner === document || own?.certainty === 'stated') return own;
  const framed = readPublishedDate(inner, { ...known, address: inner.URL });
  return framed?.certainty === 'stated' ? framed : (own ?? framed);
}

function passageOf({ text }: PassagePosition, stated: string | null, article: string, tell: LanguageTeller): Passage {
  const lang = tell.passage(stated, text, article);
  return lang ? { text, lang } : { text };
}
