/** Pages for the benchmark: articles of our own as pages, and the saved real pages where they are. */
import { realPages, sourceOf } from '../unit/page/real-pages';
import { ARTICLE_LENGTH, madeArticle, plainArticle } from './texts';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An article of 15,000 characters as a page.
 * @param lang - its language
 * @param kind - an article with claims in every third paragraph, or one that names no app
 */
export function articlePage(lang: string, kind: 'claims' | 'no-app'): string {
  const { title, passages } = kind === 'claims' ? madeArticle(lang, ARTICLE_LENGTH, 'news') : plainArticle(lang, ARTICLE_LENGTH);
  const head = `<title>${escaped(title)}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-05T10:00:00Z">`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><main><article><h1>${escaped(title)}</h1>${passages.map(({ text }) => `<p>${escaped(text)}</p>`).join('')}</article></main></body></html>`;
}

/** Of the saved pages every so many-th. */
const EVERY = 60;

/** @returns some of the saved pages by their name, without their scripts; none where the folder is absent */
export function samplePages(): [string, string][] {
  return realPages()
    .filter((_, index) => index % EVERY === 0)
    .map((page) => [page.name, sourceOf(page)]);
}
