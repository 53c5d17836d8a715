import { expandPattern } from '../text/phrase-pattern';
import { SMALLEST_MILESTONE } from './metric-rules/milestones';
import { isOwned, reaches } from './owned-numbers';
import { firstFrom, inside, someInside, touches, type PassageReading, type Span } from './reading';
import type { Quantity } from './quantity';

/** Nobody in the news is older, in years. */
const OLDEST = 120;

/** Kinds of quantity that can state a metric and have a part of the sentence to themselves. */
const PARTING: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'share', 'bytes']);
/** "the millionth user": there are as many. */
const isMilestone = (quantity: Quantity): boolean => quantity.kind === 'ordinal' && quantity.value >= SMALLEST_MILESTONE;

/** Whether a quantity can state a metric, and so has a part of the sentence to itself. */
export function isParting(passage: PassageReading, q: Quantity, sentence: Span): boolean {
  return (
    (PARTING.has(q.kind) || isMilestone(q)) &&
    !isOnce(q) &&
    !isName(passage, q, sentence) &&
    !tellsTime(passage, q) &&
    !isSmallDifference(passage, q) &&
    !isGrowth(passage, q) &&
    !isClock(passage, q) &&
    !isHour(passage, q) &&
    !isFirstOfAges(passage, q) &&
    !isOfSubgroup(passage, q) &&
    !isHeaped(passage, q) &&
    !isDayOfMonth(passage, q)
  );
}

/** "les Vingt-Sept", "the Five": a small number in words with a capital within a sentence is a name. */
function isName({ index, text }: PassageReading, quantity: Quantity, sentence: Span): boolean {
  return (
    index > 0 &&
    quantity.kind === 'count' &&
    quantity.form === 'words' &&
    quantity.scale === 1 &&
    quantity.start > sentence.start &&
    text.text.charAt(quantity.start) !== text.folded.charAt(quantity.start) &&
    /\p{Ll} $/u.test(text.text.slice(sentence.start, quantity.start))
  );
}

/** "une fois par mois", "one of": one counts nothing by itself. */
function isOnce(quantity: Quantity): boolean {
  return (
    quantity.kind === 'count' && quantity.value === 1 && quantity.scale === 1 && (quantity.times === true || quantity.article !== true)
  );
}

/** "a million million million": scale words heaped up are no number that anybody means. */
function isHeaped({ quantities }: PassageReading, { start, end, bare }: Quantity): boolean {
  return inside(quantities, { start: start - HEAP_GAP, end: end + HEAP_GAP }).some(
    (q) => ((q.start >= end && q.start - end <= 1) || (q.end <= start && start - q.end <= 1)) && (bare === true || q.bare === true),
  );
}

/** Room for one more scale word, in characters. */
const HEAP_GAP = 16;

/** No month is longer, in days; no word for a day is longer, in characters. */
const LAST_DAY = 31;
const DAY_REACH = 12;

/** "no passado dia 4": the number behind a word for a day says which. */
function isDayOfMonth(passage: PassageReading, { start, end, kind, scale, value, form }: Quantity): boolean {
  const {
    text: { folded },
    language,
  } = passage;
  if (kind !== 'count' || scale !== 1 || value > LAST_DAY || form !== 'digits' || !/^(?:[.,;)](?!\d)|$)/.test(folded.slice(end, end + 2)))
    return false;
  const word =
    folded.charCodeAt(start - 1) === 0x20
      ? (folded
          .slice(Math.max(0, start - DAY_REACH), start - 1)
          .split(' ')
          .at(-1) ?? '')
      : '';
  return (
    word !== '' &&
    language.times.units.day.some((day) => expandPattern(day).includes(word)) &&
    !touches(
      passage.periods.filter((p) => p.kind === 'rate'),
      { start: start - word.length - 1, end: start - 1 },
    )
  );
}

/** "those aged 16 and over": the number is a part of the words for a group of people. */
function isOfSubgroup({ bars }: PassageReading, { start, end, scale }: Quantity): boolean {
  return (
    scale === 1 &&
    inside(bars, { start: start - SUBGROUP_REACH, end: end + SUBGROUP_REACH }).some(
      (b) => b.value.includes('subgroup') && b.start < end && b.end >= end,
    )
  );
}

/** No words for a group of people reach further from its age, in characters. */
const SUBGROUP_REACH = 24;

/** "the brothers, 29 and 33 years old": the unit behind the second number is that of the first. */
function isFirstOfAges(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'count' || quantity.scale !== 1 || quantity.value > OLDEST) return false;
  const next = passage.quantities[firstFrom(passage.quantities, quantity.end)];
  return (
    next?.kind === 'duration' &&
    next.unitDuration === 'P1Y' &&
    !touches(passage.moments, next) &&
    /^ \S{1,3} $/.test(passage.text.folded.slice(quantity.end, next.start))
  );
}

/** "19.30. Downdetector counts …": the hour that opens an entry of a live report. */
function isClock({ text: { folded } }: PassageReading, { start, end, kind }: Quantity): boolean {
  return (
    start === 0 &&
    kind === 'count' &&
    /^[0-2]?\d[.:h][0-5]\d$/.test(folded.slice(start, end)) &&
    /^(?:[.:]| ?[-–—|])/.test(folded.slice(end, end + 2))
  );
}

/** "By nine there were 68,000 complaints", "rond half tien": an hour in words, in a report on a breakdown. */
function isHour(passage: PassageReading, { start, kind, form, scale, value, bound }: Quantity): boolean {
  if (kind !== 'count' || form !== 'words' || scale !== 1 || value < 1 || value > LAST_HOUR || bound !== 'exact') return false;
  if (!passage.hasSign('monitor') && !passage.hasSign('outage')) return false;
  const { before, by, after, since } = passage.language.times.cues;
  const lead = passage.text.folded
    .slice(Math.max(0, start - HOUR_REACH), start)
    .split(' ')
    .slice(-4, -1);
  return lead.some((word) => before.includes(word) || by.includes(word) || after.includes(word) || since.includes(word));
}

/** No clock that is told in words shows more. */
const LAST_HOUR = 12;

/** "Shortly before" an hour is no longer, in characters. */
const HOUR_REACH = 24;

/** "revenue rose by 28 % to 16.9 billion": the percentage states nothing and parts nothing. */
export function isGrowth(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'percent' && (quantity.kind !== 'count' || quantity.scale !== 1)) return false;
  if (leadsToResult(passage, quantity)) return true;
  if (quantity.kind === 'count') return false;
  const beside = { start: Math.max(0, quantity.hedgeStart - 24), end: quantity.end + 22 };
  return someInside(
    passage.bars,
    beside,
    (b) =>
      b.value.includes('comparison') &&
      (b.end <= quantity.hedgeStart
        ? quantity.hedgeStart - b.end <= 1 && !reaches(passage, b.end, quantity)
        : b.start >= quantity.end && b.start - quantity.end <= 1),
  );
}

/** Between a percentage of growth and what it came to stands one word, within so many characters. */
const RESULT_REACH = 12;
/** "from nine to 13 per cent": without a comma one number changes into the next, so near in characters. */
const RESULT_BESIDE = 4;

/** "rose by 25 per cent to 40 billion": between the percentage and the next number stands no more than "to". */
function leadsToResult(passage: PassageReading, { end, kind }: Quantity): boolean {
  const next = passage.quantities[firstFrom(passage.quantities, end)];
  // "climbed nine, to 13 per cent"
  if (
    next === undefined ||
    next.start - end > RESULT_REACH ||
    (kind === 'count' ? next.kind !== 'percent' || next.start - end <= RESULT_BESIDE : next.scale < COUNTED_SCALE)
  )
    return false;
  return passage.language.numbers.change.to.split('|').includes(passage.text.folded.slice(end, next.start).trim().replace(/^, /, ''));
}

/** Sums and audiences come in millions. */
const COUNTED_SCALE = 1_000_000;

/** "um neun auf 13 Prozent": by how much, beside what it came to. */
function isSmallDifference(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'count' || quantity.scale !== 1 || quantity.value >= 1000) return false;
  return (
    someInside(
      passage.bars,
      { start: Math.max(0, quantity.hedgeStart - 24), end: quantity.hedgeStart },
      (b) => b.value.includes('comparison') && quantity.hedgeStart - b.end <= 1,
    ) && !isOwned(passage, quantity)
  );
}

/** "in three days", "zwei Jahre später": a number that a period or date is made of counts nothing else. */
function tellsTime(passage: PassageReading, quantity: Quantity): boolean {
  return passage.tellsTime(quantity);
}
