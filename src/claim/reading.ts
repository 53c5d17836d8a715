import type { ReadyLanguage } from '../languages/ready-language';
import type { BarCue, EpithetCue, ModeCue, SignCue, SpeechCue } from '../languages/lexicon';
import type { FoundPhrase } from '../text/phrases';
import type { NormalText } from '../text/normalise';
import type { Mention, Stranger } from './mention';
import type { Moment } from './moment';
import type { Period } from './period';
import type { Place } from './place';
import type { Quantity } from './quantity';
import type { FunctionCue } from '../languages/phrase-table';
import type { HeadEntry } from './wordbook';

/** A stretch of a passage, in offsets of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage with everything that the lower stages found in it. All offsets are of the normalised text, all lists in reading order. */
export interface PassageReading {
  /** Index in the article; 0 is the title. */
  readonly index: number;
  readonly text: NormalText;
  readonly language: ReadyLanguage;
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly heads: readonly FoundPhrase<HeadEntry>[];
  readonly signs: readonly FoundPhrase<readonly SignCue[]>[];
  readonly bars: readonly FoundPhrase<readonly BarCue[]>[];
  readonly modes: readonly FoundPhrase<readonly ModeCue[]>[];
  readonly epithets: readonly FoundPhrase<readonly EpithetCue[]>[];
  readonly speech: readonly FoundPhrase<readonly SpeechCue[]>[];
  readonly functions: readonly FoundPhrase<readonly FunctionCue[]>[];
  readonly features: readonly FoundPhrase<readonly string[]>[];
  readonly mentions: readonly Mention[];
  readonly strangers: readonly Stranger[];
  /** Every spelling of a name that the registry knows, whether it counts as one here or not, papers and shops included. */
  readonly spellings: readonly Span[];
  readonly periods: readonly Period[];
  readonly moments: readonly Moment[];
  readonly places: readonly Place[];
  /** Whether a sign of a kind stands anywhere in it; asks for less than {@link signs} where it holds none. */
  hasSign(cue: SignCue): boolean;
  /** Whether a bar of a kind stands anywhere in it; asks for less than {@link bars} where it holds none. */
  hasBar(cue: BarCue): boolean;
  /**
   * Whether a period or a moment overlaps a span, or holds it; asks for less than {@link periods} and {@link moments} where no word of time
   * is near.
   */
  tellsTime(span: Span): boolean;
  /** The place that begins exactly at an offset; asks for less than {@link places} where no name of one stands there. */
  placeAt(offset: number): Place | undefined;
}

/** Whether one span lies within another. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** How many characters lie between two spans; 0 where they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);
}

/**
 * Index of the first element that starts at or after an offset.
 * @param list - spans in reading order
 * @param offset - where to begin
 */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && item.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether any element of a list overlaps a span. */
export function touches(list: readonly Span[], span: Span): boolean {
  for (let i = Math.max(0, firstFrom(list, span.start) - 1); i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.start >= span.end) return false;
    if (item.end > span.start) return true;
  }
  return false;
}

/** The element that starts exactly at an offset. */
export function startingAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  const item = list[firstFrom(list, offset)];
  return item?.start === offset ? item : undefined;
}

/** The elements that lie wholly in a range, in reading order. */
export function inside<T extends Span>(list: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(list, range.start); i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.start >= range.end) break;
    if (item.end <= range.end) found.push(item);
  }
  return found;
}

/**
 * Whether any of the elements that lie wholly in a range passes a test. It is asked of most words around every number, so no list is made.
 * @param list - spans in reading order
 * @param range - only elements within it count
 * @param test - what to ask of each
 */
export function someInside<T extends Span>(list: readonly T[], range: Span, test: (item: T) => boolean): boolean {
  for (let i = list.length === 0 ? 0 : firstFrom(list, range.start); i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.start >= range.end) return false;
    if (item.end <= range.end && test(item)) return true;
  }
  return false;
}

/**
 * The element nearest to a span among those that lie in a range.
 * @param list - spans in reading order
 * @param range - only elements within it count
 * @param to - what to be near to
 * @returns the nearest, the earlier one where two are equally near
 */
export function nearest<T extends Span>(list: readonly T[], range: Span, to: Span): T | undefined {
  let best: T | undefined;
  let bestGap = Infinity;
  for (const item of inside(list, range)) {
    const distance = gap(item, to);
    if (distance < bestGap) {
      best = item;
      bestGap = distance;
    }
  }
  return best;
}

/** Whether a span lies within an element that is longer by at least so many characters. */
export function enclosing(list: readonly Span[], span: Span, longer = 0): boolean {
  for (let i = Math.max(0, firstFrom(list, span.start + 1) - 1); i >= 0; i--) {
    const item = list[i];
    if (item === undefined || item.end <= span.start) return false;
    if (within(span, item) && item.end - item.start >= span.end - span.start + longer) return true;
  }
  return false;
}
