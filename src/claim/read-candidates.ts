import { isPartOf, isPartOfUsers, type Candidate } from './candidate';
import { compiled } from './compiled-pattern';
import { isOutageSpan } from './outage-span';
import { readHead } from './read-head';
import type { ListHeader } from './read-lists';
import { firstFrom, inside, type PassageReading, type Span } from './reading';
import { tellsMoment } from './moment-of-duration';
import type { Quantity } from './quantity';
import { isParting, isGrowth } from './parting-numbers';

/** "1. ", "2) ": entries of a list may be numbered. */
const ENTRY_NUMBER = /^[•·*–—-]? ?\d{1,2}[.)] /;

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
    const all = inside(
      passage.quantities,
      header ? { start: ENTRY_NUMBER.exec(passage.text.folded)?.[0].length ?? 0, end: sentence.end } : sentence,
    );
    const parting = all.filter((q) => isParting(passage, q, sentence));
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
      if (
        host &&
        !(host.quantity.scale === 1 && host.quantity.value < FEW && quantity.unitDuration === 'PT1H') &&
        passage.tellsTime(quantity) &&
        !isOutageSpan(passage, quantity, sentence) &&
        !isSpent(passage, quantity)
      )
        continue;
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
    if (current && next && current.head.kind === 'none' && isPartOf(current, next))
      candidates[i] = {
        ...current,
        domain: current.passage.hasBar('inhabitants') ? current.domain : { ...current.domain, end: next.domain.end },
        head: next.head.kind === 'none' ? { kind: 'unknown', span: next.quantity } : next.head,
      };
    // "120 million of the 2 billion users"
    else if (current && next && isPartOfUsers(current, next)) candidates[i] = { ...current, head: next.head };
    // "11 million and 260 million users"
    if (current?.head.kind === 'none' && next?.head.kind === 'noun' && next.head.side === 'after' && isListedWith(current, next))
      candidates[i] = { ...current, head: next.head };
    if (
      !current ||
      !next ||
      current.quantity.change?.role !== 'from' ||
      current.head.kind === 'noun' ||
      next.quantity.change?.role !== 'to'
    )
      continue;
    // "from 18 million in August its users went to 50": what changes may stand between the two.
    const between =
      next.head.kind === 'none'
        ? inside(current.passage.heads, { start: current.quantity.end, end: next.quantity.start }).at(-1)
        : undefined;
    candidates[i] = {
      ...current,
      head: between === undefined ? next.head : { kind: 'noun', ...between.value, span: between, side: 'after' },
    };
    candidates[i + 1] = { ...next, before: candidates[i] };
  }
}

/** Whether nothing but a comma or a word such as "and" stands between two numbers of one order. */
function isListedWith({ passage, quantity: a }: Candidate, { quantity: b }: Candidate): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.scale < LEAST_LISTED || b.scale < LEAST_LISTED || b.change !== undefined) return false;
  const between = passage.text.folded.slice(a.end, b.hedgeStart).trim();
  // "547 million left, and 53 million calls were made": behind a comma "and" begins a clause of its own.
  const join = passage.language.places.joins.indexOf(between.replace(/^, /, ''));
  return between === ',' || join > 0 || (join === 0 && !between.startsWith(','));
}

/** Smaller numbers than thousands have nouns of their own. */
const LEAST_LISTED = 1000;

function candidate(passage: PassageReading, quantity: Quantity, sentence: Span, part: Span, before: Candidate | undefined): Candidate {
  const own = bracket(passage, quantity, untilSemicolon(passage.text.folded, quantity, part));
  const head = readHead(passage, quantity, Math.max(own.end, quantity.end));
  const domain = head.kind === 'noun' || quantity.kind === 'money' ? { ...own, end: untilDescribed(passage, quantity, own.end) } : own;
  return { passage, quantity, sentence, domain, head, bracketed: isBracketed(passage, quantity), before };
}

/**
 * "100 milyon kullanıcısı olan WhatsApp iki yıl önce …", "100 milyon kullanıcılı WhatsApp …": behind the name that a number describes
 * something else is told.
 */
function untilDescribed(
  { language: { numbers, times }, mentions, text: { folded } }: PassageReading,
  { end }: Quantity,
  last: number,
): number {
  if (!times.postposed) return last;
  const name = inside(mentions, { start: end, end: last }).find((m) => m.by === 'name');
  return name && compiled(`^[^,.;:]*(?:${times.participles}|${numbers.adjectival?.join('|')}) $`).test(folded.slice(end, name.start))
    ? name.end
    : last;
}

/** "by 16 %, to 7.79 billion": whether a percentage of growth ends at an offset. */
function endsGrowth(passage: PassageReading, offset: number): boolean {
  const before = passage.quantities[firstFrom(passage.quantities, offset) - 1];
  return before?.end === offset && isGrowth(passage, before);
}

/**
 * "335 million in 2024, a year later, 222 million": whether a date that is counted from another ends at an offset, between commas of its
 * own; it is of what follows.
 */
function endsAside(passage: PassageReading, offset: number): boolean {
  const date = passage.moments[firstFrom(passage.moments, offset) - 1];
  return (
    date?.end === offset &&
    date.anchored === true &&
    /, ?(?:\p{L}{1,4} )?$/u.test(passage.text.folded.slice(Math.max(0, date.start - 8), date.start))
  );
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
    if (s >= strength) {
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
    if (code === 0x2c && (endsGrowth(passage, i) || endsAside(passage, i))) continue;
    // "(August 2021: 93 per cent)": a colon in brackets parts nothing from what the brackets hold.
    if (code === 0x28) open = true;
    else if (code === 0x29) open = false;
    if (code === 0x3a && open) continue;
    if (code === 0x3b || code === 0x3a) offer(i + 1, STRENGTH.semicolon);
    else if (code === 0x28) offer(i, STRENGTH.bracket);
    else if (code === 0x29) offer(i + 1, STRENGTH.bracket);
    // "revenue — 3 billion, profit — 1 billion": a dash right before the number stands for "is".
    else if ((code === 0x2013 || code === 0x2014) && (dashed || !standsForVerb(passage, i + 1, to))) {
      offer(i + 1, STRENGTH.dash);
      dashed = true;
    } else if (code === 0x2c) {
      offer(i + 1, STRENGTH.comma);
      commas = true;
    }
  }
  for (let i = firstFrom(passage.functions, from); i < passage.functions.length; i++) {
    const word = passage.functions[i];
    if (word === undefined || word.start >= to) break;
    // "n'employait que treize": a word right before the number opens no clause.
    const comma = folded.charCodeAt(word.start) === 0x2c || folded.slice(from, word.start).trimEnd().endsWith(',');
    // "removed 15 million groups and channels, among them 700,000": behind a comma it does.
    if (isInTime(passage, word.start) || (to - word.end <= 1 && !(comma && word.value.includes('part')))) continue;
    // "107 mil queixas contra o Facebook"
    if (word.value.includes('contrast') && !passage.heads.some((h) => word.start - h.end === 1 && h.value.heads.includes('complaint')))
      offer(word.start, STRENGTH.clause);
    if (!word.value.includes('clause')) continue;
    // "218 million people who open it once a month, two thirds in four countries": what tells of those counted is their own.
    const own =
      !comma &&
      word.start - from <= NOUN_REACH &&
      !passage.language.places.joins.includes(folded.slice(word.start, word.end)) &&
      folded.slice(word.end, to).includes(',');
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
  if (b.scale < 1000) return to;
  const lead = inside(passage.signs, { start: from, end: to }).findLast(
    (s) =>
      to - s.end <= LEAD_REACH &&
      s.value.some((cue) => cue === 'profit' || cue === 'loss' || cue === 'revenue' || cue === 'value' || cue === 'have'),
  );
  // "made 9.3 billion at a market forecast of 9.2"
  return (
    (lead ?? inside(passage.modes, { start: from, end: to }).findLast((m) => to - m.end <= LEAD_REACH && m.value.includes('forecast')))
      ?.start ?? to
  );
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
  const {
    text: { folded },
    functions,
  } = passage;
  // "profit — by 16 %, to 7.79 billion": the percentage in between parts nothing.
  const grown = inside(passage.quantities, { start: from, end: until }).find((q) => isGrowth(passage, q));
  const to = grown?.start ?? until;
  const between = folded.slice(from, to);
  const word = between.trim();
  if (word === '' || word.includes(' ')) return word === '';
  const start = from + between.indexOf(word);
  return inside(functions, { start, end: start + word.length }).some(
    (f) => f.end - f.start === word.length && (f.value.includes('link') || f.value.includes('closer')) && !f.value.includes('clause'),
  );
}

/** "between January and March", "am 1. April 2014": what parts numbers does not part a date. */
function isInTime(passage: PassageReading, offset: number): boolean {
  return passage.tellsTime({ start: offset, end: offset + 1 });
}

/**
 * Semicolons end what belongs to a number also where no other number follows. Nothing outside its part is looked at: there may be very many
 * numbers.
 */
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
