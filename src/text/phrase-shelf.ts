import { PhraseTrie } from './phrase-trie';
import type { PhraseSource } from './phrase-source';
import type { FoundPhrase } from './phrases';
import type { WordedText } from './word-starts';

/** One of the books of a shelf. */
export interface ShelvedBook<V> {
  /** @returns what a phrase means that stands in the book with a value */
  mean(value: V): Meaning<V>;
  /**
   * What the shelf's last reading found, in reading order: at each place the longest phrase, and unless asked for none overlapping another.
   */
  readonly found: readonly FoundPhrase<V>[];
}

/** What a phrase means in one book. */
export class Meaning<V> {
  constructor(
    private readonly book: Book<V>,
    readonly value: V,
  ) {}

  /** Offers a match to its book. */
  offer(start: number, end: number, touched: Book<unknown>[]): void {
    const { book } = this;
    if (start < book.free) return;
    if (book.start !== start) touched.push(book);
    // Of equally long matches the first stands.
    else if (end <= book.end) return;
    book.start = start;
    book.end = end;
    book.best = this;
  }
}

/** A book while a text is read. */
class Book<V> implements ShelvedBook<V> {
  found: FoundPhrase<V>[] = [];
  /** The best match at the place that is being read. */
  start = -1;
  end = -1;
  best: Meaning<V> | undefined;
  /** Where the next phrase may begin. */
  free = 0;

  constructor(private readonly overlapping: boolean) {}

  mean(value: V): Meaning<V> {
    return new Meaning(this, value);
  }

  open(): void {
    this.found = [];
    this.start = -1;
    this.free = 0;
  }

  keepBest(): void {
    if (this.best === undefined) return;
    this.found.push({ start: this.start, end: this.end, value: this.best.value });
    if (!this.overlapping) this.free = this.end;
  }
}

/** All that a phrase means, in several books or in one. */
export type Meanings = readonly Meaning<unknown>[];

/**
 * Several books of phrases that are looked for in one go: reading a text takes about as long for a dozen books as for one,
 * since all of their phrases stand in one trie. Time grows linearly with the text, whatever is in it.
 */
export class PhraseShelf {
  readonly #trie = new PhraseTrie<Meanings>();
  readonly #books: Book<unknown>[] = [];
  /** The books that have a match at the place that is being read. */
  readonly #touched: Book<unknown>[] = [];
  #at = 0;
  readonly #meet = (meanings: Meanings, end: number): void => {
    for (let index = 0; index < meanings.length; index += 1) meanings[index]?.offer(this.#at, end, this.#touched);
  };

  /**
   * Puts a book without phrases on the shelf.
   * @param options - `overlapping`: tell the longest phrase at every place, also within others
   * @returns the book, which holds what was found after each {@link read}
   */
  book<V>({ overlapping = false }: { readonly overlapping?: boolean } = {}): ShelvedBook<V> {
    const book = new Book<V>(overlapping);
    this.#books.push(book);
    return book;
  }

  /**
   * Adds phrases to the books of the shelf.
   * @param source - phrases with what they mean in its books
   */
  add(source: PhraseSource<Meanings>): void {
    this.#trie.add(source);
  }

  /**
   * Looks for the phrases of all books.
   * @param text - a text in lower case with the places where words begin, such as a `NormalText`
   * @param spelled - what a word may also begin with, by its offset: the code unit of a letter, undefined for none
   */
  read({ folded, wordStarts }: WordedText, spelled?: (at: number) => number | undefined): void {
    for (const book of this.#books) book.open();
    for (const at of wordStarts) {
      this.#at = at;
      this.#trie.match(folded, at, folded.length, true, this.#meet);
      const other = spelled?.(at);
      if (other !== undefined) this.#trie.match(folded, at, folded.length, true, this.#meet, other);
      for (let book = this.#touched.pop(); book !== undefined; book = this.#touched.pop()) book.keepBest();
    }
  }
}
