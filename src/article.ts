import type { PartialDate } from './terms';

/** A block of text as a reader sees it: a heading, a paragraph, a list item, a table row, a caption. */
export interface Passage {
  /** The text as it stands on the page; claims address it by UTF-16 offsets. */
  readonly text: string;
  /** BCP 47 tag, where the passage is in another language than the article. */
  readonly lang?: string;
}

/** How sure a publication date is: stated by the page for machines, read from its text, or only guessed from its address. */
export type DateCertainty = 'stated' | 'read' | 'guessed';

/** The publication date of a page with where it was found. */
export interface PublishedDate {
  /** ISO day, month or year. */
  readonly date: PartialDate;
  readonly certainty: DateCertainty;
  /** Where it was found, for the card: `json-ld`, `meta`, `microdata`, `time`, `address`, `text`, or `reader` when corrected by hand. */
  readonly origin: 'json-ld' | 'meta' | 'microdata' | 'time' | 'address' | 'text' | 'reader';
}

/**
 * A page read as an article: what the content script sends to the background worker.
 * The title, when there is one, is the first passage; `title` is a convenience for lists and reports.
 */
export interface Article {
  readonly title: string;
  /** All passages in reading order. Passage 0 is the title; its text is empty where the page has none. */
  readonly passages: readonly Passage[];
  /** BCP 47 tag of the article's language, `und` where unknown. */
  readonly lang: string;
  /** Null where no date could be read; then nothing is ever called outdated, mislabelled or different. */
  readonly published: PublishedDate | null;
}
