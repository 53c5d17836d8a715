import { METRICS, type Metric } from '../terms';
import { LOSS, POINTS } from './app-points';
import { standsFirst, type AppQuestion, type Award } from './app-question';
import { counts, type Candidate } from './candidate';
import { isOwnerBehind } from './company-epithets';
import type { Stranger } from './mention';
import { isBeside } from './name-roles';
import { inside, type Span } from './reading';
import { OF_A_COMPANY, pointsFor } from './score-names';
import { isResult } from './metric-kinds';

/**
 * Gives points to the companies that a sentence names and that are none of ours: those that own one of ours speak for it.
 * @param question - the number, and what its sentence names
 * @param award - takes the points
 */
export function scoreStrangers(question: AppQuestion, award: Award): void {
  for (const stranger of question.strangers) award(...pointsOfStranger(question, stranger));
}

function pointsOfStranger(question: AppQuestion, stranger: Stranger): [app: string, points: number] {
  const { candidate: c, metric, focus, names, own, last, deal, invested } = question;
  // "BlackBerry let its messenger out": what a company owns is what it is named for, except for its own results.
  const owned =
    OF_A_COMPANY.has(METRICS[metric].group) || counts(c, 'customer')
      ? undefined
      : [...question.named.filter((m) => m.by === 'name').map((m) => m.app), ...(focus.topic === '' ? [] : focus.named)].find((app) =>
          names.apps.get(app)?.owner?.includes(stranger.name),
        );
  // Results in a sentence that names the owner are the owner's.
  const ofOwner =
    isResult(metric) &&
    stranger.end <= c.quantity.start &&
    own.length === 0 &&
    names.apps.get(focus.recent[0] ?? '')?.owner?.includes(stranger.name) === true;
  const spoken =
    ofOwner ||
    (stranger === last && (standsFirst(question, stranger) || (metric === 'valuation' && own.length === 0))) ||
    isSubjectAlone(question, stranger)
      ? POINTS.lastNamed
      : 0;
  // "after the 746 million that Luxembourg asked of Amazon": in its own part the only name goes before what the sentence went on with.
  const alone =
    OWN_SUMS.has(metric) &&
    own.length === 0 &&
    stranger.start >= c.quantity.end &&
    stranger.end <= c.domain.end &&
    !/[,;:]/.test(c.passage.text.folded.slice(c.quantity.end, stranger.start)) &&
    !inside(c.passage.quantities, { start: c.quantity.end, end: stranger.start }).some((q) => q.kind === 'count' || q.kind === 'money');
  // "The record, 746 million, is Amazon's": the only one that the sentence names has its only sum of the kind; "Steam and Twitch gathered
  // 1,200 complaints".
  const only = (OWN_SUMS.has(metric) || metric === 'outage-reports') && isNamedAlone(question, stranger);
  // "The company, which merged with Yahoo Japan, …": who is told beside is not spoken of.
  const its =
    isBeside(c, stranger) || isPropertyOf(c, stranger)
      ? 0
      : Math.max(pointsFor(c, metric, stranger, false), spoken, alone || only ? POINTS.onlyNamed : 0);
  // "LinkedIn (26 billion in 2016)": whose price stands in brackets behind a name is no buyer.
  return [
    owned ?? '',
    its - (its < POINTS.bracket && !isBoughtToo(question, stranger) && (deal || invested || isPayer(c, stranger, metric)) ? LOSS.buyer : 0),
  ];
}

/**
 * "Salesforce, which spent 15.7 billion on Tableau, has 54,000 employees": where a sentence names nobody of ours, results and staff are of
 * whom it names otherwise than aside.
 */
function isSubjectAlone(question: AppQuestion, stranger: Stranger): boolean {
  const { candidate, metric, named, deal, invested } = question;
  return (
    METRICS[metric].group === 'business' &&
    !deal &&
    !invested &&
    named.length === 0 &&
    stranger.end <= candidate.quantity.start &&
    standsFirst(question, stranger) &&
    inside(candidate.passage.epithets, candidate.domain).every((e) => e.value.every((cue) => cue === 'pronoun'))
  );
}

/** Whether a sentence names and calls nobody of ours, and has one number only. */
function isNamedAlone(
  { candidate: { passage, sentence, quantity }, named, strangers, focus, names }: AppQuestion,
  stranger: Stranger,
): boolean {
  if (named.length > 0 || strangers.length === 0 || [...focus.named].some((app) => names.apps.get(app)?.owner?.includes(stranger.name)))
    return false;
  return (
    inside(passage.epithets, sentence).every((e) => e.value.every((cue) => cue === 'pronoun')) &&
    inside(passage.quantities, sentence).filter((q) => q.kind === quantity.kind && q.value !== quantity.value).length === 0
  );
}

/** How far before its price what was bought too may stand, in characters. */
const PRICE_REACH = 8;

/**
 * "bought Skype for 8.5 billion and LinkedIn for 26.2": behind a first price a name with nothing but a preposition up to the next is no
 * buyer.
 */
function isBoughtToo(
  { candidate: { passage, quantity, domain, sentence, before }, deal, goesOn, own }: AppQuestion,
  stranger: Span,
): boolean {
  const priced = goesOn !== undefined || (before?.sentence === sentence && before.quantity.kind === 'money');
  const between = { start: stranger.end, end: Math.min(quantity.start, quantity.hedgeStart) };
  return (
    deal &&
    priced &&
    own.length === 0 &&
    stranger.start >= domain.start &&
    between.start <= between.end &&
    between.end - between.start <= PRICE_REACH &&
    inside(passage.signs, between).length === 0
  );
}

/** "the messenger, property of Rakuten": a word for a subsidiary stands right before. */
function isPropertyOf({ passage }: Candidate, stranger: Span): boolean {
  return inside(passage.epithets, { start: Math.max(0, stranger.start - 40), end: stranger.start }).some(
    (e) => e.value.includes('subsidiary') && isOwnerBehind(passage, e, stranger),
  );
}

/** Sums that are told of whoever stands behind them: "against 900 million at Amazon". */
const OWN_SUMS: ReadonlySet<Metric> = new Set(['fine', 'revenue', 'profit']);

/** "$175 million from Tencent": who stands behind a sum pays it; behind a fine stands who was fined ("746 million for Amazon"). */
function isPayer(c: Candidate, stranger: Span, metric: Metric): boolean {
  return METRICS[metric].unit === 'money' && !OWN_SUMS.has(metric) && stranger.start > c.quantity.end;
}
