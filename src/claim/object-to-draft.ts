import { METRICS, type Metric } from '../terms';
import { NAMED_IN_SENTENCE } from './app-points';
import { counts, signInSentence, type Candidate } from './candidate';
import type { AppDraft } from './draft';
import { isMeans } from './find-topic';
import type { Mention } from './mention';
import type { MetricReading } from './metric-rules/rule';
import { isContrasted } from './name-roles';
import { hasRole, type Names } from './names';
import { lacksProof } from './lacks-proof';
import { enclosing, gap, inside, startingAt, type PassageReading } from './reading';
import type { AppReading } from './resolve-app';
import type { ArticleSurvey } from './survey-article';
import { isResult } from './metric-kinds';

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
export function objectionToMetric({ candidate, metric, survey, drafts }: StatedNumber): string | undefined {
  const { outage, crime } = survey;
  const central = isAbout(survey, metric);
  // "The vote in the chat lasted two days": an article that tells of no breakdown.
  if (metric === 'outage-minutes' && !outage && !central) return 'outage-elsewhere';
  if (METRICS[metric].group === 'business' && !central && drafts[0]?.candidate.passage.index !== 0 && !isNamedAsSubject(candidate))
    return 'apps-only-named';
  // "Passed on to five groups of 256, it reaches 1,280": what limits come to is none.
  if (
    metric === 'group-size' &&
    drafts.some(
      (d) =>
        d.metric === 'forward-limit' &&
        drafts.some((group) => group.metric === metric && d.value * group.value === candidate.quantity.value),
    )
  )
    return 'sum-of-limits';
  if (
    METRICS[metric].unit === 'money' &&
    crime &&
    // A swindler has no results.
    !(central && isResult(metric)) &&
    !isNamedAsSubject(candidate) &&
    inside(candidate.passage.epithets, candidate.domain).every((e) => e.value.every((cue) => cue === 'pronoun'))
  )
    return 'sum-of-a-crime';
  return undefined;
}

/**
 * Whether an article is about an app, as far as a number of a kind is concerned: "A bank answers on X" tells the bank's results, "Up to
 * 1,024 on X" tells of the app.
 */
const isAbout = ({ central, means }: ArticleSurvey, metric: Metric): boolean =>
  central && (!means || metric === 'fine' || METRICS[metric].group === 'limits');

/** What is known of a number's owner when it was decided. */
export interface OwnedNumber extends StatedNumber {
  readonly owner: AppReading;
  readonly names: Names;
  /** The number before was somebody else's, and none of ours was named since. */
  readonly other: boolean;
  /** A sentence of the passage brought in somebody who is none of ours. */
  readonly newcomer: boolean;
  /** How its metric was found. */
  readonly reading: MetricReading;
}

/**
 * Why a number is not one of the app that it was given to.
 * @returns the reason in words, for traces; undefined where nothing speaks against it
 */
export function objectionToOwner(number: OwnedNumber): string | undefined {
  const { candidate, metric, survey, drafts, samePassage, owner, names, other } = number;
  const { passage } = candidate;
  const central = isAbout(survey, metric);
  const named = inside(passage.mentions, candidate.sentence);
  const about = central || drafts[0]?.candidate.passage.index === 0 || (!survey.ofOthers && toldOf(drafts, passage));
  if (!about && isOfOthersArticle(number)) return 'place-only: article-of-others';
  const unnamed = owner.points < NAMED_IN_SENTENCE;
  const crime = survey.crime && !central;
  if ((crime || unnamed) && isOfAnybody(candidate, metric, samePassage, crime)) return 'place-only: of-anybody';
  if (!about && isOfWhoeverUses(number, named)) return 'means-only';
  if (metric === 'acquisition-price' && unnamed && isPaidByOwner(number, named)) return 'paid-by-owner';
  if (metric === 'fine' && isThreatenedByLaw(number, named)) return 'threatened-by-law';
  if (metric === 'fine' && unnamed && isOneOfManyFines(candidate)) return 'one-of-many-fines';
  if (metric === 'market-share' && (survey.ofOthers || other || (!central && !isSharedAmongApps(number)))) return 'share-among-others';
  if (METRICS[metric].group === 'business' && isOfSomebodyBroughtIn(number)) return 'of-somebody-brought-in';
  if (unnamed && passage.index > 0 && (other || lacksProof(number))) return 'place-only: no-proof';
  // "Its investments rise to 72 billion": who buys others raises no money.
  if (metric === 'funding' && hasRole(names, owner.app, 'acquirer')) return 'given-funding';
  return undefined;
}

/** In an article about others: a number that only the place gives to an app, unless only apps have such, or the app was told of beside it. */
function isOfOthersArticle({ candidate, metric, survey: { spokenOf }, samePassage, owner }: OwnedNumber): boolean {
  return (
    !(isOfAppsOnly(candidate) && spokenOf.has(owner.app)) &&
    !isShareBesideName(candidate) &&
    samePassage?.app !== owner.app &&
    (owner.points < NAMED_IN_SENTENCE ||
      (METRICS[metric].group === 'audience' &&
        !spokenOf.has(owner.app) &&
        !inside(candidate.passage.mentions, candidate.sentence).some((m) => m.apps.includes(owner.app))))
  );
}

/** "A utility answers on X. The company has 3.7 million customers" */
function isOfWhoeverUses({ candidate, metric, survey: { means } }: OwnedNumber, named: readonly Mention[]): boolean {
  return (
    means &&
    named.every((m) => isMeans(candidate.passage, m)) &&
    METRICS[metric].group === 'audience' &&
    counts(candidate, 'customer', 'member', 'business')
  );
}

/** "Durov pays five million to get out": nobody buys what he runs. */
function isPaidByOwner({ candidate: { passage, sentence }, owner }: OwnedNumber, named: readonly Mention[]): boolean {
  return (
    named.length > 0 &&
    named.every((m) => m.by === 'person' && m.apps.includes(owner.app)) &&
    inside(passage.strangers, sentence).length === 0
  );
}

/** "Fines run to up to 18 million": what the law threatens, where the sentence names and calls nobody. */
function isThreatenedByLaw({ candidate: { passage, quantity }, samePassage, owner }: OwnedNumber, named: readonly Mention[]): boolean {
  return (
    quantity.bound === 'at-most' &&
    samePassage?.metric !== 'fine' &&
    (owner.points < NAMED_IN_SENTENCE || (passage.hasBar('threshold') && named.length === 0))
  );
}

/** "1,100 fines that brought in 12 million": what an office imposed on many. */
const isOneOfManyFines = ({ passage, sentence }: Candidate): boolean =>
  inside(passage.quantities, sentence).some((q) => q.kind === 'count' && startingAt(passage.signs, q.end + 1)?.value.includes('fine'));

/** "70 per cent of the start-up's conversations run over X": whether a passage that tells shares names or calls an app, or told one before. */
function isSharedAmongApps({ candidate: { passage, sentence }, samePassage }: OwnedNumber): boolean {
  return (
    passage.mentions.some((m) => m.by === 'name') ||
    inside(passage.epithets, sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider')) ||
    samePassage?.metric === 'market-share'
  );
}

/** "A plumber gets his orders through it. He has 14 employees" */
function isOfSomebodyBroughtIn({ candidate: { passage, sentence }, newcomer }: OwnedNumber): boolean {
  return (
    newcomer &&
    !inside(passage.mentions, sentence).some((m) => m.by === 'name') &&
    inside(passage.epithets, sentence).every((e) => e.value.every((cue) => cue === 'pronoun') || enclosing(passage.signs, e, 1))
  );
}

/**
 * Whether a number counts people who need be no users, and nothing in its sentence says that they do something with an app: "3 million
 * people have fled", "60,000 customers".
 */
function isOfAnybody(c: Candidate, metric: Metric, samePassage: AppDraft | undefined, crime: boolean): boolean {
  if (metric !== 'users' || !counts(c, 'person', 'customer', 'member')) return false;
  // "18 per cent use it. That is over eight million people"
  if (samePassage !== undefined && METRICS[samePassage.metric].group === 'reach' && c.quantity.value >= MILLION) return false;
  return (
    (crime || inside(c.passage.mentions, c.sentence).length === 0) &&
    !signInSentence(c, 'use', 'open', 'active', 'registered', 'join') &&
    !inside(c.passage.epithets, c.sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider'))
  );
}

/** Whether claims of two passages before make an article one about apps, whatever its headline says. */
function toldOf(drafts: readonly AppDraft[], passage: PassageReading): boolean {
  const first = drafts[0]?.candidate.passage;
  const last = drafts.findLast((d) => d.candidate.passage !== passage)?.candidate.passage;
  return first !== undefined && last !== undefined && first !== last;
}

/** Whether a number counts what only apps have, or a share beside the name of one. */
function isOfAppsOnly(c: Candidate): boolean {
  return (
    counts(c, 'user', 'message', 'download', 'voice-message', 'sticker') ||
    (c.quantity.kind === 'percent' && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name'))
  );
}

/** "81 per cent of internet users send messages on X": a share of a population, with the app in its own part of the sentence. */
function isShareBesideName(c: Candidate): boolean {
  return c.quantity.kind === 'percent' && counts(c, 'population') && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name');
}

/** From here on people are no customers of a shop. */
const MILLION = 1_000_000;

function isNamedAsSubject(c: Candidate): boolean {
  return inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some(
    (m) =>
      !isMeans(c.passage, m) &&
      !isContrasted(c.passage, m) &&
      // "the WhatsApp fraud"
      !c.passage.bars.some((b) => b.value.includes('crime') && gap(b, m) <= 1),
  );
}
