import { METRICS, type Metric } from '../terms';
import { NAMED_IN_SENTENCE } from './app-points';
import { counts, type Candidate } from './candidate';
import type { AppDraft } from './draft';
import { isMeans } from './find-topic';
import { isContrasted } from './name-roles';
import { hasRole, type Names } from './names';
import { enclosing, inside, startingAt, type PassageReading } from './reading';
import type { AppReading } from './resolve-app';
import type { ArticleSurvey } from './survey-article';

/** A number whose metric is decided, in its article. */
export interface StatedNumber {
  readonly candidate: Candidate;
  readonly metric: Metric;
  readonly survey: ArticleSurvey;
  /** What the article has stated so far, and the last of it in the same passage. */
  readonly drafts: readonly AppDraft[];
  readonly samePassage: AppDraft | undefined;
}

/**
 * Why a number states nothing of any app, whoever may be near.
 * @returns the reason in words, for traces; undefined where nothing speaks against it
 */
export function objectionToMetric({ candidate, metric, survey: { outage, central, crime }, drafts }: StatedNumber): string | undefined {
  // "The vote in the chat lasted two days": an article that tells of no breakdown.
  if (metric === 'outage-minutes' && !outage && !central) return 'an outage in an article on something else';
  if (METRICS[metric].group === 'business' && !central && drafts[0]?.candidate.passage.index !== 0 && !isNamedAsSubject(candidate)) return `${metric} in an article that only names apps`;
  if (METRICS[metric].unit === 'money' && crime && !(central && OWN_RESULTS.has(metric)) && !isNamedAsSubject(candidate) && inside(candidate.passage.epithets, candidate.domain).every((e) => e.value.every((cue) => cue === 'pronoun'))) return `${metric} among the sums of a crime`;
  return undefined;
}

/** What is known of a number's owner when it was decided. */
export interface OwnedNumber extends StatedNumber {
  readonly owner: AppReading;
  readonly names: Names;
  /** The number before was somebody else's, and none of ours was named since. */
  readonly other: boolean;
  /** A sentence of the passage brought in somebody who is none of ours. */
  readonly newcomer: boolean;
}

/**
 * Why a number is not one of the app that it was given to.
 * @returns the reason in words, for traces; undefined where nothing speaks against it
 */
export function objectionToOwner({ candidate, metric, survey, drafts, samePassage, owner, names, other, newcomer }: OwnedNumber): string | undefined {
  const { central, ofOthers, spokenOf, inTitle, ofCompany } = survey;
  const { passage } = candidate;
  const about = central || drafts[0]?.candidate.passage.index === 0 || (!ofOthers && toldOf(drafts, passage));
  if (!about && !(isOfAppsOnly(candidate) && spokenOf.has(owner.app)) && !isShareBesideName(candidate) && !(inTitle.includes(owner.app) && isCalled(candidate, metric)) && samePassage?.app !== owner.app && (owner.points < NAMED_IN_SENTENCE || (METRICS[metric].group === 'audience' && !spokenOf.has(owner.app) && !inside(passage.mentions, candidate.sentence).some((m) => m.apps.includes(owner.app))))) return `${metric} of ${owner.app} by its place only, in an article about something else`;
  // "An influencer is convicted over his shop on X. His 680,000 subscribers …"
  if (METRICS[metric].group === 'audience' && counts(candidate, 'member') && !spokenOf.has(owner.app) && !inside(passage.mentions, candidate.sentence).some((m) => m.apps.includes(owner.app))) return `members of ${owner.app}, which the article names as a means only`;
  if (OWN_RESULTS.has(metric) && owner.points < NAMED_IN_SENTENCE && !ofCompany && candidate.quantity.value < OF_A_COMPANY && !hasRole(names, owner.app, 'acquirer') && drafts.every((d) => METRICS[d.metric].group !== 'business')) return `${metric} of ${owner.app} by its place only, in an article that tells of no company`;
  // "Fines run to up to 18 million": what the law threatens, where the sentence names and calls nobody.
  if (metric === 'fine' && candidate.quantity.bound === 'at-most' && samePassage?.metric !== 'fine' && owner.points < NAMED_IN_SENTENCE) return `fine of ${owner.app} that a law threatens`;
  // "1,100 fines that brought in 12 million": what an office imposed on many.
  if (metric === 'fine' && owner.points < NAMED_IN_SENTENCE && inside(passage.quantities, candidate.sentence).some((q) => q.kind === 'count' && q.value > 1 && startingAt(passage.signs, q.end + 1)?.value.includes('fine'))) return `fine of ${owner.app} among many`;
  // "70 per cent of the start-up's conversations run over X"
  const shared = passage.mentions.some((m) => m.by === 'name') || inside(passage.epithets, candidate.sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider')) || samePassage?.metric === 'market-share';
  if (metric === 'market-share' && (ofOthers || other || (!central && !shared))) return `market-share of ${owner.app} among somebody's`;
  // "A plumber gets his orders through it. He has 14 employees"
  if (METRICS[metric].group === 'business' && newcomer && !inside(passage.mentions, candidate.sentence).some((m) => m.by === 'name') && inside(passage.epithets, candidate.sentence).every((e) => e.value.every((cue) => cue === 'pronoun') || enclosing(passage.signs, e, 1))) return `${metric} of somebody brought in`;
  // "Its investments rise to 72 billion": who buys others raises no money.
  if (metric === 'funding' && hasRole(names, owner.app, 'acquirer')) return `funding of ${owner.app}, which gives it`;
  return undefined;
}

/** Whether claims of two passages before make an article one about apps, whatever its headline says. */
function toldOf(drafts: readonly AppDraft[], passage: PassageReading): boolean {
  const first = drafts[0]?.candidate.passage;
  const last = drafts.findLast((d) => d.candidate.passage !== passage)?.candidate.passage;
  return first !== undefined && last !== undefined && first !== last;
}

/** Whether a number counts what only apps have, or a share beside the name of one. */
function isOfAppsOnly(c: Candidate): boolean {
  return counts(c, 'user', 'message', 'download', 'voice-message', 'sticker') || (c.quantity.kind === 'percent' && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name'));
}

/** "81 per cent of internet users send messages on X": a share of a population, with the app in its own part of the sentence. */
function isShareBesideName(c: Candidate): boolean {
  return c.quantity.kind === 'percent' && counts(c, 'population') && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name');
}

/** No shop that uses an app takes so much. */
const OF_A_COMPANY = 10_000_000;

/** From here on people are no customers of a shop. */
const MILLION = 1_000_000;

/** "The messenger counts half a billion people": whatever else an article tells, millions of users of "the service" are those of the app in its headline. */
function isCalled({ passage, sentence, quantity, head }: Candidate, metric: Metric): boolean {
  return METRICS[metric].group === 'audience' && head.kind === 'noun' && quantity.value >= MILLION && passage.strangers.length === 0 && inside(passage.epithets, sentence).some((e) => e.value.includes('service')) && !passage.hasBar('follow') && !passage.hasBar('crime');
}

/** Results that no swindler has. */
const OWN_RESULTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit']);

function isNamedAsSubject(c: Candidate): boolean {
  return inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some((m) => m.by === 'name' && !isMeans(c.passage, m) && !isContrasted(c.passage, m));
}
