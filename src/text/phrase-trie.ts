import { isLetterCode, isUnspacedCode, isWordBoundary } from './characters';
import type { PhraseSource } from './phrase-source';
import { NO_START, startAt, STARTS } from './phrase-start';

/** No edge leads on. */
const NO_EDGE = -1;
/** No node is there. */
const NO_NODE = -1;
/** Trait of a node: a phrase ends there. */
const ENDS_PHRASE = 1;
/** Trait of a node: a phrase goes on with any further letters. */
const STEM = 2;
/** The other bits of the traits tell which code units may lead on, so that most words are left without a look at the table. */
const leadsOn = (code: number): number => 4 << (code % 29);

/** First characters below this are looked up in a table; it covers Latin, Greek, Cyrillic, Hebrew and Arabic. */
const TABLE = 0x700;
/** Stands for "the rest of the word" among the code units of edges; a noncharacter, so no text holds it. */
const REST_OF_WORD = 0xffff;
const ASTERISK = 42;
const ROOT = 0;
/** Tables of fewer places are small. */
const SMALL_TABLE = 16_384;

// An edge is four numbers in a row, so that one look at the memory brings them all: where it comes from, its code unit,
// where it leads, and the traits of the node there.
const FROM = 0;
const CODE = 1;
const TO = 2;
const TRAITS = 3;
const WIDTH = 4;

/**
 * Phrases by their letters: a trie whose edges lie in one open-addressed table, which is several times faster to walk than a map
 * a node. A phrase is planted when a text first has a word that begins like it: most of a language occurs in no article.
 */
export class PhraseTrie<V> {
  /** Who has phrases of a start that are not planted yet. */
  readonly #waiting = new Map<number, PhraseSource<V>[]>();
  /** 1 for each start that waits. */
  readonly #waits = new Uint8Array(STARTS + 1);
  /** What the phrases mean, by the node where they end. */
  readonly #values: (V[] | undefined)[] = [undefined];
  /** The root's edges by their code unit. */
  readonly #first = new Int32Array(TABLE).fill(NO_EDGE);
  #edges = new Int32Array(256 * WIDTH).fill(NO_NODE);
  #mask = 255;
  #count = 0;

  /**
   * Tells all phrases that begin exactly at an offset.
   * @param folded - a text in lower case
   * @param at - the offset
   * @param to - phrases must end at or before this offset
   * @param wholeWords - whether they must end at a word boundary
   * @param meet - told what each phrase means and where it ends; of phrases of one length those without a wildcard come first, then those
   * of what was added first
   * @param code - the code unit that is read at the offset, that of the text by default
   */
  match(
    folded: string,
    at: number,
    to: number,
    wholeWords: boolean,
    meet: (value: V, end: number) => void,
    code = folded.charCodeAt(at),
  ): void {
    const start = startAt(folded, at, code);
    if (this.#waits[start] === 1) this.#plantAll(start);
    let edge = code < TABLE ? (this.#first[code] ?? NO_EDGE) : this.#edge(ROOT, code);
    if (edge === NO_EDGE || at >= to) return;
    // A node with both a literal and a wildcard edge forks the way; forks are few, so a small stack holds them.
    let forks: number[] | undefined;
    let offset = at + 1;
    for (;;) {
      while (edge !== NO_EDGE && offset <= to) {
        const node = this.#edges[edge + TO] ?? NO_NODE;
        const traits = this.#edges[edge + TRAITS] ?? 0;
        if ((traits & ENDS_PHRASE) !== 0 && (!wholeWords || isWordBoundary(folded, offset))) {
          const values = this.#values[node];
          if (values !== undefined) for (const value of values) meet(value, offset);
        }
        if ((traits & STEM) !== 0) (forks ??= []).push(this.#edge(node, REST_OF_WORD), endOfLetters(folded, offset, to));
        if (offset >= to) break;
        const next = folded.charCodeAt(offset);
        edge = (traits & leadsOn(next)) === 0 ? NO_EDGE : this.#edge(node, next);
        offset += 1;
      }
      if (forks === undefined || forks.length === 0) break;
      offset = forks.pop() ?? 0;
      edge = forks.pop() ?? NO_EDGE;
    }
  }

  /**
   * Adds phrases.
   * @param source - asked for its phrases when a text has a word that begins like them
   */
  add(source: PhraseSource<V>): void {
    for (const start of source.starts()) {
      // Any word may begin these.
      if (start === NO_START) this.#plantFrom(source, start);
      else {
        const waiting = this.#waiting.get(start);
        if (waiting === undefined) this.#waiting.set(start, [source]);
        else waiting.push(source);
        this.#waits[start] = 1;
      }
    }
  }

  #plantAll(start: number): void {
    for (const source of this.#waiting.get(start) ?? []) this.#plantFrom(source, start);
    this.#waiting.delete(start);
    this.#waits[start] = 0;
  }

  #plantFrom(source: PhraseSource<V>, start: number): void {
    for (const [phrase, value] of source.take(start)) this.#plant(phrase, value);
  }

  #plant(phrase: string, value: V): void {
    // Room for all of it at once, so that no place moves meanwhile.
    while ((this.#count + phrase.length) * 2 > this.#mask) this.#grow();
    let node = ROOT;
    let edge = NO_EDGE;
    for (let at = 0; at < phrase.length; at += 1) {
      const sign = phrase.charCodeAt(at);
      const code = sign === ASTERISK ? REST_OF_WORD : sign;
      if (edge !== NO_EDGE) this.#mark(edge, code === REST_OF_WORD ? STEM : leadsOn(code));
      edge = this.#place(node, code);
      if (this.#edges[edge] !== node) this.#write(edge, node, code, this.#values.push(undefined) - 1, 0);
      node = this.#edges[edge + TO] ?? NO_NODE;
    }
    if (edge === NO_EDGE) return;
    (this.#values[node] ??= []).push(value);
    this.#mark(edge, ENDS_PHRASE);
  }

  #edge(node: number, code: number): number {
    const edge = this.#place(node, code);
    return this.#edges[edge] === node ? edge : NO_EDGE;
  }

  #mark(edge: number, trait: number): void {
    this.#edges[edge + TRAITS] = (this.#edges[edge + TRAITS] ?? 0) | trait;
  }

  /** Where an edge stands, or the free place where it would. */
  #place(node: number, code: number): number {
    const edges = this.#edges;
    const mask = this.#mask;
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const edge = slot * WIDTH;
      const from = edges[edge];
      if (from === NO_NODE || (from === node && edges[edge + CODE] === code)) return edge;
      slot = (slot + 1) & mask;
    }
  }

  #write(edge: number, node: number, code: number, to: number, traits: number): void {
    this.#count += 1;
    this.#edges[edge + FROM] = node;
    this.#edges[edge + CODE] = code;
    this.#edges[edge + TO] = to;
    this.#edges[edge + TRAITS] = traits;
    if (node === ROOT && code < TABLE) this.#first[code] = edge;
  }

  #grow(): void {
    const old = this.#edges;
    // A small table grows by more, so that few edges move often.
    const times = this.#mask < SMALL_TABLE ? 4 : 2;
    this.#edges = new Int32Array(old.length * times).fill(NO_NODE);
    this.#mask = (this.#mask + 1) * times - 1;
    this.#count = 0;
    for (let edge = 0; edge < old.length; edge += WIDTH) {
      const node = old[edge] ?? NO_NODE;
      const code = old[edge + CODE] ?? 0;
      if (node !== NO_NODE) this.#write(this.#place(node, code), node, code, old[edge + TO] ?? NO_NODE, old[edge + TRAITS] ?? 0);
    }
  }
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
