import { fold } from './fold';
import { expandPattern } from './phrase-pattern';
import { START_LENGTH, startAt, startOfPhrase } from './phrase-start';

/** Phrases with what they mean. */
export type PhraseEntries<V> = Iterable<readonly [phrase: string, value: V]>;

/**
 * Where an index has its phrases from. They are spelled out only when a text has a word that begins like them, since most of a language
 * occurs in no article.
 */
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

/** Sorts a pattern by how what it stands for begins, spelled out as little as that needs. */
function sortPattern<T>(byStart: Map<number, T[]>, pattern: string, make: (pattern: string) => T): void {
  const folded = fold(pattern.normalize('NFC'));
  for (const part of folded.includes('(') ? [folded] : folded.split('|')) {
    if (beginsPlainly(part)) putInto(byStart, startAt(part, 0), make(part));
    else for (const phrase of expandPattern(part)) putInto(byStart, startOfPhrase(phrase), make(phrase));
  }
}

/**
 * Phrases as patterns.
 * @param entries - patterns as described at `phraseBook`, with what they mean
 * @throws RangeError where a pattern that has to be spelled out to see how it begins is none
 */
export function patternedPhrases<V>(entries: PhraseEntries<V>): PhraseSource<V> {
  const byStart = new Map<number, (readonly [pattern: string, value: V])[]>();
  for (const [pattern, value] of entries) sortPattern(byStart, pattern, (part): readonly [string, V] => [part, value]);
  return {
    starts: () => byStart.keys(),
    *take(start) {
      for (const [pattern, value] of byStart.get(start) ?? []) for (const phrase of expandPattern(pattern)) yield [phrase, value];
    },
  };
}

/**
 * Phrases that several patterns may stand for, each of which tells one thing that the phrase may mean.
 * @param entries - patterns as described at `phraseBook`, with what each tells
 * @param gather - makes of all that was told of a phrase, in the order of the entries, what it means
 * @throws RangeError where a pattern that has to be spelled out to see how it begins is none
 */
export function gatheredPhrases<S, V>(entries: PhraseEntries<S>, gather: (senses: readonly S[], phrase: string) => V): PhraseSource<V> {
  const { starts, take } = patternedPhrases(entries);
  return {
    starts,
    *take(start) {
      const senses = new Map<string, S[]>();
      for (const [phrase, sense] of take(start)) {
        const known = senses.get(phrase);
        if (known === undefined) senses.set(phrase, [sense]);
        else if (!known.includes(sense)) known.push(sense);
      }
      for (const [phrase, told] of senses) yield [phrase, gather(told, phrase)];
    },
  };
}

/**
 * The phrases of a source with other values.
 * @param source - where they are from
 * @param make - makes the value of a phrase out of what it was
 */
export function mappedPhrases<V, W>({ starts, take }: PhraseSource<V>, make: (value: V) => W): PhraseSource<W> {
  return {
    starts,
    *take(start) {
      for (const [phrase, value] of take(start)) yield [phrase, make(value)];
    },
  };
}

function putInto<T>(lists: Map<number, T[]>, start: number, item: T): void {
  const known = lists.get(start);
  if (known === undefined) lists.set(start, [item]);
  else known.push(item);
}
