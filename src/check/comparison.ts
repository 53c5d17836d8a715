import type { Claim } from '../claim/claim';
import type { Dataset } from '../dataset/dataset';
import { compareDates, findComparable, timeOf, type DaySpan, type Query } from '../dataset/find-evidence';
import type { Figure } from '../dataset/schema';
import { METRICS, type PartialDate, type Verdict } from '../terms';
import type { KnownFigure, ReasonsByVerdict } from './assessment';
import { factKindOf, isOneFact, type FactKind } from './fact-kind';
import { inForce } from './in-force';
import { daysApart, describesUpTo, overlap, referenceTime, type ReferenceTime } from './reference-date';
import { agrees, distance, roundsTo } from './value-agreement';
import { CLOSE, TOLD_AGAIN_WITHIN } from './thresholds';

/** The decisive figures of one count, oldest first. */
export type Count = readonly Figure[];

/** All that a rule may look at: the claim, its time, and what the dataset holds for it. */
export interface Comparison {
  readonly claim: Claim;
  /** The claim as the dataset is asked for it. */
  readonly query: Query;
  readonly dataset: Dataset;
  readonly time: ReferenceTime;
  readonly kind: FactKind;
  /** Decisive figures of the claim's own count; a limit has one count for each part of the app. */
  readonly counts: readonly Count[];
  /** Users without a period, for a monthly claim that finds no monthly figure: they may agree, never contradict. */
  readonly confirming: Count;
  /** For counts of a period: those of other periods. */
  readonly otherPeriods: readonly Figure[];
  /** Figures that compare but are only shown: press counts, single readings, disputed ones. */
  readonly context: readonly Figure[];
  /** Figures of the same count but for their feature or event. */
  readonly nearby: readonly Figure[];
}

/** What a rule found: a verdict with its reason and the figures that led to it, the most telling first. */
export type Finding = {
  [V in Verdict]: {
    readonly verdict: V;
    readonly reason: ReasonsByVerdict[V];
    readonly record: readonly Figure[];
    readonly knownAs?: KnownFigure;
  };
}[Verdict];

/** A rule of the check: a finding where it holds, null where the next one is to be tried. */
export type Rule = (comparison: Comparison) => Finding | null;

/** A total order by time, then by all that makes a figure, so that no verdict hangs on the order of files. */
export function compareFigures(a: Figure, b: Figure): number {
  const key = (figure: Figure): string =>
    JSON.stringify([
      figure.app,
      figure.metric,
      figure.area,
      figure.window,
      figure.event,
      figure.feature,
      figure.who,
      figure.bound,
      figure.use,
      figure.status,
      figure.note,
    ]);
  return compareDates(a.asOf, b.asOf) || a.value - b.value || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

/** Accounts are compared with registered users only for a bare count of users. */
function queryFor(claim: Claim): Query {
  if (claim.metric === 'users' || !claim.countsAccounts) return claim;
  const { countsAccounts: _, ...rest } = claim;
  return rest;
}

/** Bare users and monthly users are one count; registered users, and each part of the app, are a count of their own. */
function countsOf(figures: readonly Figure[], claim: Claim): Count[] {
  const counts = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([
      figure.metric === 'registered-users' && claim.metric === 'users',
      figure.feature,
      claim.window === null && figure.window,
    ]);
    const count = counts.get(key);
    if (count) count.push(figure);
    else counts.set(key, [figure]);
  }
  return [...counts.values()].map((count) => count.sort(compareFigures));
}

/** Of a count of periods whose claim names none: the newest period known at its time, with those too new to have been known. */
function newestPeriod(count: Count, { at, page }: ReferenceTime): Count {
  if (!at || !page) return count;
  const known = inForce(count, at, page)[0];
  const from = known ? timeOf(known).end : -Infinity;
  return count.filter((figure) => timeOf(figure).end >= from && describesUpTo(figure, at));
}

function ofPeriod(count: Count, claim: Claim, time: ReferenceTime): Count {
  if (claim.asOf === null) return newestPeriod(count, time);
  return count.filter((figure) => !time.at || overlap(timeOf(figure), time.at));
}

/**
 * Gathers what bears on a claim.
 * @param claim - the claim
 * @param published - the page's date, null where unknown
 * @param dataset - the figures
 */
export function compare(claim: Claim, published: PartialDate | null, dataset: Dataset): Comparison {
  const time = referenceTime(claim.asOf, published);
  const kind = factKindOf(claim);
  const query = queryFor(claim);
  const found = findComparable(dataset, query);
  const decisive = found.series.flatMap((series) => series.figures);
  const all = countsOf(decisive, claim);
  const counts = kind === 'period-count' ? all.map((count) => ofPeriod(count, claim, time)).filter((count) => count.length > 0) : all;
  const kept = new Set(counts.flat());
  const sameTime = (figure: Figure): boolean =>
    kind !== 'period-count' || claim.asOf === null || time.at === null || overlap(timeOf(figure), time.at);
  const monthlyKnown = decisive.some((figure) => !time.at || describesUpTo(figure, time.at));
  return {
    claim,
    query,
    dataset,
    time,
    kind,
    counts,
    confirming:
      claim.metric === 'monthly-active-users' && !monthlyKnown
        ? findComparable(dataset, { ...query, metric: 'users' })
            .series.flatMap((series) => series.figures)
            .filter((figure) => figure.metric === 'users')
            .sort(compareFigures)
        : [],
    otherPeriods:
      kind === 'period-count'
        ? findComparable(dataset, { ...query, asOf: null })
            .series.flatMap((series) => series.figures)
            .filter((figure) => !kept.has(figure))
            .sort(compareFigures)
        : [],
    context: found.context.filter(sameTime).toSorted(compareFigures),
    nearby: found.nearby
      .filter((figure) => sameTime(figure) && (figure.app === claim.app || figure.event === claim.event))
      .toSorted(compareFigures),
  };
}

/** Whether the claim and a figure state the same number. */
export function agreesWith({ claim, kind }: Comparison, figure: Figure): boolean {
  return agrees(claim, figure, METRICS[figure.metric].unit === 'money' && isOneFact(kind));
}

/** Where the page's date is unknown, all may have been public: figures may then agree, but nothing is held against the page. */
const EVER: DaySpan = { start: Infinity, end: Infinity };

const current = new WeakMap<Comparison, Map<Count, readonly Figure[]>>();

/** The figures of a count that are in force at the claim's time; none where that is unknown. Most rules ask, so the answer is kept. */
export function currentOf(comparison: Comparison, count: Count): readonly Figure[] {
  const {
    kind,
    time: { at, page },
  } = comparison;
  if (!at) return [];
  let known = current.get(comparison);
  if (known === undefined) current.set(comparison, (known = new Map<Count, readonly Figure[]>()));
  const figures = known.get(count) ?? inForce(count, at, page ?? EVER, kind === 'standing');
  known.set(count, figures);
  return figures;
}

/** Figures by how near they are in time to the claim's, the nearest first; without a time the newest first. */
export function byCloseness(figures: readonly Figure[], { time: { at } }: Comparison): Figure[] {
  const gap = (figure: Figure): number => (at ? daysApart(figure, at) : 0);
  return figures.toSorted((a, b) => gap(a) - gap(b) || -compareFigures(a, b));
}

/** Figures that agree with the claim, the most telling first: the same digits, then nearer in time, then nearer in value. */
export function agreeing(figures: readonly Figure[], comparison: Comparison): Figure[] {
  const {
    claim,
    time: { at },
  } = comparison;
  const rank = (figure: Figure): number =>
    figure.value === claim.value
      ? -1
      : roundsTo(claim.value, figure.value) || distance(claim, figure) <= TOLD_AGAIN_WITHIN
        ? 0
        : distance(claim, figure) <= CLOSE
          ? 1
          : 2;
  const gap = (figure: Figure): number => (at ? daysApart(figure, at) : 0);
  return figures
    .filter((figure) => agreesWith(comparison, figure))
    .toSorted((a, b) => rank(a) - rank(b) || gap(a) - gap(b) || distance(claim, a) - distance(claim, b) || -compareFigures(a, b));
}
