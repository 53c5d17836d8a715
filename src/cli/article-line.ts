import type { Article, PublishedDate } from '../article';

/** One article as `check --json --articles` prints it: what was read, before anything is checked. */
export interface ArticleLine {
  readonly doc: string;
  readonly title: string;
  readonly lang: string;
  readonly published: PublishedDate | null;
  /** Number of passages, the title among them. */
  readonly passages: number;
  /** UTF-16 length of all passages together. */
  readonly characters: number;
}

/**
 * An article in the line format.
 * @param doc - the document's id
 * @param article - the article
 * @returns the line's fields
 */
export function articleLine(doc: string, article: Article): ArticleLine {
  const { title, lang, published, passages } = article;
  return { doc, title, lang, published, passages: passages.length, characters: passages.reduce((sum, { text }) => sum + text.length, 0) };
}
