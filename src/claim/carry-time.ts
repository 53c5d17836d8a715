import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import type { Claim } from './claim';
import type { Moment } from './moment';
import { inside, type PassageReading, type Span } from './reading';
import type { ClaimTime } from './dating/claim-time';
import { isOfOrigin } from './dating/dates-of-origins';

/** A line that holds no more than a date may have so many characters beside it ("• May 2023."). */
const BESIDE_A_DATE = 8;

/** How many entries a list may have that one line dates. */
const LIST_REACH = 8;

/** Moments that date what follows them. */
const DATING: ReadonlySet<Moment['kind']> = new Set(['month', 'quarter', 'half', 'year', 'day']);

/**
 * The time of a figure whose sentence says nothing of time, by what stands before: a line of a chronicle that is only a date, the
 * line that opens a list, or the sentence before where it states another measure of the same app.
 * @param c - the quantity with its surroundings
 * @param app - whose figure it is
 * @param metric - what is claimed
 * @param last - the claim before, with the sentence that it stands in
 * @param passages - all passages as read
 * @returns the time, or undefined where nothing before says it
 */
export function carriedTime(
  c: Candidate,
  app: string,
  metric: Metric,
  last: { readonly claim: Claim; readonly candidate: Candidate } | undefined,
  passages: readonly PassageReading[],
): ClaimTime | undefined {
  const own = inside(c.passage.moments, c.sentence).filter((m) => m.kind !== 'weekday');
  // "October 2013: It comes to the iPhone. Downloads reach 10 million, and a week later …"
  const moment =
    own.length === 0
      ? (dateLine(c) ?? entryDate(c) ?? listDate(c, passages))
      : own.every((m) => m.date === null)
        ? entryDate(c)
        : undefined;
  if (own.length > 0 && moment === undefined) return undefined;
  // "2003: A Swede launches the program. Within two years it has 54 million users"
  const years =
    moment?.kind === 'year'
      ? inside(c.passage.periods, c.sentence)
          .map((p) => (p.kind === 'span' ? /^P([2-9])Y$/.exec(p.duration)?.[1] : undefined))
          .find(Boolean)
      : undefined;
  if (moment?.date && years !== undefined) return { asOf: String(Number(moment.date) + Number(years)), length: null, future: false };
  if (moment) return { asOf: moment.date, length: moment.relation === 'at' ? moment.length : null, future: moment.when === 'future' };
  // "In the first quarter it answered 13,600 requests. | India leads with 9,197": what is counted of a stated time is told on.
  if (
    METRICS[metric].group === 'safety' &&
    last?.claim.metric === metric &&
    last.claim.app === app &&
    last.claim.window !== null &&
    !last.claim.former &&
    c.passage.index - last.claim.passage <= 1 &&
    inside(c.passage.periods, c.sentence).length === 0
  )
    return { asOf: last.claim.asOf, length: last.claim.window, future: false };
  return besideLast(c, app, metric, last);
}

/** "May 2023. Transfer of data: 1.2 billion euros" */
function dateLine({ passage, sentence }: Candidate): Moment | undefined {
  const [first] = passage.sentences;
  if (first === undefined || first.start >= sentence.start) return undefined;
  const [moment] = dated(passage, first);
  // "Moscow, 11 Mar. —" says where and when it was written.
  return moment !== undefined && moment.kind !== 'day' && first.end - first.start - (moment.end - moment.start) <= BESIDE_A_DATE
    ? moment
    : undefined;
}

/** How near its beginning an entry of a chronicle names its date; a bullet may stand before it. */
const ENTRY_REACH = 4;

/** "2005: eBay buys the program. It has 54 million users": the date before the colon holds for the whole entry. */
function entryDate({ passage }: Candidate): Moment | undefined {
  const [first] = passage.moments;
  return first !== undefined &&
    first.start <= ENTRY_REACH &&
    first.date !== null &&
    DATING.has(first.kind) &&
    first.when !== 'future' &&
    /^ ?[:–—]/.test(passage.text.folded.slice(first.end, first.end + 2))
    ? first
    : undefined;
}

/** "Users in May 2015, in millions:" dates the lines that follow. */
function listDate(c: Candidate, passages: readonly PassageReading[]): Moment | undefined {
  const index = passages.indexOf(c.passage);
  for (let i = index - 1; i >= Math.max(0, index - LIST_REACH); i--) {
    const passage = passages[i];
    if (passage === undefined || passage.index === 0) return undefined;
    const text = passage.text.folded.trimEnd();
    if (!text.endsWith(':')) continue;
    const sentence = passage.sentences.at(-1);
    return sentence && dated(passage, sentence).at(-1);
  }
  return undefined;
}

function dated(passage: PassageReading, range: Span): Moment[] {
  return inside(passage.moments, range).filter(
    (m) => DATING.has(m.kind) && m.date !== null && !m.bare && m.when !== 'future' && !isOfOrigin(m, passage),
  );
}

/** Sizes of an audience: who pays or joins is counted at another time. */
const SIZES: ReadonlySet<Metric> = new Set<Metric>([
  'users',
  'monthly-active-users',
  'weekly-active-users',
  'daily-active-users',
  'registered-users',
]);

/** "In the second quarter 469 million came each day. By the month it was 932 million." */
function besideLast(
  c: Candidate,
  app: string,
  metric: Metric,
  last: { readonly claim: Claim; readonly candidate: Candidate } | undefined,
): ClaimTime | undefined {
  // "WhatsApp had 96 million users in Russia in December. Telegram had 90.5 million."
  if (
    last &&
    last.claim.asOf !== null &&
    !last.claim.former &&
    last.claim.app !== app &&
    last.claim.metric === metric &&
    ((METRICS[metric].group === 'audience' && last.claim.area !== 'world') || metric === 'new-users') &&
    isNextSentence(c, last.candidate)
  )
    return { asOf: last.claim.asOf, length: null, future: false };
  if (!last || last.claim.asOf === null || last.claim.app !== app || last.claim.mode !== 'asserted' || last.claim.former) return undefined;
  // "Some 2.4 million of these had drawn no complaint": a part is of the time of the whole.
  const part = last.claim.metric === metric && inside(c.passage.heads, c.domain).some((h) => h.value.heads.includes('them'));
  // "In the first quarter 166 million came each day. It gained 8 million in three months", "In 2020 they made 26 billion calls. Group calls
  // came to 130 million".
  const beside =
    (metric === 'new-users' && SIZES.has(last.claim.metric) && last.claim.asOf.includes('Q')) ||
    (METRICS[metric].group === 'activity' && METRICS[last.claim.metric].group === 'activity' && metric !== last.claim.metric);
  if (beside) return isNextSentence(c, last.candidate) ? { asOf: last.claim.asOf, length: null, future: false } : undefined;
  if (!part && !(SIZES.has(metric) && SIZES.has(last.claim.metric))) return undefined;
  // "In the US it was 41.5 million": the same measure, of a part of the world.
  if (
    !part &&
    last.claim.metric === metric &&
    !inside(c.passage.places, c.sentence).some((p) => p.kind === 'country' && p.area !== last.claim.area)
  )
    return undefined;
  return isNextSentence(c, last.candidate) ? { asOf: last.claim.asOf, length: null, future: false } : undefined;
}

/** Whether a number stands in the sentence behind another's. */
export function isNextSentence(c: Candidate, last: Candidate): boolean {
  const at = c.passage.sentences.findIndex((s) => s.start === c.sentence.start);
  return last.passage === c.passage && c.passage.sentences[at - 1]?.start === last.sentence.start;
}
