import { METRICS, type IsoDuration, type Metric } from '../terms';
import { comesOnce, signNear, type Candidate } from './candidate';
import { isNextSentence } from './carry-time';
import type { ClaimTime } from './dating/claim-time';
import type { AppDraft } from './draft';
import type { Context, Finished } from './finishing';
import type { Period } from './period';
import { expandPattern } from '../text/phrase-pattern';
import { inside, touches } from './reading';
import { periodOf } from './resolve-window';

/** "What goes through it in a single day:" — the passage before a list can name the period for all of its entries. */
export function framePeriod(c: Candidate, metric: Metric, context: Context): IsoDuration | null {
  if (METRICS[metric].group !== 'activity') return null;
  const index = context.positions.get(c.passage) ?? 0;
  for (let i = index; i >= Math.max(0, index - LIST_REACH); i--) {
    const passage = context.passages[i];
    if (!passage) break;
    const text = passage.text.folded.trimEnd();
    const colon = i === index ? text.lastIndexOf(':', c.quantity.start) : text.length - 1;
    if (text.charCodeAt(colon) !== 0x3a) continue;
    const period = inside(passage.periods, { start: 0, end: colon + 1 }).at(-1);
    if (period) return period.duration;
  }
  return null;
}

/** How many entries a list may have that one line introduces. */
const LIST_REACH = 8;

/** "in a single day they are 15 million": a day or month may be named once and still make a daily or monthly audience. */
export function dayOf(c: Candidate): Period | undefined {
  const period = periodOf(c, ['span'], [c]);
  // "Last month it reached 900 million": that is when it had them, whoever came in which month.
  const reached = period?.duration === 'P1M' && touches(c.passage.moments, period) && !signNear(c, 'use', 'open', 'active');
  // "In the months to come the service, two billion users strong, …": nobody came in those.
  if (
    period &&
    !reached &&
    /^P(?:1D|1M|30D)$/.test(period.duration) &&
    !c.passage.modes.some((m) => m.value.includes('forecast') && m.start < period.end && m.end > period.start)
  )
    return period;
  // "on Sunday 12 million opened the app", "in January 94 million used it at least once": who came on a day or in a month is its audience.
  const opened = signNear(c, 'open');
  const once = comesOnce(c);
  if ((!once && (!opened || signNear(c, 'join'))) || signNear(c, 'registered', 'download')) return undefined;
  const moment = inside(c.passage.moments, c.sentence).find(
    (m) => m.relation === 'at' && (m.kind === 'day' || m.kind === 'weekday' || (once && m.kind === 'month')),
  );
  return moment && { start: moment.start, end: moment.end, kind: 'span', duration: moment.kind === 'month' ? 'P1M' : 'P1D' };
}

/**
 * "On Monday it was installed 119,000 times": what a weekday of the number's own part counts is counted in a day, what a weekend or last
 * week counts in that, unless it says when somebody spoke.
 */
export function weekdayOf({ passage, domain, quantity, head }: Candidate): IsoDuration | null {
  // "119,000 times on Monday, 193,000 on Tuesday"
  const end = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  const day = inside(passage.moments, domain).find(
    (m) =>
      (m.kind === 'weekday' || (m.kind === 'relative' && m.date === null && m.length === 'P7D')) &&
      m.relation === 'at' &&
      (m.start < quantity.start ||
        (m.kind === 'weekday' && m.start - end <= BESIDE_REACH && !/[,;:]/.test(passage.text.folded.slice(end, m.start)))),
  );
  if (!day) return null;
  const told = inside(passage.speech, {
    start: Math.max(domain.start, day.start - SPEECH_REACH),
    end: Math.min(domain.end, day.end + SPEECH_REACH),
  });
  return told.some((s) => s.value.includes('says')) ? null : day.length;
}

/** Between what is counted and its weekday stand a verb or place and a preposition, so long in characters. */
const BESIDE_REACH = 24;

/** How near a weekday somebody speaks on it, in characters. */
const SPEECH_REACH = 40;

/**
 * The stretch of time of a burst that is told beside another: "Within two days 100,000 people installed it. Telegram was installed 2.2
 * million times".
 * @param draft - what the number states
 * @param last - the claim before
 * @param time - what the number's own words say of its time
 */
export function stretchBefore({ candidate: c, metric }: AppDraft, last: Finished | undefined, time: ClaimTime): IsoDuration | null {
  if (
    last === undefined ||
    last.claim.window === null ||
    last.claim.metric !== metric ||
    time.asOf !== null ||
    last.draft.candidate.passage !== c.passage
  )
    return null;
  const own = inside(c.passage.moments, c.sentence).some((m) => m.kind !== 'weekday') || inside(c.passage.periods, c.sentence).length > 0;
  return isNextSentence(c, last.draft.candidate) &&
    !own &&
    /^P(?:T|\d+D$)/.test(last.claim.window) &&
    !inside(c.passage.functions, c.sentence).some((f) => f.value.includes('origin'))
    ? last.claim.window
    : null;
}

/**
 * The rate that the sentence before names for what an app carries: "sends 42 billion messages a day. Users also swap 250 million videos".
 * @param draft - what the number states
 * @param last - the claim before
 */
export function rateBefore({ candidate: c, metric, app }: AppDraft, last: Finished | undefined): IsoDuration | null {
  if (
    last === undefined ||
    METRICS[metric].group !== 'activity' ||
    METRICS[last.claim.metric].group !== 'activity' ||
    last.claim.app !== app ||
    last.draft.candidate.passage !== c.passage
  )
    return null;
  const own =
    inside(c.passage.moments, c.sentence).length > 0 ||
    inside(c.passage.periods, c.sentence).length > 0 ||
    inside(c.passage.functions, c.sentence).some((f) => f.value.includes('origin'));
  return isNextSentence(c, last.draft.candidate) && !own ? last.claim.window : null;
}

/**
 * "after four hours five million, after seven ten million", "dieci nelle prime sette": a small number right beside is of the stretch's
 * unit, which was named before.
 */
export function shortenedWindow({ passage, quantity }: Candidate, window: IsoDuration | null): IsoDuration | null {
  const unit = /^(PT?)\d+([HD])$/.exec(window ?? '');
  if (!unit) return null;
  const { folded } = passage.text;
  const beside = inside(passage.quantities, { start: quantity.start - SHORTENED_REACH, end: quantity.end + SHORTENED_REACH }).findLast(
    (q) =>
      q.kind === 'count' &&
      q.scale === 1 &&
      Number.isInteger(q.value) &&
      q.value <= MOST_UNITS &&
      (q.end <= quantity.start
        ? /^(?:,? ?| [–—] |, (?:\p{L}+ ){1,3})$/u.test(folded.slice(q.end, quantity.hedgeStart)) ||
          (/^ (?:\p{L}+ ){1,3}$/u.test(folded.slice(q.end, quantity.hedgeStart)) && isWithin(passage, q.start))
        : q.start >= quantity.end &&
          /^ (?:\p{L}+ ){1,3}$/u.test(folded.slice(quantity.end, q.start)) &&
          isShortened(passage, quantity.end, q.end)),
  );
  return beside ? `${unit[1]}${beside.value}${unit[2]}` : null;
}

/**
 * "ao fim de sete eram dez", "within the first two it had been two": a word for "within" or "after" right before the number of hours, a
 * rank between at most.
 */
function isWithin({ text: { folded }, language: { times } }: Candidate['passage'], start: number): boolean {
  const before = ` ${folded.slice(Math.max(0, start - SHORTENED_REACH), start)}`;
  const rank = times.ordinals[0].flatMap(expandPattern).find((word) => before.endsWith(` ${word} `));
  const lead = before.slice(0, -1 - (rank === undefined ? 0 : rank.length + 1));
  return times.cues.within
    .concat(rank === undefined ? [] : times.cues['within-the'])
    .flatMap(expandPattern)
    .some((word) => lead.endsWith(` ${word}`));
}

/**
 * "ten million in the first seven.", "dans les sept premières": nothing but a rank stands behind the number of hours, which then a word for
 * "within" leads.
 */
function isShortened({ text: { folded }, language }: Candidate['passage'], start: number, end: number): boolean {
  if (/^(?:[.,;]| \p{L} |$)/u.test(folded.slice(end, end + 3)) && folded.slice(start, end).split(' ').length <= LONGEST_LEAD) return true;
  const rest = folded.slice(end, end + SHORTENED_REACH);
  const ranked = language.times.ordinals[0]
    .flatMap(expandPattern)
    .some((word) =>
      folded.slice(start, end).includes(` ${word} `)
        ? /^(?:[.,;]|$)/.test(rest)
        : rest.startsWith(` ${word}`) && /^(?:[.,;]|$)/.test(rest.slice(word.length + 1)),
    );
  return (
    ranked &&
    language.times.cues.within
      .concat(language.times.cues['within-the'])
      .flatMap(expandPattern)
      .some((word) => folded.startsWith(` ${word} `, start))
  );
}

/** Without a rank no more words than this, the number among them, stand before the hours. */
const LONGEST_LEAD = 4;

/** How far around a number the one of its stretch is looked for, in characters. */
const SHORTENED_REACH = 24;

/** Three days in hours; longer stretches are told in days. */
const MOST_UNITS = 72;
