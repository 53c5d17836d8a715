import type { TimeCue, TimeUnit, TimeWords } from '../languages/time-words';
import { isLetterCode } from '../text/characters';
import type { NormalText } from '../text/normalise';
import type { FoundPhrase } from '../text/phrases';
import type { TimeMeaning, TimeSense } from './time-entries';
import { markTimes, type TimeMark } from './time-marks';

type SenseOf<K extends TimeSense['is']> = Extract<TimeSense, { readonly is: K }>;

/** A stretch of time as written: a number of units. */
export interface Stretch {
  readonly count: number;
  readonly unit: TimeUnit;
  /** Index of its last mark. */
  readonly last: number;
}

/** No mark. */
export const NO_MARK = -1;

// What may stand between two words of one expression: a space, a hyphen, an ending behind an apostrophe ("2021'in").
const plainGap = /^(?:'\p{L}{0,6})?(?: | ?[-–—] ?)?$/u;
/** Longer endings behind an apostrophe have only languages that postpose ("2021'deki"); elsewhere a verb stands there ("l'ont été"). */
const LONGEST_PLAIN = 3;
const commaGap = /^ ?[,(:–—]? ?(?:[–—] )?$/;
const pointGap = /^\. ?$/;
/** No gap worth a look is longer. */
const LONGEST_GAP = 9;
/** No expression has more links in a row; without a limit a text of nothing but links would take time in the square of its length. */
const MOST_SKIPPED = 6;

const SEEN = 1;
/** Nothing but what may stand inside one expression. */
const PLAIN = 2;
/** A comma or the like, which some expressions allow. */
const COMMA = 4;

/** The expression that a mark is part of tells no time. */
const SILENT = 8;
/** It may tell one. */
const TELLING = 16;

/** The first mark that ends behind an offset. */
function firstEndingBehind(marks: readonly TimeMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOf<K extends TimeSense['is']>(sense: TimeSense, is: K): sense is SenseOf<K> {
  return sense.is === is;
}

/** Walks over the words of time in one text; the grammar of periods and of moments is written with it. */
export class TimeCursor {
  readonly marks: readonly TimeMark[];
  /** What is known of each mark's expression and of the gap behind it: a sum of the flags above. */
  private readonly known: Uint8Array;

  private constructor(
    readonly text: NormalText,
    readonly words: TimeWords,
    found: readonly FoundPhrase<TimeMeaning>[] | undefined,
  ) {
    this.marks = markTimes(text, words, found);
    this.known = new Uint8Array(this.marks.length);
  }

  /**
   * A cursor over a text.
   * @param text - a normalised passage
   * @param words - how its language speaks of time
   * @param found - its words of time, see {@link markTimes}
   */
  static over(text: NormalText, words: TimeWords, found?: readonly FoundPhrase<TimeMeaning>[]): TimeCursor {
    return new TimeCursor(text, words, found);
  }

  /** The sense of a kind that a mark has, if it has it. */
  sense<K extends TimeSense['is']>(index: number, is: K): SenseOf<K> | undefined {
    const senses = this.marks[index]?.value.senses;
    if (senses === undefined) return undefined;
    for (const sense of senses) if (isOf(sense, is)) return sense;
    return undefined;
  }

  /** Whether a mark may be one of some cues. */
  isCue(index: number, ...cues: readonly TimeCue[]): boolean {
    const senses = this.marks[index]?.value.senses;
    if (senses === undefined) return false;
    for (const sense of senses) if (sense.is === 'cue' && cues.includes(sense.cue)) return true;
    return false;
  }

  /** The next mark if nothing but a gap of one expression lies between, else {@link NO_MARK}. */
  adjacent(index: number, comma = false): number {
    const known = this.known[index];
    if (known === undefined) return NO_MARK;
    const gap = (known & SEEN) === 0 ? this.lookAtGap(index) : known;
    return (gap & (comma ? PLAIN | COMMA : PLAIN)) === 0 ? NO_MARK : index + 1;
  }

  private lookAtGap(index: number): number {
    let found = SEEN;
    const left = this.marks[index];
    const right = this.marks[index + 1];
    if (left !== undefined && right !== undefined && this.isSpace(left.end, right.start)) {
      found |= PLAIN | COMMA;
    } else if (left !== undefined && right !== undefined && right.start - left.end <= LONGEST_GAP && !this.isWord(left.end)) {
      const gap = this.text.folded.slice(left.end, right.start);
      // The point of an ordinal ("23. Februar") or an abbreviation ("Jan. 2020").
      // Behind a month a capital begins a sentence: "in March. Last year …".
      const pointed =
        (/[\divx]/.test(this.text.folded.charAt(left.end - 1)) &&
          (this.sense(index, 'count') !== undefined || this.sense(index, 'ordinal') !== undefined)) ||
        (this.sense(index, 'month') !== undefined && !/\p{Lu}/u.test(this.text.text.charAt(right.start)));
      if ((plainGap.test(gap) && (gap.length <= LONGEST_PLAIN || this.words.postposed)) || (pointed && pointGap.test(gap))) found |= PLAIN;
      if (commaGap.test(gap)) found |= COMMA;
    }
    this.known[index] = (this.known[index] ?? 0) | found;
    return found;
  }

  /** Most gaps are a space, or nothing. */
  private isSpace(start: number, end: number): boolean {
    return start === end || (end - start === 1 && this.text.folded.charCodeAt(start) === 0x20);
  }

  /** Most other gaps hold a word, which parts expressions. */
  private isWord(start: number): boolean {
    return this.text.folded.charCodeAt(start) === 0x20 && isLetterCode(this.text.folded.charCodeAt(start + 1));
  }

  /**
   * Whether the expression that a mark is part of may be a date or a period, or hold one: a look at its words that costs a fraction of
   * reading it.
   * @param index - the mark
   */
  mayTell(index: number): boolean {
    const known = this.known[index] ?? SILENT;
    if ((known & (SILENT | TELLING)) !== 0) return (known & TELLING) !== 0;
    let first = index;
    while (first > 0 && !this.isLast(first - 1)) first -= 1;
    let tells = false;
    let last = first;
    for (; ; last += 1) {
      tells ||= this.marks[last]?.value.tells === true;
      if (this.isLast(last)) break;
    }
    for (let at = first; at <= last; at += 1) this.known[at] = (this.known[at] ?? 0) | (tells ? TELLING : SILENT);
    return tells;
  }

  /**
   * Whether a date or a period may overlap a span or hold it.
   * @param start - where the span begins
   * @param end - where it ends
   */
  mayTellAt(start: number, end: number): boolean {
    const { marks } = this;
    let index = firstEndingBehind(marks, start);
    // A span between two words of an expression is part of it.
    if (index > 0 && index < marks.length && (marks[index]?.start ?? end) >= end) return !this.isLast(index - 1) && this.mayTell(index);
    for (; index < marks.length && (marks[index]?.start ?? end) < end; index += 1) if (this.mayTell(index)) return true;
    return false;
  }

  /** Whether a mark has no other behind it in the same expression, so that it means what it means by itself. */
  isLast(index: number): boolean {
    return this.adjacent(index, true) === NO_MARK;
  }

  /** The next mark of the same expression, links ("of", "the") skipped. */
  next(index: number, options: { readonly comma?: boolean; readonly skip?: readonly TimeCue[] } = {}): number {
    const skip = options.skip ?? ['link'];
    let at = this.adjacent(index, options.comma);
    for (let skipped = 0; at !== NO_MARK && this.isOnly(at, skip); skipped += 1)
      at = skipped < MOST_SKIPPED ? this.adjacent(at, options.comma) : NO_MARK;
    return at;
  }

  /** The mark before in the same expression, links skipped. */
  previous(index: number, skip: readonly TimeCue[] = ['link']): number {
    let at = index;
    do {
      if (at <= 0 || index - at > MOST_SKIPPED || this.adjacent(at - 1) === NO_MARK) return NO_MARK;
      at -= 1;
    } while (this.isOnly(at, skip));
    return at;
  }

  /** Whether a mark is one of some cues and could be skipped: it is no number, unit or other date. */
  private isOnly(index: number, cues: readonly TimeCue[]): boolean {
    return this.isCue(index, ...cues) && (this.marks[index]?.value.senses.every((sense) => sense.is === 'cue') ?? false);
  }

  /**
   * Reads a number of units: "three days", "72-hour", "24 dernières heures", "two and a half years", "un giorno e mezzo", "fortnight".
   * @param index - the mark to begin at
   */
  stretchAt(index: number): Stretch | null {
    const word = this.sense(index, 'stretch');
    if (word !== undefined) return { count: word.count, unit: word.unit, last: index };
    const count = this.sense(index, 'count');
    if (count === undefined || count.digits > 3 || count.value <= 0) return null;
    let value = count.value;
    let at = this.next(index, { skip: this.words.countBeforeLast ? ['link', 'last', 'hedge'] : ['link', 'hedge'] });
    // "24 premières heures"
    if (at !== NO_MARK && (this.sense(at, 'ordinal')?.rank ?? 2) < 2 && this.sense(at, 'unit') === undefined) at = this.next(at);
    if (this.isCue(at, 'and-a-half')) {
      value += 0.5;
      at = this.next(at);
    }
    const unit = at === NO_MARK ? undefined : this.sense(at, 'unit');
    if (unit === undefined) return null;
    const half = this.adjacent(at);
    if (this.isCue(half, 'and-a-half')) return { count: value + 0.5, unit: unit.unit, last: half };
    return { count: value, unit: unit.unit, last: at };
  }

  /** Whether a mark is a name of a season that is another word too. */
  isHomograph(index: number): boolean {
    const mark = this.marks[index];
    return mark !== undefined && this.words.homographs.includes(this.text.folded.slice(mark.start, mark.end));
  }

  /** Whether a mark counts as one of its units, not as an ordinal: "a second" at the end of a clause, not in "a second fine". */
  isPlainUnit(index: number): boolean {
    if (this.sense(index, 'unit') === undefined) return false;
    if (this.sense(index, 'ordinal') === undefined) return true;
    const end = this.marks[index]?.end ?? 0;
    return !/^[ -]?\p{L}/u.test(this.text.folded.slice(end, end + 2)) || this.isCue(this.adjacent(index), 'in', 'since', 'by', 'until');
  }
}
