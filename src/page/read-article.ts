import type { Article, Passage } from '../article';
import type { PartialDate } from '../terms';
import { baseOf, tellByTags, wellFormed, type DetectLanguage, type LanguageTeller } from './language-tag';
import { findTitle } from './page-title';
import type { PassagePosition } from './passage-position';
import { readPublishedDate, type DateLine } from './published-date';
import { isHidden } from './element-role';
import { createMemory, isFrame, readBlocks, type Block, type Frame, type PageMemory } from './read-blocks';
import { selectBody } from './select-body';

/** What is asked of a page. */
export interface ReadOptions {
  /** The page's address, with its scheme. */
  readonly address: string;
  /** ISO day. */
  readonly today: PartialDate;
  /** A quick look for names: a page that is no article and mentions none isn't read further. Without it every page is read. */
  readonly mentionsApp?: (text: string) => boolean;
  /** What was read before and hasn't changed since; see `watch-page.ts`. */
  readonly memory?: PageMemory;
  /** Whether an element of the head may be believed: see `published-date.ts`. */
  readonly believes?: (element: Element) => boolean;
  /** The document that frames this one, where it may be looked into: lends its date to a frame that has none. */
  readonly outer?: Document | null;
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
  /** Whether the title or the body names one of the apps; true without `mentionsApp`. */
  readonly mentionsApp: boolean;
}

/** Characters of running text that make an article of a page that doesn't call itself one. */
const ARTICLE_PROSE = 1000;
/** Lines around the heading among which the date line is looked for. */
const LINES = { before: 6, behind: 16, longest: 200 };

/**
 * Reads a page in one go.
 * @param document - the page; it isn't changed
 * @returns the article, or null where there is nothing to read: no HTML, or no article and no app mentioned
 */
export function readArticle(document: Document, options: ReadOptions): ReadArticle | null {
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
export async function readArticleInSlices(document: Document, options: ReadOptions, pace: Pace): Promise<ReadArticle | null> {
  const reading = readSteps(document, options);
  for (let since = pace.now(); ; ) {
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
  if (!isHtml(document) || !body) return null;
  const { mentionsApp } = options;
  const stated = saysArticle(document);
  if (!stated && mentionsApp && !mentionsApp(`${document.title} ${body.textContent ?? ''}`)) return null;

  const title = findTitle(document);
  const memory = options.memory ?? createMemory();
  const top: Frame = yield* readBlocks(body, keptElements(document, title.headings), memory);
  const selected = yield* selectBody(top, title.headings, memory);
  const blocks: Block[] = [];
  for (const [index, block] of selected.blocks.entries()) {
    // Asking the layout takes some microseconds a block, and lays the page out where it isn't.
    if (isHidden(block.element, false)) memory.hidden = true;
    else blocks.push(block);
    if (index % BLOCKS_PER_STEP === 0) yield;
  }
  // A page that is hidden as a whole is still being put together.
  if (blocks.length === 0) blocks.push(...selected.blocks);
  const titlePosition = selected.title ?? { text: title.stated, runs: [] };
  const positions = [titlePosition, ...blocks.map((block) => block.position)];
  const text = positions.map((position) => position.text).join('\n');
  yield;
  const isArticle = stated || selected.prose >= ARTICLE_PROSE;
  const mentions = mentionsApp?.(text) ?? true;
  if (!isArticle && !mentions) return null;

  const tell = options.languages ?? tellByTags;
  const lang = tell.article(statedLanguages(document), text);
  const [heading = null] = title.headings;
  const habits = { today: options.today, languages: [lang === 'und' ? 'en' : lang, ...DATE_LANGUAGES] };
  const published = readPublishedDate(document, {
    ...habits, address: options.address, heading: selected.title ? heading : null, lines: linesAround(top, selected.title ?? selected.blocks[0]?.position ?? null), believes: options.believes ?? (() => true),
  }) ?? (options.outer ? readPublishedDate(options.outer, { ...habits, address: options.outer.URL, heading: null, lines: [], believes: () => true }) : null);
  yield;
  const passages = [passageOf(titlePosition, null, lang, tell), ...blocks.map((block) => passageOf(block.position, block.lang, lang, tell))];
  return { article: { title: titlePosition.text, passages, lang, published }, positions, isArticle, mentionsApp: mentions };
}

/** Blocks between two looks at the clock. */
const BLOCKS_PER_STEP = 50;

/** Languages whose month names are tried beside the page's own. */
const DATE_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ru', 'nl', 'tr'];

function isHtml(document: Document): boolean {
  return document.documentElement?.localName === 'html';
}

/** The cheap first look: whether the page calls itself an article. */
function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return /article/i.test(type)
    || document.querySelector('meta[property="article:published_time"],[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null
    || [...document.querySelectorAll('script[type*="ld+json" i]')].some((script) => /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|Posting)"/.test(script.textContent ?? ''));
}

/** Elements whose names don't count against them: what the heading stands in, and the article by the page's own word. */
function keptElements(document: Document, headings: readonly Element[]): Set<Element> {
  const kept = new Set<Element>([document.body, ...document.querySelectorAll('main,[itemprop~=articleBody]')]);
  const [heading] = headings;
  for (let above = heading?.parentElement; above; above = above.parentElement) kept.add(above);
  return kept;
}

function statedLanguages(document: Document): (string | null | undefined)[] {
  const meta = (name: string): string | null | undefined => document.querySelector(name)?.getAttribute('content');
  return [
    document.documentElement.getAttribute('lang'), document.documentElement.getAttribute('xml:lang'), document.body.getAttribute('lang'),
    meta('meta[http-equiv="content-language" i]'), meta('meta[property="og:locale"]'), meta('meta[itemprop=inLanguage],meta[name="language" i]'),
  ];
}

/** The short lines near the heading, or near the text's beginning: those behind it, then those before it. */
function linesAround(top: Frame, title: PassagePosition | null): DateLine[] {
  const heading = title?.runs[0]?.node.parentElement;
  const before: { text: string }[] = [];
  const behind: DateLine[] = [];
  let passed = title === null;
  const visit = (part: Block | Frame): void => {
    if (isFrame(part)) {
      const { role, element } = part;
      // The date lines of the next story aren't this one's.
      const isOther = element.localName === 'article' && heading && !element.contains(heading) && heading.closest('article');
      if (role !== 'comments' && role !== 'hidden' && !isOther) part.parts.forEach(visit);
      return;
    }
    const { text, runs } = part.position;
    if (title && runs[0] && title.runs.some((run) => run.node === runs[0]?.node)) passed = true;
    else if (text.length > LINES.longest) return;
    else if (!passed) before.push({ text });
    else if (behind.length < LINES.behind) behind.push({ text, distance: behind.length + 1 });
  };
  visit(top);
  return [...behind, ...before.slice(-LINES.before).reverse().map(({ text }, index) => ({ text, distance: -index - 1 }))];
}

function passageOf({ text }: PassagePosition, stated: string | null, article: string, tell: LanguageTeller): Passage {
  const lang = tell.passage(stated, text, article);
  return lang ? { text, lang } : { text };
}

/** Characters that the browser's detection gets of an article, the fewest that it can tell a language by, and passages asked about one by one. */
const DETECTED = { article: 4000, fewest: 100, passages: 20 };

/** Has the browser look at the article, and at the passages that name an app: pages lie, and quote in other languages. */
async function withDetectedLanguage(read: ReadArticle, detect: DetectLanguage, mentionsApp: ((text: string) => boolean) | undefined): Promise<ReadArticle> {
  const { article } = read;
  const ask = async (text: string): Promise<string | null> =>
    (text.length < DETECTED.fewest ? null : wellFormed(await detect(text.slice(0, DETECTED.article)).catch(() => null)));
  const detected = await ask(article.passages.map(({ text }) => text).join('\n'));
  const lang = detected && baseOf(detected) !== baseOf(article.lang) ? detected : article.lang;
  let left = DETECTED.passages;
  const passages = await Promise.all(article.passages.map(async ({ text, lang: stated }) => {
    const asked = mentionsApp && text.length >= DETECTED.fewest && mentionsApp(text) && left-- > 0 ? await ask(text) : null;
    const own = asked ?? stated ?? lang;
    return baseOf(own) === baseOf(lang) ? { text } : { text, lang: own };
  }));
  return { ...read, article: { ...article, lang, passages } };
}
