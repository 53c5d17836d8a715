import type { ReadyLanguage } from '../languages/ready-language';
import { expandPattern } from '../text/phrase-pattern';
import { inside, type PassageReading, type Span } from './reading';

/** The line above a list, which says of all its entries what they count, where and when. */
export interface ListHeader {
  readonly passage: PassageReading;
  /** The sentence that leads to the list. */
  readonly sentence: Span;
  /** The headline of the article. */
  readonly title: PassageReading | undefined;
  /** What bare numbers of the list are counted in ("in millions"), 1 where nothing is said. */
  readonly scale: number;
}

/** Longer lines are sentences rather than entries, in characters. */
const LONGEST_ENTRY = 90;
/** So much may follow the last number of an entry, in characters ("%", "euros a year."). */
const LONGEST_TAIL = 24;

/**
 * Finds the lists of an article: two or more short lines in a row that each end in a number behind a label.
 * @param passages - the passages as read
 * @returns by passage of an entry: the line above the list
 */
export function readLists(passages: readonly PassageReading[]): ReadonlyMap<PassageReading, ListHeader> {
  const headers = new Map<PassageReading, ListHeader>();
  for (let i = 0; i < passages.length; i++) {
    const entries = entriesFrom(passages, i);
    const header = passages[i - 1];
    if (entries.length >= 2 && header) {
      const above = headerOf(
        header,
        passages.find((p) => p.index === 0),
      );
      for (const entry of entries) headers.set(entry, above);
    }
    i += Math.max(0, entries.length - 1);
  }
  return headers;
}

function entriesFrom(passages: readonly PassageReading[], first: number): PassageReading[] {
  const entries: PassageReading[] = [];
  for (let i = first; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage || passage.index === 0 || !isEntry(passage)) break;
    entries.push(passage);
  }
  return entries;
}

/** "WhatsApp: 88.9 %", "1. WhatsApp 33.8", "• May 2023. …: 1.2 billion euros". */
function isEntry(passage: PassageReading): boolean {
  const { folded } = passage.text;
  if (folded.length > LONGEST_ENTRY || !/\d/.test(folded)) return false;
  const last = passage.quantities.at(-1);
  if (!last || folded.length - last.end > LONGEST_TAIL) return false;
  const label = folded.slice(0, Math.min(last.start, last.hedgeStart)).trimEnd();
  const name = passage.mentions.some((m) => m.by === 'name' && label.length - m.end <= 1);
  return /[:–—|]$/.test(label) || (name && /^(?:[•·*–—-]|\d{1,2}[.)]) ?/.test(folded));
}

function headerOf(passage: PassageReading, title: PassageReading | undefined): ListHeader {
  const sentence = passage.sentences.at(-1) ?? { start: 0, end: passage.text.folded.length };
  return { passage, sentence, title, scale: scaleOf(passage, sentence) };
}

const scaleWords = new WeakMap<ReadyLanguage, ReadonlyMap<string, number>>();

function scaleOf(passage: PassageReading, sentence: Span): number {
  const known =
    scaleWords.get(passage.language) ??
    new Map(
      Object.entries(passage.language.numbers.scales).flatMap(([value, { many, one }]) =>
        [...expandPattern(many), ...expandPattern(one)].map((word) => [word.replace(/\*$/, ''), Number(value)] as const),
      ),
    );
  scaleWords.set(passage.language, known);
  for (const [word] of passage.text.folded.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu)) {
    const scale = known.get(word);
    // Behind a number it is that number's.
    if (scale !== undefined && !inside(passage.quantities, sentence).some((q) => q.scale === scale)) return scale;
  }
  return 1;
}
