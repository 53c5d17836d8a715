import { expandPattern } from '../text/phrase-pattern';
import { isPartOf, isPartOfUsers, type Candidate } from './candidate';
import { SMALLEST_MILESTONE } from './metric-rules/milestones';
import { isOutageSpan } from './outage-span';
import { isOwned } from './owned-numbers';
import { readHead } from './read-head';
import type { ListHeader } from './read-lists';
import { firstFrom, inside, someInside, touches, type PassageReading, type Span } from './reading';
import { tellsMoment } from './moment-of-duration';
import type { Quantity } from './quantity';

/** Nobody in the news is older, in years. */
const OLDEST = 120;

/** "1. ", "2) ": entries of a list may be numbered. */
const ENTRY_NUMBER = /^[•·*–—-]? ?\d{1,2}[.)] /;

/** Kinds of quantity that can state a metric and have a part of the sentence to themselves. */
const PARTING: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'share', 'bytes']);
/** "the millionth user": there are as many. */
const isMilestone = (quantity: Quantity): boolean => quantity.kind === 'ordinal' && quantity.value >= SMALLEST_MILESTONE;

/** Durations that an outage or a visit lasts; years and months are ages and spans of time. */
const LASTING: ReadonlySet<string> = new Set(['PT1S', 'PT1M', 'PT1H', 'P1D']);

/**
 * Gives every quantity of a passage its surroundings.
 * @param passage - the passage as read
 * @param header - the line above the list that the passage is an entry of
 * @returns candidates in reading order
 */
export function readCandidates(passage: PassageReading, header?: ListHeader): Candidate[] {
  const candidates: Candidate[] = [];
  // An entry of a list is one statement, whatever points stand in it.
  for (const sentence of header ? [{ start: 0, end: passage.text.folded.length }] : passage.sentences) {
    const all = inside(passage.quantities, header ? { start: ENTRY_NUMBER.exec(passage.text.folded)?.[0].length ?? 0, end: sentence.end } : sentence);
    const parting = all.filter((q) => (PARTING.has(q.kind) || isMilestone(q)) && !isOnce(q) && !isName(passage, q, sentence) && !tellsTime(passage, q) && !isSmallDifference(passage, q) && !isGrowth(passage, q) && !isClock(passage, q) && !isHour(passage, q) && !isFirstOfAges(passage, q) && !isOfSubgroup(passage, q) && !isHeaped(passage, q) && !isDayOfMonth(passage, q));
    const lasting = all.filter((q) => q.kind === 'duration' && LASTING.has(q.unitDuration ?? '') && !tellsMoment(passage, q));
    const found: Candidate[] = [];
    let start = sentence.start;
    for (const [i, quantity] of parting.entries()) {
      const next = parting[i + 1];
      const end = next ? boundary(passage, quantity, next) : sentence.end;
      found.push(candidate(passage, quantity, sentence, { start, end }, found.at(-1)));
      start = end;
    }
    shareHeads(found);
    for (const quantity of lasting) {
      const host = found.find((c) => c.domain.start <= quantity.start && c.domain.end >= quantity.end);
      // "in 24 hours" beside a number is that number's window; alone it may be how long something lasted.
      if (host && !(host.quantity.scale === 1 && host.quantity.value < FEW && quantity.unitDuration === 'PT1H') && passage.tellsTime(quantity) && touches(passage.periods, quantity) && !isOutageSpan(passage, quantity, sentence) && !isSpent(passage, quantity)) continue;
      found.push(candidate(passage, quantity, sentence, host?.domain ?? sentence, undefined));
    }
    candidates.push(...found.sort((a, b) => a.quantity.start - b.quantity.start));
  }
  return header ? candidates.map((c) => ({ ...c, header })) : candidates;
}

/** So few of anything are counted within no hours: "the three services stumbled for 14 hours". */
const FEW = 10;

/** "for little more than two hours each": a word for spending time right behind makes a span of time what is counted. */
function isSpent(passage: PassageReading, { end }: Quantity): boolean {
  return inside(passage.signs, { start: end, end: end + 12 }).some((s) => s.start - end <= 1 && s.value.includes('spend'));
}

/** "from 285,000 to 17.8 million downloads": the noun behind the last number is that of the first too. */
function shareHeads(candidates: Candidate[]): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const current = candidates[i];
    const next = candidates[i + 1];
    // "60,000 of some 87,000 reviewers"
    if (current && next && current.head.kind === 'none' && isPartOf(current, next)) candidates[i] = { ...current, domain: current.passage.hasBar('inhabitants') ? current.domain : { ...current.domain, end: next.domain.end }, head: next.head.kind === 'none' ? { kind: 'unknown', span: next.quantity } : next.head };
    // "120 million of the 2 billion users"
    else if (current && next && isPartOfUsers(current, next)) candidates[i] = { ...current, head: next.head };
    // "11 million and 260 million users"
    if (current?.head.kind === 'none' && next?.head.kind === 'noun' && next.head.side === 'after' && isListedWith(current, next)) candidates[i] = { ...current, head: next.head };
    if (!current || !next || current.quantity.change?.role !== 'from' || current.head.kind === 'noun' || next.quantity.change?.role !== 'to') continue;
    // "from 18 million in August its users went to 50": what changes may stand between the two.
    const between = next.head.kind === 'none' ? inside(current.passage.heads, { start: current.quantity.end, end: next.quantity.start }).at(-1) : undefined;
    candidates[i] = { ...current, head: between === undefined ? next.head : { kind: 'noun', ...between.value, span: between, side: 'after' } };
    candidates[i + 1] = { ...next, before: candidates[i] };
  }
}

/** Whether nothing but a comma or a word such as "and" stands between two numbers of one order. */
function isListedWith({ passage, quantity: a }: Candidate, { quantity: b }: Candidate): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.scale < LEAST_LISTED || b.scale < LEAST_LISTED || b.change !== undefined) return false;
  const between = passage.text.folded.slice(a.end, b.hedgeStart).trim();
  return between === ',' || passage.language.places.joins.includes(between.replace(/^, /, ''));
}

/** Smaller numbers than thousands have nouns of their own. */
const LEAST_LISTED = 1000;

function candidate(passage: PassageReading, quantity: Quantity, sentence: Span, part: Span, before: Candidate | undefined): Candidate {
  const domain = bracket(passage, quantity, untilSemicolon(passage.text.folded, quantity, part));
  return { passage, quantity, sentence, domain, head: readHead(passage, quantity, Math.max(domain.end, quantity.end)), bracketed: isBracketed(passage, quantity), before };
}

/** "les Vingt-Sept", "the Five": a small number in words with a capital within a sentence is a name. */
function isName({ index, text }: PassageReading, quantity: Quantity, sentence: Span): boolean {
  return index > 0 && quantity.kind === 'count' && quantity.form === 'words' && quantity.scale === 1 && quantity.start > sentence.start
    && text.text.charAt(quantity.start) !== text.folded.charAt(quantity.start) && /\p{Ll} $/u.test(text.text.slice(sentence.start, quantity.start));
}

/** "une fois par mois", "one of": one counts nothing by itself. */
function isOnce(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.value === 1 && quantity.scale === 1 && (quantity.times === true || quantity.article !== true);
}

/** "a million million million": scale words heaped up are no number that anybody means. */
function isHeaped({ quantities }: PassageReading, { start, end, bare }: Quantity): boolean {
  return inside(quantities, { start: start - HEAP_GAP, end: end + HEAP_GAP }).some((q) => ((q.start >= end && q.start - end <= 1) || (q.end <= start && start - q.end <= 1)) && (bare === true || q.bare === true));
}

/** Room for one more scale word, in characters. */
const HEAP_GAP = 16;

/** No month is longer, in days; no word for a day is longer, in characters. */
const LAST_DAY = 31;
const DAY_REACH = 12;

/** "no passado dia 4": the number behind a word for a day says which. */
function isDayOfMonth(passage: PassageReading, { start, end, kind, scale, value, form }: Quantity): boolean {
  const { text: { folded }, language } = passage;
  if (kind !== 'count' || scale !== 1 || value > LAST_DAY || form !== 'digits' || !/^(?:[.,;)](?!\d)|$)/.test(folded.slice(end, end + 2))) return false;
  const word = folded.charCodeAt(start - 1) === 0x20 ? (folded.slice(Math.max(0, start - DAY_REACH), start - 1).split(' ').at(-1) ?? '') : '';
  return word !== '' && language.times.units.day.some((day) => expandPattern(day).includes(word)) && !touches(passage.periods.filter((p) => p.kind === 'rate'), { start: start - word.length - 1, end: start - 1 });
}

/** "those aged 16 and over": the number is a part of the words for a group of people. */
function isOfSubgroup({ bars }: PassageReading, { start, end, scale }: Quantity): boolean {
  return scale === 1 && inside(bars, { start: start - SUBGROUP_REACH, end: end + SUBGROUP_REACH }).some((b) => b.value.includes('subgroup') && b.start < end && b.end >= end);
}

/** No words for a group of people reach further from its age, in characters. */
const SUBGROUP_REACH = 24;

/** "the brothers, 29 and 33 years old": the unit behind the second number is that of the first. */
function isFirstOfAges(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'count' || quantity.scale !== 1 || quantity.value > OLDEST) return false;
  const next = passage.quantities[firstFrom(passage.quantities, quantity.end)];
  return next?.kind === 'duration' && next.unitDuration === 'P1Y' && !touches(passage.moments, next) && /^ \S{1,3} $/.test(passage.text.folded.slice(quantity.end, next.start));
}

/** "19.30. Downdetector counts …": the hour that opens an entry of a live report. */
function isClock({ text: { folded } }: PassageReading, { start, end, kind }: Quantity): boolean {
  return start === 0 && kind === 'count' && /^[0-2]?\d[.:h][0-5]\d$/.test(folded.slice(start, end)) && /^(?:[.:]| ?[-–—|])/.test(folded.slice(end, end + 2));
}

/** "By nine there were 68,000 complaints", "rond half tien": an hour in words, in a report on a breakdown. */
function isHour(passage: PassageReading, { start, kind, form, scale, value, bound }: Quantity): boolean {
  if (kind !== 'count' || form !== 'words' || scale !== 1 || value < 1 || value > LAST_HOUR || bound !== 'exact') return false;
  if (!passage.signs.some((s) => s.value.includes('monitor') || s.value.includes('outage'))) return false;
  const { before, by, after, since } = passage.language.times.cues;
  const lead = passage.text.folded.slice(Math.max(0, start - HOUR_REACH), start).split(' ').slice(-4, -1);
  return lead.some((word) => before.includes(word) || by.includes(word) || after.includes(word) || since.includes(word));
}

/** No clock that is told in words shows more. */
const LAST_HOUR = 12;

/** "Shortly before" an hour is no longer, in characters. */
const HOUR_REACH = 24;

/** "revenue rose by 28 % to 16.9 billion": the percentage states nothing and parts nothing. */
function isGrowth(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'percent') return false;
  if (leadsToResult(passage, quantity)) return true;
  const beside = { start: Math.max(0, quantity.hedgeStart - 24), end: quantity.end + 22 };
  return someInside(passage.bars, beside, (b) => b.value.includes('comparison') && (b.end <= quantity.hedgeStart ? quantity.hedgeStart - b.end <= 2 : b.start >= quantity.end && b.start - quantity.end <= 1));
}

/** Between a percentage of growth and what it came to stands one word, within so many characters. */
const RESULT_REACH = 12;

/** "rose by 25 per cent to 40 billion": between the percentage and the next number stands no more than "to". */
function leadsToResult(passage: PassageReading, { end }: Quantity): boolean {
  const next = passage.quantities[firstFrom(passage.quantities, end)];
  if (next === undefined || next.start - end > RESULT_REACH || next.scale < COUNTED_SCALE) return false;
  return passage.language.numbers.change.to.split('|').includes(passage.text.folded.slice(end, next.start).trim().replace(/^, /, ''));
}

/** "by 16 %, to 7.79 billion": whether a percentage of growth ends at an offset. */
function endsGrowth(passage: PassageReading, offset: number): boolean {
  const before = passage.quantities[firstFrom(passage.quantities, offset) - 1];
  return before?.end === offset && isGrowth(passage, before);
}

/** "335 million in 2024, a year later, 222 million": whether a date that is counted from another ends at an offset, between commas of its own; it is of what follows. */
function endsAside(passage: PassageReading, offset: number): boolean {
  const date = passage.moments[firstFrom(passage.moments, offset) - 1];
  return date?.end === offset && date.anchored === true && /, ?(?:\p{L}{1,4} )?$/u.test(passage.text.folded.slice(Math.max(0, date.start - 8), date.start));
}

/** Sums and audiences come in millions. */
const COUNTED_SCALE = 1_000_000;

/** "um neun auf 13 Prozent": by how much, beside what it came to. */
function isSmallDifference(passage: PassageReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'count' || quantity.scale !== 1 || quantity.value >= 1000) return false;
  return someInside(passage.bars, { start: Math.max(0, quantity.hedgeStart - 24), end: quantity.hedgeStart }, (b) => b.value.includes('comparison') && quantity.hedgeStart - b.end <= 1) && !isOwned(passage, quantity);
}

/** "in three days", "zwei Jahre später": a number that a period or date is made of counts nothing else. */
function tellsTime(passage: PassageReading, quantity: Quantity): boolean {
  return passage.tellsTime(quantity);
}

/** How strongly a separator parts two numbers; the strongest between them is the border of what belongs to each. */
const STRENGTH = { semicolon: 6, bracket: 5, dash: 4, clauseAfterComma: 3, clause: 2, comma: 1, ownClause: 0 } as const;

/** Between a number and the clause that tells of what it counts stands no more than its noun, in characters. */
const NOUN_REACH = 24;

/** The border between two quantities of a sentence: behind the first one's noun, at the strongest separator, the last of equals. */
function boundary(passage: PassageReading, a: Quantity, b: Quantity): number {
  const { folded } = passage.text;
  const from = Math.max(a.end, a.hedgeEnd);
  const to = Math.max(from, Math.min(b.start, b.hedgeStart));
  let best = b.value >= LEAST_RATED ? rateBefore(passage, from, to) : to;
  let strength = 0;
  const offer = (offset: number, s: number): void => {
    if (s >= strength && offset >= from && offset <= to) {
      best = offset;
      strength = s;
    }
  };
  let open = false;
  let commas = false;
  /** A second dash closes what the first set in: "in June – when it began – 700 million". */
  let dashed = false;
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i);
    if (code === 0x2c && (isInTime(passage, i) || endsGrowth(passage, i) || endsAside(passage, i))) continue;
    // "(August 2021: 93 per cent)": a colon in brackets parts nothing from what the brackets hold.
    if (code === 0x28) open = true;
    else if (code === 0x29) open = false;
    if (code === 0x3a && open) continue;
    if (code === 0x3b || code === 0x3a) offer(i + 1, STRENGTH.semicolon);
    else if (code === 0x28) offer(i, STRENGTH.bracket);
    else if (code === 0x29) offer(i + 1, STRENGTH.bracket);
    // "revenue — 3 billion, profit — 1 billion": a dash right before the number stands for "is".
    else if ((code === 0x2013 || code === 0x2014) && (dashed || !standsForVerb(passage, i + 1, to))) { offer(i + 1, STRENGTH.dash); dashed = true; }
    else if (code === 0x2c) { offer(i + 1, STRENGTH.comma); commas = true; }
  }
  for (let i = firstFrom(passage.functions, from); i < passage.functions.length; i++) {
    const word = passage.functions[i];
    if (word === undefined || word.start >= to) break;
    // "n'employait que treize": a word right before the number opens no clause.
    const comma = folded.charCodeAt(word.start) === 0x2c || folded.slice(from, word.start).trimEnd().endsWith(',');
    // "removed 15 million groups and channels, among them 700,000": behind a comma it does.
    if (isInTime(passage, word.start) || (to - word.end <= 1 && !(comma && word.value.includes('part')))) continue;
    if (word.value.includes('contrast')) offer(word.start, STRENGTH.clause);
    if (!word.value.includes('clause')) continue;
    // "218 million people who open it once a month, two thirds in four countries": what tells of those counted is their own.
    const own = !comma && word.start - from <= NOUN_REACH && !passage.language.places.joins.includes(folded.slice(word.start, word.end)) && folded.slice(word.end, to).includes(',');
    // "300 million have signed up, once a month come however 105": within a clause that a comma opened
    const within = !comma && commas && !passage.language.places.joins.includes(folded.slice(word.start, word.end));
    offer(word.start, comma ? STRENGTH.clauseAfterComma : own || within ? STRENGTH.ownClause : STRENGTH.clause);
  }
  // "2021'deki 80 milyondan 2023'te 90 milyona": where dates stand before their numbers, one between two is of the second.
  const dated = strength === 0 && passage.language.times.postposed ? inside(passage.moments, { start: from, end: to })[0] : undefined;
  if (dated) return dated.start;
  return strength === 0 ? leadTo(passage, b, from, best) : best;
}

/** So near before the second of two sums stands what it is, in characters. */
const LEAD_REACH = 5;

/** "sales came to 120 billion with a loss of 7.6 billion": where nothing parts two sums, the word right before the second is its own. */
function leadTo(passage: PassageReading, b: Quantity, from: number, to: number): number {
  if (b.scale < 1000 || (b.kind !== 'count' && b.kind !== 'money')) return to;
  const lead = inside(passage.signs, { start: from, end: to }).findLast((s) => to - s.end <= LEAD_REACH && s.value.some((cue) => cue === 'profit' || cue === 'loss' || cue === 'revenue' || cue === 'value'));
  // "made 9.3 billion at a market forecast of 9.2"
  return (lead ?? inside(passage.modes, { start: from, end: to }).findLast((m) => to - m.end <= LEAD_REACH && m.value.includes('forecast')))?.start ?? to;
}

/** Fewer things than this are not told by the day. */
const LEAST_RATED = 100;

/** "… of 400 million every day 1.5 million join": where nothing else parts two numbers, a rate right before the second is that one's. */
function rateBefore({ periods }: PassageReading, from: number, to: number): number {
  const period = periods[firstFrom(periods, to) - 1];
  return period?.kind === 'rate' && period.start >= from && to - period.end <= 1 ? period.start : to;
}

/** Whether nothing but a preposition stands between a dash and the number behind it: "LinkedIn — за 26 млрд". */
function standsForVerb(passage: PassageReading, from: number, until: number): boolean {
  const { text: { folded }, functions } = passage;
  // "profit — by 16 %, to 7.79 billion": the percentage in between parts nothing.
  const grown = inside(passage.quantities, { start: from, end: until }).find((q) => isGrowth(passage, q));
  const to = grown?.start ?? until;
  const between = folded.slice(from, to);
  const word = between.trim();
  if (word === '' || word.includes(' ')) return word === '';
  const start = from + between.indexOf(word);
  return inside(functions, { start, end: start + word.length }).some((f) => f.end - f.start === word.length && (f.value.includes('link') || f.value.includes('closer')) && !f.value.includes('clause'));
}

/** "between January and March", "am 1. April 2014": what parts numbers does not part a date. */
function isInTime(passage: PassageReading, offset: number): boolean {
  return passage.tellsTime({ start: offset, end: offset + 1 });
}

/** Semicolons end what belongs to a number also where no other number follows. Nothing outside its part is looked at: there may be very many numbers. */
function untilSemicolon(folded: string, quantity: Quantity, part: Span): Span {
  const end = folded.slice(quantity.end, part.end).indexOf(';');
  const start = folded.slice(part.start, quantity.start + 1).lastIndexOf(';');
  return { start: part.start + start + 1, end: end < 0 ? part.end : quantity.end + end };
}

/** How far behind a number's own part its bracket may close, in characters. */
const BRACKET_REACH = 200;

/** A number in brackets has what stands in the brackets to itself. */
function bracket(passage: PassageReading, quantity: Quantity, domain: Span): Span {
  const { folded } = passage.text;
  const from = Math.max(0, domain.start - 1);
  const open = folded.slice(from, quantity.start + 1).lastIndexOf('(');
  if (open < 0) return domain;
  const start = from + open;
  const closed = folded.slice(start, Math.max(domain.end, quantity.end) + BRACKET_REACH).indexOf(')') + start;
  if (closed < quantity.end) return domain;
  return { start: Math.max(start + 1, domain.start), end: Math.min(closed, domain.end) };
}

function isBracketed(passage: PassageReading, quantity: Quantity): boolean {
  const open = passage.text.folded.slice(Math.max(0, quantity.hedgeStart - 40), quantity.hedgeStart).lastIndexOf('(');
  if (open < 0) return false;
  const between = passage.text.folded.slice(Math.max(0, quantity.hedgeStart - 40) + open, quantity.hedgeStart);
  return !between.includes(')');
}
