import type { BarCue, SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, distanceTo, governs, signNear, endsClause } from '../candidate';
import type { Draft, Drafts } from '../draft';
import { isOwned, reaches } from '../owned-numbers';
import { type Span, firstFrom, gap, inside } from '../reading';

/** A metric with the rule that found it, or why there is none. */
export type MetricReading =
  | { readonly metric: Metric; readonly rule: string; readonly negative?: true; readonly continues?: Draft; readonly scale?: number }
  | { readonly metric: null; readonly rule: string };

/** Looks at a number and says what it states, that it states nothing, or undefined where another rule must decide. */
export type Rule = (candidate: Candidate, drafts: Drafts) => MetricReading | undefined;

/** A metric with the rule that found it. */
export const found = (metric: Metric, rule: string): MetricReading => ({ metric, rule });

/** No metric, with the rule that says so; later rules are not asked. */
export const none = (rule: string): MetricReading => ({ metric: null, rule });

/** The rule that takes a number for a sum whose currency was left out, and which is no figure of an app. */
export const UNSAID_MONEY = 'money-unsaid';

/**
 * How far the nearest word of some kinds that keeps a number from being a claim is, in characters; Infinity where there is none in the
 * range.
 */
export const bar = (candidate: Candidate, range: Span, ...cues: Parameters<typeof barDistance>[2]): number =>
  barDistance(candidate, range, cues);

function barDistance(candidate: Candidate, range: Span, cues: readonly BarCue[]): number {
  const { bars } = candidate.passage;
  let best = Infinity;
  for (let i = bars.length === 0 ? 0 : firstFrom(bars, range.start); i < bars.length; i++) {
    const item = bars[i];
    if (item === undefined || item.start >= range.end) break;
    if (item.end <= range.end && item.value.some((cue) => cues.includes(cue)) && governs(candidate, item) && !isSetIn(candidate, item))
      best = Math.min(best, gap(item, candidate.quantity));
  }
  return best;
}

/**
 * "The final price, helped by the rise of the shares, nears 22 billion": a word between two commas before the number tells of something
 * else, where what stands before them says what the number is.
 */
function isSetIn({ passage, domain, quantity }: Candidate, word: Span): boolean {
  const { folded } = passage.text;
  const opens = folded.lastIndexOf(',', word.start);
  const closes = folded.indexOf(',', word.end);
  if (opens <= domain.start || closes < 0 || closes >= quantity.hedgeStart) return false;
  // "Snapchat, the darling of pupils, reaches 150 million"
  return (
    passage.mentions.some((m) => m.end === opens) ||
    (quantity.kind === 'money' &&
      inside(passage.signs, { start: domain.start, end: opens }).some((s) =>
        s.value.some((cue) => cue === 'buy' || cue === 'revenue' || cue === 'profit' || cue === 'value' || cue === 'fine'),
      ))
  );
}

/** How far the nearest sign of some kinds is, in characters; Infinity where there is none in the range. */
export const sign = (candidate: Candidate, range: Span, ...cues: SignCue[]): number =>
  distanceTo(candidate.passage.signs, range, candidate.quantity, ...cues);

/** The metric, sign and scale of an earlier draft, for a number that goes on with its measure. */
export function continuing(previous: Draft, rule: string, c: Candidate): MetricReading {
  const negative = previous.value < 0 ? ({ negative: true } as const) : {};
  const scale = scaleLeftOut(previous, c);
  return { metric: previous.metric, rule, continues: previous, ...negative, ...(scale === 1 ? {} : { scale }) };
}

/** "from 12.7 to 10.6 million", "450" after "900 million": the scale of the neighbour holds for a small bare number. */
export function scaleLeftOut(previous: Draft, c: Candidate): number {
  const { quantity } = c;
  // "that is 254 a second": of a smaller stretch of time.
  if (
    METRICS[previous.metric].group === 'activity' &&
    inside(c.passage.periods, { start: quantity.end, end: c.domain.end }).some(
      (p) => p.kind === 'rate' && (p.duration === 'PT1S' || p.duration === 'PT1M'),
    )
  )
    return 1;
  // "received 666 letters. A year earlier there had been 560": behind another number of its own passage a bare one takes no scale from the
  // passage before.
  if (
    previous.candidate.passage !== c.passage &&
    c.passage.quantities.some(
      (q) => q.end <= c.quantity.start && q.kind === 'count' && q.scale === 1 && q.value >= 10 && !c.passage.tellsTime(q),
    )
  )
    return 1;
  // A small number is short for millions only in the company of millions: in the same sentence, in brackets behind a name, or behind a verb
  // of size.
  const company =
    previous.candidate.sentence === c.sentence
      ? quantity.value >= 10 || quantity.form === 'digits' || standsByVerb(c)
      : (quantity.value >= 10 || (quantity.value > 1 && !Number.isInteger(quantity.value))) &&
        (signNear(c, 'use', 'have', 'loss', 'profit', 'revenue') ||
          contrastBefore(c) ||
          isTold(c) ||
          isDatedShort(c, previous) ||
          (c.bracketed && previous.candidate.passage === c.passage));
  if (!(company || isPartSomewhere(c, previous)) || (c.bracketed && !isLabelled(c))) return 1;
  // "600,000,000 … 500": digits in full are millions as well.
  const own =
    previous.candidate.quantity.scale === 1 && previous.candidate.quantity.value >= 1e6 && previous.candidate.quantity.value % 1e6 === 0
      ? 1e6
      : previous.candidate.quantity.scale;
  const scale =
    previous.candidate.quantity.scale *
    (Math.abs(previous.value / previous.candidate.quantity.value / previous.candidate.quantity.scale) || 1);
  // "mil millones … 1.300", "a billion … 762": who says a thousand million goes on in millions, and there are no 762 billion people.
  const whole = Math.max(own, scale);
  const effective =
    whole === 1e9 &&
    previous.candidate.sentence === c.sentence &&
    (quantity.value >= 1000
      ? saysThousand(previous.candidate)
      : METRICS[previous.metric].unit === 'people' && quantity.value * whole > MANKIND)
      ? 1e6
      : whole;
  // "16.914 millones … y 6.882": who counts thousands of millions leaves the millions out behind thousands too.
  const written = Math.abs(previous.value) / effective;
  const largest =
    written >= 1000 &&
    effective === 1e6 &&
    (METRICS[previous.metric].unit === 'money' ||
      METRICS[previous.metric].group === 'audience' ||
      METRICS[previous.metric].group === 'activity')
      ? 100_000
      : 1000;
  return quantity.scale === 1 && quantity.value < largest && effective >= 1000 ? Math.round(effective) : 1;
}

/** Whether a number's scale is told as so many thousand of a smaller one. */
const saysThousand = ({
  passage: {
    text: { folded },
    language,
  },
  quantity: { start, end },
}: Candidate): boolean => folded.slice(start, end).split(' ').includes(language.numbers.thousand);

/**
 * How far before its number a date may stand that makes it one of those counted before, and how many times smaller or larger it is at most.
 */
const DATED_REACH = 28;
const DATED_RATIO = 10;

/** "In January it had announced 700; in August, 600": a number that ends its clause behind a date of its own. */
function isDatedShort(c: Candidate, previous: Draft): boolean {
  const { passage, domain, quantity, head } = c;
  if (head.kind !== 'none' || quantity.scale !== 1 || !endsClause(c)) return false;
  const group = METRICS[previous.metric].group;
  if (group !== 'audience' && group !== 'activity') return false;
  const scale = Math.max(previous.candidate.quantity.scale, Math.abs(previous.value / previous.candidate.quantity.value));
  const ratio = (quantity.value * scale) / Math.abs(previous.value);
  return (
    ratio < DATED_RATIO &&
    ratio > 1 / DATED_RATIO &&
    inside(passage.moments, { start: domain.start, end: quantity.start }).some(
      (m) => m.date !== null && m.when === 'past' && quantity.hedgeStart - m.end <= DATED_REACH,
    )
  );
}

/** "X's holds its own: 95.7 last month": what a name leads up to behind a colon. */
function isTold(c: Candidate): boolean {
  return (
    c.head.kind === 'none' &&
    /(?::| [–—-]) ?$/.test(c.passage.text.folded.slice(c.sentence.start, c.quantity.hedgeStart)) &&
    inside(c.passage.mentions, { start: c.sentence.start, end: c.quantity.start }).some((m) => m.by === 'name')
  );
}

/** How near before its number a verb of having or a date stands that makes it one of those counted before, in characters. */
const VERB_BESIDE = 4;

/** How near behind its number a date stands, a preposition between, in characters: "otto nel maggio 2018". */
const DATE_BESIDE = 6;

/** "WhatsApp has more than two.", "and eight in May 2018": a small number that ends its clause, or that a date ends, by a verb of size. */
export function standsByVerb({ head, passage, domain, quantity }: Candidate): boolean {
  if (head.kind !== 'none' || quantity.value < 2) return false;
  const behind = inside(passage.moments, { start: quantity.end, end: quantity.end + DATE_BESIDE + LONGEST_DATE }).some(
    (m) => m.start - quantity.end <= DATE_BESIDE,
  );
  if (!behind && !/^ ?[.;,)!]/.test(passage.text.folded.slice(quantity.end, quantity.end + 2)) && quantity.end < passage.text.folded.length)
    return false;
  const edge = Math.min(quantity.start, quantity.hedgeStart);
  const before = { start: domain.start, end: edge };
  return (
    behind ||
    [
      ...inside(passage.signs, before).filter((s) => s.value.includes('have')),
      ...inside(passage.modes, before).filter((m) => m.value.includes('exceeds')),
    ].some((w) => edge - w.end <= VERB_BESIDE) ||
    inside(passage.moments, before).some((m) => /^,? ?$/.test(passage.text.folded.slice(m.end, edge)))
  );
}

/** No date is longer, in characters. */
const LONGEST_DATE = 40;

/** How far behind a part of a whole its place is named, in characters. */
const PLACE_REACH = 8;

/** "32 million, of whom eight in Russia": of a part only a place says where it is. */
function isPartSomewhere(c: Candidate, previous: Draft): boolean {
  return (
    previous.candidate.sentence === c.sentence &&
    isPart(c, previous) &&
    c.passage.places.some((p) => p.start >= c.quantity.end && p.start - c.quantity.end <= PLACE_REACH && p.qualifies === 'in')
  );
}

/** "X (26.6)": a name or place stands right before the bracket. */
export function isLabelled(c: Candidate): boolean {
  const open = c.passage.text.folded.lastIndexOf('(', c.quantity.start);
  if ([...c.passage.mentions.filter((m) => m.by === 'name'), ...c.passage.places].some((m) => m.end <= open && open - m.end <= 1))
    return true;
  // "in May 2019 (56)"
  if (c.passage.moments.some((m) => m.end <= open && open - m.end <= 1 && m.date !== null)) return true;
  // "(August 2021: 93 per cent)"
  if (
    inside(c.passage.moments, { start: open, end: c.quantity.start }).some(
      (m) => m.start - open <= 4 && /^: ?$/.test(c.passage.text.folded.slice(m.end, c.quantity.hedgeStart)),
    )
  )
    return true;
  // "X, practically everywhere (99 %)"
  const name = [...c.passage.mentions.filter((m) => m.by === 'name'), ...c.passage.epithets.filter((e) => e.value.includes('service'))]
    .sort((a, b) => a.start - b.start)
    .findLast((m) => m.end <= open);
  if (name !== undefined && open - name.end <= 8) return true;
  return (
    name !== undefined &&
    open - name.end <= 28 &&
    inside(c.passage.signs, { start: name.end, end: open }).some((s) => s.value.includes('use') || s.value.includes('have'))
  );
}

/** A word of contrast right before the number: it is of the measure before ("against 2.2 billion"). */
export function contrastBefore(c: Candidate): boolean {
  return c.passage.functions.some(
    (f) => f.value.includes('contrast') && f.end <= c.quantity.hedgeStart && c.quantity.hedgeStart - f.end <= 2,
  );
}

/**
 * No comparison right behind its number is longer; the words for it may lead up to a number of their own ("300.000 meer dan een jaar
 * geleden"), in characters.
 */
const COMPARED_REACH = 18;

/**
 * "um neun auf 13 Prozent", "100 million more than in April": a difference, no state. Where verbs stand last, a word for growth before the
 * number is of another ("yüzde 18 artarak 347 milyona").
 */
export function isDifference(c: Candidate): boolean {
  if (isOwned(c.passage, c.quantity)) return false;
  const beside = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 24), end: c.quantity.end + COMPARED_REACH };
  return inside(c.passage.bars, beside).some(
    (b) =>
      b.value.includes('comparison') &&
      (b.end <= c.quantity.start
        ? !c.passage.language.times.postposed &&
          c.quantity.hedgeStart - b.end <= 1 &&
          b.end <= c.quantity.hedgeStart &&
          !reaches(c.passage, b.end, c.quantity)
        : /^ ?$/.test(c.passage.text.folded.slice(c.quantity.end, b.start))),
  );
}

/** Whether the number's sentence names an app or stands for one, so that a sum in it can be its own. */
export function speaksOfApp(c: Candidate): boolean {
  return (
    inside(c.passage.mentions, c.sentence).length > 0 ||
    inside(c.passage.epithets, c.sentence).some((e) => !e.value.every((cue) => cue === 'pronoun'))
  );
}

/** "$16 billion, of which $4 billion in cash": a part of the number before. */
export function isPart(c: Candidate, inSentence: Draft | undefined): boolean {
  if (inSentence !== undefined && c.before && c.before.quantity !== inSentence.candidate.quantity && isPart(c.before, inSentence))
    return true;
  return (
    inSentence !== undefined &&
    inside(c.passage.functions, { start: Math.max(c.domain.start, c.quantity.hedgeStart - 16), end: c.quantity.hedgeStart }).some(
      (f) => f.value.includes('part') && c.quantity.hedgeStart - f.end <= 2,
    )
  );
}

/** Fewer people than this are no audience of an app: they are members of a group, guests of a hall, victims. */
export const SMALLEST_AUDIENCE = 20_000;

/** More people than this there are not: so many are messages or something else. */
export const MANKIND = 8_500_000_000;

/** Fewer messages, photos or calls than this are those of somebody, not of an app. */
export const SMALLEST_ACTIVITY = 1_000_000;

/** Limits lie below this; larger numbers beside "group" or "call" count something else. */
export const LARGEST_LIMIT = 1_000_000;
