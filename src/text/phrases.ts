import { isLetterCode, isUnspacedCode, isWordBoundary } from './characters';
import { expandPattern } from './phrase-pattern';

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
   * @param folded - a text in lower case (`NormalText.folded`)
   * @param from - offset to begin at, 0 by default
   * @param to - phrases must end at or before this offset, the text's length by default
   */
  findPhrases(folded: string, from?: number, to?: number): FoundPhrase<V>[];
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

const NONE = -1;
/** First characters below this are looked up in a table; it covers Latin, Greek, Cyrillic, Hebrew and Arabic. */
const TABLE = 0x700;
/** Stands for "the rest of the word" among the code units of a trie's edges; a noncharacter, so no text holds it. */
const REST_OF_WORD = 0xffff;
const ASTERISK = 42;

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
export function phraseBook<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseBook<V> {
  const trie = growTrie(entries);
  const { first, values } = trie;

  function longestFrom(folded: string, at: number, to: number, wholeWords: boolean): FoundPhrase<V> | undefined {
    let bestEnd = NONE;
    let bestNode = NONE;
    // A node with both a literal and a wildcard edge forks the way; forks are few, so a small stack holds them.
    let forks: number[] | undefined;
    let node = firstNode(folded.charCodeAt(at));
    let offset = at + 1;
    for (;;) {
      while (node !== NONE && offset <= to) {
        if (offset > bestEnd && values[node] !== undefined && (!wholeWords || isWordBoundary(folded, offset))) {
          bestEnd = offset;
          bestNode = node;
        }
        if (trie.forked[node] === 1) {
          const rest = trie.next(node, REST_OF_WORD);
          (forks ??= []).push(rest, endOfLetters(folded, offset, to));
        }
        if (offset >= to) break;
        node = trie.next(node, folded.charCodeAt(offset));
        offset += 1;
      }
      if (forks === undefined || forks.length === 0) break;
      offset = forks.pop() ?? 0;
      node = forks.pop() ?? NONE;
    }
    if (bestNode === NONE) return undefined;
    const entry = values[bestNode];
    return entry === undefined ? undefined : { start: at, end: bestEnd, value: entry.value };
  }

  function firstNode(code: number): number {
    return code < TABLE ? (first[code] ?? NONE) : trie.next(0, code);
  }

  return {
    phraseAt: (folded, at, to = folded.length) => (at < to ? longestFrom(folded, at, to, true) : undefined),
    prefixAt: (folded, at) => (at < folded.length ? longestFrom(folded, at, folded.length, false) : undefined),
    findPhrases(folded, from = 0, to = folded.length) {
      const found: FoundPhrase<V>[] = [];
      let at = from;
      while (at < to) {
        if (firstNode(folded.charCodeAt(at)) !== NONE && isWordBoundary(folded, at)) {
          const phrase = longestFrom(folded, at, to, true);
          if (phrase !== undefined) {
            found.push(phrase);
            at = phrase.end;
            continue;
          }
        }
        at += 1;
      }
      return found;
    },
  };
}

function endOfLetters(folded: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = folded.charCodeAt(at);
    if (!isLetterCode(code) || isUnspacedCode(code)) break;
    at += 1;
  }
  return at;
}

interface Trie<V> {
  /** The root's children by first code unit, `NONE` where there is none. */
  readonly first: Int32Array;
  /** Boxed, so that `undefined` can be a value too. */
  readonly values: readonly ({ readonly value: V } | undefined)[];
  /** 1 where a node has a wildcard edge. */
  readonly forked: Uint8Array;
  next(node: number, code: number): number;
}

function growTrie<V>(entries: Iterable<readonly [string, V]>): Trie<V> {
  const edges = new EdgeTable();
  const values: ({ readonly value: V } | undefined)[] = [undefined];
  const wildcards: number[] = [];
  const first = new Int32Array(TABLE).fill(NONE);
  for (const [pattern, value] of entries) {
    for (const phrase of expandPattern(pattern)) {
      let node = 0;
      for (let at = 0; at < phrase.length; at += 1) {
        const sign = phrase.charCodeAt(at);
        // `*` is the only sign with a meaning left after expansion.
        const code = sign === ASTERISK ? REST_OF_WORD : sign;
        let child = edges.next(node, code);
        if (child === NONE) {
          child = values.push(undefined) - 1;
          edges.add(node, code, child);
          if (code === REST_OF_WORD) wildcards.push(node);
          if (node === 0 && code < TABLE) first[code] = child;
        }
        node = child;
      }
      if (node !== 0) values[node] ??= { value };
    }
  }
  const forked = new Uint8Array(values.length);
  for (const node of wildcards) forked[node] = 1;
  return { first, values, forked, next: (node, code) => edges.next(node, code) };
}

/** The edges of a trie in one open-addressed table, which is several times faster to walk than a map a node. */
class EdgeTable {
  #mask = 1023;
  #size = 0;
  #from = new Int32Array(1024).fill(NONE);
  #code = new Uint16Array(1024);
  #to = new Int32Array(1024);

  /** The node behind an edge, or `NONE`. */
  next(node: number, code: number): number {
    const slot = this.#slot(node, code);
    return this.#from[slot] === node ? (this.#to[slot] ?? NONE) : NONE;
  }

  /** Adds an edge that isn't there yet. */
  add(node: number, code: number, to: number): void {
    if ((this.#size += 1) * 2 > this.#mask) this.#grow();
    const slot = this.#slot(node, code);
    this.#from[slot] = node;
    this.#code[slot] = code;
    this.#to[slot] = to;
  }

  /** Where an edge stands, or the free place where it would. */
  #slot(node: number, code: number): number {
    const from = this.#from;
    const mask = this.#mask;
    let slot = ((Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b)) >>> 7) & mask;
    for (;;) {
      const owner = from[slot];
      if (owner === NONE || (owner === node && this.#code[slot] === code)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const [from, code, to] = [this.#from, this.#code, this.#to];
    const size = from.length * 2;
    this.#mask = size - 1;
    this.#from = new Int32Array(size).fill(NONE);
    this.#code = new Uint16Array(size);
    this.#to = new Int32Array(size);
    from.forEach((node, old) => {
      if (node === NONE) return;
      const slot = this.#slot(node, code[old] ?? 0);
      this.#from[slot] = node;
      this.#code[slot] = code[old] ?? 0;
      this.#to[slot] = to[old] ?? NONE;
    });
  }
}
