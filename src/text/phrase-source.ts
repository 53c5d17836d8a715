import { fold } from './fold';
import { expandPattern } from './phrase-pattern';
import { START_LENGTH, startAt, startOfPhrase } from './phrase-start';

/** Phrases with what they mean. */
export type PhraseEntries<V> = Iterable<readonly [phrase: string, value: V]>;

/** Where an index has its phrases from. They are spelled out only when a text has a word that begins like them, since most of a language occurs in no article. */
export interface PhraseSource<V> {
  /** The starts of all phrases, as `startOfPhrase` tells them. */
  starts(): Iterable<number>;
  /** The phrases of one start with what they mean, spelled out and in lower case; each start is asked for at most once. */
  take(start: number): PhraseEntries<V>;
}

/**
 * Phrases that are spelled out already.
 * @param rows - what some phrases mean, and they in lower case; `*` is a wildcard
 */
export function spelledPhrases<V>(rows: Iterable<readonly [value: V, phrases: readonly string[]]>): PhraseSource<V> {
  const byStart = new Map<number, (readonly [phrase: string, value: V])[]>();
  for (const [value, phrases] of rows) for (const phrase of phrases) putInto(byStart, startOfPhrase(phrase), [phrase, value]);
  return { starts: () => byStart.keys(), take: (start) => byStart.get(start) ?? [] };
}

/** Signs that stand for something else where a pattern begins. */
const SIGNS = /[()|*’-]/;
const GROUPS = /\([^()]*\)/g;

/** Whether it is known without spelling a pattern out how all that it stands for begins: it is no `a|b`. */
function beginsPlainly(folded: string): boolean {
  if (folded.length < START_LENGTH || SIGNS.test(folded.slice(0, START_LENGTH)) || folded.startsWith(' ')) return false;
  return !folded.includes('|') || !folded.replaceAll(GROUPS, '').includes('|');
}

/**
 * Phrases as patterns.
 * @param entries - patterns as described at `phraseBook`, with what they mean
 * @throws RangeError where a pattern that has to be spelled out to see how it begins is none
 */
export function patternedPhrases<V>(entries: PhraseEntries<V>): PhraseSource<V> {
  const byStart = new Map<number, (readonly [pattern: string, value: V])[]>();
  for (const [pattern, value] of entries) {
    const folded = fold(pattern.normalize('NFC'));
    if (beginsPlainly(folded)) putInto(byStart, startAt(folded, 0), [folded, value]);
    else for (const phrase of expandPattern(folded)) putInto(byStart, startOfPhrase(phrase), [phrase, value]);
  }
  return {
    starts: () => byStart.keys(),
    *take(start) {
      for (const [pattern, value] of byStart.get(start) ?? []) for (const phrase of expandPattern(pattern)) yield [phrase, value];
    },
  };
}

function putInto<T>(lists: Map<number, T[]>, start: number, item: T): void {
  const known = lists.get(start);
  if (known === undefined) lists.set(start, [item]);
  else known.push(item);
}
