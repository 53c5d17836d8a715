import { PhraseTrie } from './phrase-trie';
import type { FoundPhrase, PhraseEntries } from './phrases';
import { firstWordFrom, type WordedText } from './word-starts';

/** One of the books of a shelf. */
export interface ShelvedBook<V> {
  /** What the shelf's last reading found, in reading order: at each place the longest phrase, and unless asked for none overlapping another. */
  readonly found: readonly FoundPhrase<V>[];
}

/** A meaning of a phrase in one book, and those that it has in others. */
class Meaning<V> {
  constructor(readonly book: Book<V>, readonly value: V, readonly others: Meaning<unknown> | undefined) {}

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

  open(from: number): void {
    this.found = [];
    this.start = -1;
    this.free = from;
  }

  keepBest(): void {
    if (this.best === undefined) return;
    this.found.push({ start: this.start, end: this.end, value: this.best.value });
    if (!this.overlapping) this.free = this.end;
  }
}

/**
 * Several books of phrases that are looked for in one go: reading a text takes about as long for a dozen books as for one,
 * since all of their phrases stand in one trie. Time grows linearly with the text, whatever is in it.
 */
export class PhraseShelf {
  readonly #trie = new PhraseTrie<Meaning<unknown>>();
  readonly #books: Book<unknown>[] = [];
  /** The books that have a match at the place that is being read. */
  readonly #touched: Book<unknown>[] = [];
  #at = 0;
  readonly #meet = (meaning: Meaning<unknown>, end: number): void => {
    for (let one: Meaning<unknown> | undefined = meaning; one !== undefined; one = one.others) one.offer(this.#at, end, this.#touched);
  };

  /**
   * Puts a book on the shelf.
   * @param entries - its phrases with what they mean
   * @param options - `overlapping`: tell the longest phrase at every place, also within others
   * @returns the book, which holds what was found after each {@link read}
   */
  add<V>(entries: PhraseEntries<V>, { overlapping = false }: { readonly overlapping?: boolean } = {}): ShelvedBook<V> {
    const book = new Book<V>(overlapping);
    this.#books.push(book);
    for (const [pattern, value] of entries) {
      this.#trie.add(pattern, (known) => (known !== undefined && has(known, book) ? known : new Meaning(book, value, known)));
    }
    return book;
  }

  /**
   * Looks for the phrases of all books.
   * @param text - a text in lower case with the places where words begin, such as a `NormalText`
   * @param from - offset to begin at
   * @param to - phrases must end at or before this offset
   */
  read({ folded, wordStarts }: WordedText, from = 0, to: number = folded.length): void {
    for (const book of this.#books) book.open(from);
    const { length } = wordStarts;
    for (let word = firstWordFrom(wordStarts, from); word < length; word += 1) {
      const at = wordStarts[word] ?? to;
      if (at >= to) break;
      this.#at = at;
      this.#trie.match(folded, at, to, true, this.#meet);
      for (let book = this.#touched.pop(); book !== undefined; book = this.#touched.pop()) book.keepBest();
    }
  }
}

/** Whether a phrase is in a book already. */
function has(meaning: Meaning<unknown>, book: Book<unknown>): boolean {
  for (let other: Meaning<unknown> | undefined = meaning; other !== undefined; other = other.others) if (other.book === book) return true;
  return false;
}
