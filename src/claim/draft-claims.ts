import { METRICS, type PartialDate } from '../terms';
import type { Candidate } from './candidate';
import type { AppDraft, Draft } from './draft';
import type { Drafting, PassageInTurn } from './drafting';
import { appOfMeasure, focusAt } from './find-focus';
import { namesOf } from './follow-focus';
import { draftOf, valueOf, type StatedMetric } from './make-draft';
import { UNSAID_MONEY, type MetricReading } from './metric-rules/rule';
import type { Names } from './names';
import { objectionToMetric, objectionToOwner, type StatedNumber } from './object-to-draft';
import type { Observer } from './observer';
import { readCandidates } from './read-candidates';
import { readLists } from './read-lists';
import { readMetric } from './read-metric';
import type { PassageReading } from './reading';
import { areasOf, safetyOnRecord, yearsOf, type Recollection } from './recall';
import { leavesOpen, recallUnsaid } from './recall-unsaid';
import { resolveApp } from './resolve-app';
import { SpokenOf } from './spoken-of';
import { surveyArticle } from './survey-article';
import { seriesBefore } from './told-aside';
import { ToldNumbers } from './told-numbers';
import type { Trace, TraceNote } from './trace';
import { weighReading } from './weigh-reading';

/**
 * Decides for every number of an article which metric of which app it states.
 * @param passages - the passages as read
 * @param names - the dataset's names
 * @param pageDate - when the page was published
 * @param trace - told of every number what became of it
 * @param observer - told of every number instead of having it weighed, for learning
 * @returns drafts in reading order
 */
export function draftsOf(
  passages: readonly PassageReading[],
  names: Names,
  pageDate: PartialDate | null,
  trace?: Trace,
  observer?: Observer,
): AppDraft[] {
  const survey = surveyArticle(passages, names);
  const told = new ToldNumbers();
  const spoken = new SpokenOf(survey, names);
  const drafting: Drafting = { names, survey, told, spoken, trace, observer };
  const lists = readLists(passages);
  for (const [position, passage] of passages.entries()) {
    let years: ReadonlySet<string> | undefined;
    const turn: PassageInTurn = {
      passage,
      namedBefore: namesOf(passages[position - 1]),
      years: () => (years ??= yearsOf(passage, pageDate)),
    };
    const draftsBefore = told.drafts.length;
    for (const candidate of readCandidates(passage, lists.get(passage))) {
      spoken.meet(passage, candidate.sentence.start, told.drafts.at(-1));
      const draft = draftNumber(candidate, turn, drafting);
      if (draft) told.add(draft);
    }
    spoken.meet(passage, Infinity, told.drafts.at(-1));
    spoken.close(passage, told.drafts.slice(draftsBefore));
  }
  return told.drafts;
}

/** What a number states, or undefined where it states nothing, or of nobody known. */
function draftNumber(candidate: Candidate, turn: PassageInTurn, drafting: Drafting): AppDraft | undefined {
  const { survey, told, trace } = drafting;
  const previous = told.drafts.at(-1);
  const samePassage = previous?.candidate.passage === turn.passage ? previous : undefined;
  const series = seriesBefore(told.drafts, candidate);
  const { reading, leftOutBy } = measureOf(candidate, series, turn, drafting);
  if (reading.metric === null) {
    if (candidate.quantity.kind === 'money' || reading.rule === UNSAID_MONEY) told.spentIn = turn.passage.index;
    traceWhy(trace, candidate, 'metric', false, reading.rule);
    return undefined;
  }
  const stated: StatedNumber = { candidate, metric: reading.metric, survey, drafts: told.known, samePassage };
  const idle = objectionToMetric(stated);
  if (idle !== undefined) {
    traceWhy(trace, candidate, 'app', false, `${reading.metric}: ${idle}`);
    return undefined;
  }
  return draftOfOwner(stated, reading, leftOutBy, series, turn, drafting);
}

/** What a number measures. */
interface Measure {
  readonly reading: MetricReading;
  /** What was learnt leaves it out, although a rule gives it a measure, by which it may still bring in somebody else. */
  readonly leftOutBy: string | undefined;
}

/** Reads what a number measures: by the rules, else by the record, unless what was learnt speaks clearly for something else. */
function measureOf(candidate: Candidate, series: AppDraft | undefined, turn: PassageInTurn, drafting: Drafting): Measure {
  const { names, survey, told, spoken, observer } = drafting;
  const about = told.drafts[0]?.candidate.passage.index === 0 ? told.drafts[0].metric : undefined;
  const read = readByRules(candidate, series, about, drafting);
  const ruled = leavesOpen(read) ? recallUnsaid(read, candidate, names, spoken.topic, turn.years) : read;
  const before = { previous: told.drafts.at(-1), about, topic: spoken.topic };
  const weighed = weighReading(ruled, leavesOpen(ruled), candidate, before, survey, observer);
  return weighed.metric === null && ruled.metric !== null
    ? { reading: ruled, leftOutBy: weighed.rule }
    : { reading: weighed, leftOutBy: undefined };
}

/** What the rules say of a number, which know the numbers before it. */
function readByRules(
  candidate: Candidate,
  series: AppDraft | undefined,
  about: Draft['metric'] | undefined,
  drafting: Drafting,
): MetricReading {
  const { survey, told } = drafting;
  const { passage } = candidate;
  return readMetric(candidate, {
    inSentence: series?.candidate.sentence === candidate.sentence ? series : undefined,
    inPassage: series?.candidate.passage === passage ? series : undefined,
    before: series,
    ...survey,
    told: told.ofValue,
    audience: told.audience,
    sum: told.sum && told.sum.candidate.passage.index >= passage.index - SUM_REACH ? told.sum : undefined,
    anySum: told.sum,
    spent: told.spentIn !== undefined && passage.index - told.spentIn <= 1,
    all: told.known,
    about,
  });
}

/** For so many passages a text that spoke of money may leave the currency out. */
const SUM_REACH = 2;

/** Gives a number that measures something to the app that it is of. */
function draftOfOwner(
  stated: StatedNumber,
  reading: StatedMetric,
  leftOutBy: string | undefined,
  series: AppDraft | undefined,
  turn: PassageInTurn,
  drafting: Drafting,
): AppDraft | undefined {
  const { candidate, metric } = stated;
  const { names, told, spoken, trace, observer } = drafting;
  const said = saidOf(candidate, reading, turn, drafting);
  const focus = focusAt(stated, series, turn, drafting);
  let points = '';
  const hear = trace && ((scores: string): string => (points = scores));
  const owner = resolveApp(candidate, said, focus, names, appOfMeasure(stated, reading, told.known), hear, observer);
  if (owner?.app === '') spoken.other = true;
  if (leftOutBy !== undefined) {
    traceWhy(trace, candidate, 'metric', false, leftOutBy);
    return undefined;
  }
  if (owner === null || owner.app === '') {
    traceWhy(trace, candidate, 'app', false, `${metric} (${reading.rule}) of nobody known [${points}]`);
    return undefined;
  }
  const { app } = owner;
  const { other, newcomer } = spoken;
  const objection = objectionToOwner({ ...stated, owner, names, other, newcomer, reading });
  if (objection !== undefined) {
    traceWhy(trace, candidate, 'app', false, `${metric} of ${app}: ${objection} [${points}]`);
    return undefined;
  }
  traceWhy(trace, candidate, 'claim', true, `${metric} (${reading.rule}) of ${app} [${points}]`);
  const leaked = told.leaked || turn.passage.signs.some((s) => s.value.includes('leak'));
  const safety = safetyOnRecord(names, app, metric, said.value, leaked);
  return draftOf(candidate, safety === undefined ? reading : { metric: safety, rule: 'on-record' }, owner, said.currency);
}

/** What a number states as far as the record may know it. */
function saidOf(candidate: Candidate, reading: StatedMetric, { passage, years }: PassageInTurn, { survey, told }: Drafting): Recollection {
  return {
    metric: reading.metric,
    value: valueOf(candidate, reading),
    years: years(),
    areas: areasOf(passage, survey.title),
    // A sum that leaves its currency out is in that of the sum before.
    currency:
      candidate.quantity.currency ??
      (METRICS[reading.metric].unit === 'money' ? (reading.continues?.currency ?? told.sum?.currency) : undefined),
  };
}

/** Tells what became of a number. What ships has nobody to tell: the build leaves calls of this name out. */
function traceWhy(trace: Trace | undefined, { passage, quantity }: Candidate, stage: TraceNote['stage'], kept: boolean, why: string): void {
  trace?.({ passage: passage.index, quote: passage.text.text.slice(quantity.start, quantity.end), stage, kept, why });
}
