import type { LabelledClaim } from './labelled-document';

/** What of a found claim the score looks at; `Claim` with `p` for its passage fits. */
export interface FoundClaim {
  readonly p: number;
  readonly start: number;
  readonly end: number;
  readonly app: string;
  readonly metric: string;
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly bound: string;
  readonly window: string | null;
  readonly area: string;
  readonly asOf: string | null;
  readonly mode: string;
}

/** The fields that are compared, in the order of the table. */
export const FIELDS = ['app', 'metric', 'value', 'window', 'mode', 'bound', 'area', 'asOf'] as const;
export type Field = (typeof FIELDS)[number];

/** A claim is right at the core when these are. */
const CORE: ReadonlySet<Field> = new Set(['app', 'metric', 'value', 'window', 'mode']);

/** Relative difference up to which two values are the same number, written twice. */
const SAME_VALUE = 1e-6;

/** Names of one length: a day is 24 hours, a week seven days. */
const SAME_LENGTH: Readonly<Record<string, string>> = { P1D: 'PT24H', P7D: 'P1W', P30D: 'P1M', P12M: 'P1Y' };

/** One labelled claim beside what was found for it. */
export type Outcome =
  | { readonly kind: 'found'; readonly gold: LabelledClaim; readonly found: FoundClaim; readonly wrong: readonly Field[] }
  | { readonly kind: 'missed'; readonly gold: LabelledClaim }
  | { readonly kind: 'extra'; readonly found: FoundClaim };

/** Counts over documents. `hit`: spans overlap; `core`, `whole`: also the core fields, all fields, are right. */
export interface Tally {
  documents: number;
  gold: number;
  found: number;
  hit: number;
  core: number;
  whole: number;
  readonly fields: Record<Field, number>;
}

function sameValue(gold: LabelledClaim, found: FoundClaim): boolean {
  if (Math.abs(gold.value - found.value) > SAME_VALUE * Math.max(1, Math.abs(gold.value))) return false;
  if (gold.valueMax === undefined || found.valueMax === undefined) return true;
  return Math.abs(gold.valueMax - found.valueMax) <= SAME_VALUE * gold.valueMax;
}

const lengthOf = (window: string | null): string | null => (window === null ? null : (SAME_LENGTH[window] ?? window));

const RIGHT: Readonly<Record<Field, (gold: LabelledClaim, found: FoundClaim) => boolean>> = {
  app: (gold, found) => gold.app === found.app,
  metric: (gold, found) => gold.metric === found.metric,
  value: sameValue,
  window: (gold, found) => lengthOf(gold.window) === lengthOf(found.window),
  mode: (gold, found) => gold.mode === found.mode,
  bound: (gold, found) => gold.bound === found.bound,
  area: (gold, found) => gold.area === found.area,
  asOf: (gold, found) => gold.asOf === found.asOf,
};

/**
 * Where a labelled claim's quote stands.
 * @param gold - the labelled claim
 * @param paragraphs - the document's paragraphs
 * @returns UTF-16 offsets into the paragraph, null where the quote does not occur that often
 */
export function spanOf(gold: LabelledClaim, paragraphs: readonly string[]): { start: number; end: number } | null {
  const paragraph = paragraphs[gold.p] ?? '';
  let start = -1;
  for (let occurrence = 0; occurrence <= gold.nth; occurrence += 1) {
    start = paragraph.indexOf(gold.quote, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + gold.quote.length };
}

/**
 * Pairs what was found in one document with its labels. Each found claim serves one label; of several that overlap it,
 * one with the same value goes first.
 * @param paragraphs - the document's text
 * @param labels - its labelled claims
 * @param found - what the engine found
 * @returns an outcome a label, in their order, then the extra claims
 */
export function compareClaims(paragraphs: readonly string[], labels: readonly LabelledClaim[], found: readonly FoundClaim[]): Outcome[] {
  const left = new Set(found);
  const outcomes: Outcome[] = labels.map((gold) => {
    const span = spanOf(gold, paragraphs);
    const overlapping = span === null ? [] : [...left].filter((f) => f.p === gold.p && f.start < span.end && f.end > span.start);
    const match = overlapping.find((f) => sameValue(gold, f)) ?? overlapping[0];
    if (match === undefined) return { kind: 'missed', gold };
    left.delete(match);
    return { kind: 'found', gold, found: match, wrong: FIELDS.filter((field) => !RIGHT[field](gold, match)) };
  });
  return [...outcomes, ...[...left].map((f): Outcome => ({ kind: 'extra', found: f }))];
}

/** A tally with nothing in it. */
export function emptyTally(): Tally {
  return {
    documents: 0,
    gold: 0,
    found: 0,
    hit: 0,
    core: 0,
    whole: 0,
    fields: { app: 0, metric: 0, value: 0, window: 0, mode: 0, bound: 0, area: 0, asOf: 0 },
  };
}

/**
 * Adds one document to a tally.
 * @param tally - changed in place
 * @param outcomes - what {@link compareClaims} made of the document
 */
export function addDocument(tally: Tally, outcomes: readonly Outcome[]): void {
  tally.documents += 1;
  for (const outcome of outcomes) {
    if (outcome.kind !== 'extra') tally.gold += 1;
    if (outcome.kind !== 'missed') tally.found += 1;
    if (outcome.kind !== 'found') continue;
    tally.hit += 1;
    if (!outcome.wrong.some((field) => CORE.has(field))) tally.core += 1;
    if (outcome.wrong.length === 0) tally.whole += 1;
    for (const field of FIELDS) if (!outcome.wrong.includes(field)) tally.fields[field] += 1;
  }
}

/** Share in percent, `null` of nothing. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** The measures of a tally, in percent; null where there is nothing to measure. */
export interface Measures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly foundF1: number | null;
  readonly coreF1: number | null;
  readonly wholeF1: number | null;
  /** Of the found claims, how many have the field right. */
  readonly fields: Readonly<Record<Field, number | null>>;
}

/**
 * Precision, recall and the F1 measures of a tally.
 * @param tally - the counts
 * @returns percentages
 */
export function measure(tally: Tally): Measures {
  const f1 = (right: number): number | null => share(2 * right, tally.gold + tally.found);
  const { fields, hit } = tally;
  return {
    precision: share(hit, tally.found),
    recall: share(hit, tally.gold),
    foundF1: f1(hit),
    coreF1: f1(tally.core),
    wholeF1: f1(tally.whole),
    fields: {
      app: share(fields.app, hit),
      metric: share(fields.metric, hit),
      value: share(fields.value, hit),
      window: share(fields.window, hit),
      mode: share(fields.mode, hit),
      bound: share(fields.bound, hit),
      area: share(fields.area, hit),
      asOf: share(fields.asOf, hit),
    },
  };
}
