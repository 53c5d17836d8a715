import { METRICS, type IsoDuration, type Metric, type Mode, type PartialDate } from '../terms';
import type { Candidate } from './candidate';
import type { Moment } from './moment';
import { gap, inside, type Span } from './reading';

/** When a figure held, with how long a stretch the words name. */
export interface ClaimTime {
  readonly asOf: PartialDate | null;
  /** `P1Y` for "in 2023", `P3M` for a quarter; null where the words name a point in time. */
  readonly length: IsoDuration | null;
  readonly future: boolean;
}

export const NO_TIME: ClaimTime = { asOf: null, length: null, future: false };

/** Exactness of a moment that can date a figure. */
const DATING: ReadonlySet<Moment['kind']> = new Set(['day', 'month', 'quarter', 'half', 'year', 'season', 'relative']);

/**
 * The moment that a claim's figure held at: nearest in its own part of the sentence, else what the sentence opens with.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 * @param others - all quantities of the passage, in order
 */
export function timeOf(c: Candidate, metric: Metric, mode: Mode, others: readonly Candidate[]): ClaimTime {
  if (c.passage.index === 0) return NO_TIME;
  const now = nearestMoment(c, c.domain, (m) => m.kind === 'now');
  const own = nearestMoment(c, c.domain, dates);
  if (own && !(now && gap(now, c.quantity) < gap(own, c.quantity) && gap(now, c.quantity) < 12)) return claimTime(own, metric, mode);
  if (own || now) return NO_TIME;
  const first = others.find((o) => o.sentence === c.sentence);
  const opening = { start: c.sentence.start, end: first ? first.quantity.hedgeStart : c.quantity.start };
  const shared = nearestMoment(c, opening, dates);
  // What the sentence opens with holds for its first number, and for those that go on with it.
  if (shared && first && (first === c || METRICS[metric].group !== 'business' || c.quantity.change !== undefined)) return claimTime(shared, metric, mode);
  return NO_TIME;
}

function dates(moment: Moment): boolean {
  return DATING.has(moment.kind) && moment.date !== null && moment.relation !== 'until' && moment.bare === undefined;
}

function nearestMoment(c: Candidate, range: Span, wanted: (moment: Moment) => boolean): Moment | undefined {
  let best: Moment | undefined;
  for (const moment of inside(c.passage.moments, range)) {
    if (!wanted(moment)) continue;
    if (!best || gap(moment, c.quantity) < gap(best, c.quantity)) best = moment;
  }
  return best;
}

function claimTime(moment: Moment, metric: Metric, mode: Mode): ClaimTime {
  const ahead = mode === 'forecast' && moment.ahead !== null ? moment.ahead : moment.date;
  const future = moment.when === 'future';
  // A fact that is not counted over time has no length; "since 2018" dates a state, and dates no count that runs from then on.
  if (moment.relation === 'since' && METRICS[metric].group === 'activity') return NO_TIME;
  return { asOf: ahead, length: moment.relation === 'at' ? moment.length : null, future };
}
