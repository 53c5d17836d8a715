import { PhraseTrie } from './phrase-trie';
import { patternedPhrases, type PhraseEntries, type PhraseSource } from './phrase-source';
import { firstWordFrom, type WordedText } from './word-starts';

/** A phrase found in a text, by UTF-16 offsets. */
export interface FoundPhrase<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** A set of phrases, ready to be looked for in any number of texts. */
export interface PhraseBook<V> {
  /**
   * All phrases of a text in reading order: at each place the longest, and none overlapping another.
   * Time grows linearly with the text, whatever is in it.
   * @param text - a text in lower case with the places where words begin, such as a `NormalText`
   * @param from - offset to begin at, 0 by default
   * @param to - phrases must end at or before this offset, the text's length by default
   */
  findPhrases(text: WordedText, from?: number, to?: number): FoundPhrase<V>[];
  /**
   * The longest phrase that begins exactly at an offset. Only its end needs a word boundary, so that `25m` can be read from the `m`.
   * @param folded - a text in lower case
   * @param at - the offset
   * @param to - the phrase must end at or before this offset
   */
  phraseAt(folded: string, at: number, to?: number): FoundPhrase<V> | undefined;
  /**
   * The longest phrase that begins exactly at an offset and may end anywhere, also within a word: the parts of
   * `zweihundertfünfzig`.
   * @param folded - a text in lower case
   * @param at - the offset
   */
  prefixAt(folded: string, at: number): FoundPhrase<V> | undefined;
}

/**
 * Builds a book of phrases, once; looking things up in it is cheap.
 *
 * Phrases are given in any case and matched between Unicode word boundaries: `utilisateurs` is found in
 * `d'utilisateurs`, `whatsapp` in `WhatsApp-Nutzer`, `微信` anywhere in Chinese text. In a phrase,
 * - `*` at the end of a word stands for any further letters, also none: `million* de`;
 * - `a|b` and `(a|b|)` stand for one of several spellings, in a group also for none;
 * - `-` stands for a hyphen or a space: `quatre-vingt`.
 *
 * @param entries - phrases with what they mean; of the same phrase given twice the first counts
 * @returns the book
 */
export function phraseBook<V>(entries: PhraseEntries<V>): PhraseBook<V> {
  return bookFrom(patternedPhrases(entries));
}

/**
 * Builds a book of phrases as {@link phraseBook} does.
 * @param source - where its phrases are from
 * @returns the book
 */
export function bookFrom<V>(source: PhraseSource<V>): PhraseBook<V> {
  const trie = new PhraseTrie<V>();
  trie.add(source);

  let from = 0;
  let longest: FoundPhrase<V> | undefined;
  const meet = (value: V, end: number): void => {
    if (longest === undefined || end > longest.end) longest = { start: from, end, value };
  };
  function longestFrom(folded: string, start: number, to: number, wholeWords: boolean): FoundPhrase<V> | undefined {
    from = start;
    longest = undefined;
    trie.match(folded, start, to, wholeWords, meet);
    return longest;
  }

  return {
    phraseAt: (folded, at, to = folded.length) => longestFrom(folded, at, to, true),
    prefixAt: (folded, at) => longestFrom(folded, at, folded.length, false),
    findPhrases({ folded, wordStarts }, from = 0, to = folded.length) {
      const found: FoundPhrase<V>[] = [];
      let free = from;
      for (let word = firstWordFrom(wordStarts, from); word < wordStarts.length; word += 1) {
        const at = wordStarts[word] ?? to;
        if (at >= to) break;
        const phrase = at < free ? undefined : longestFrom(folded, at, to, true);
        if (phrase === undefined) continue;
        found.push(phrase);
        free = phrase.end;
      }
      return found;
    },
  };
}
