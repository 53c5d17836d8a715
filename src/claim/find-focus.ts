import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import type { AppDraft, Draft } from './draft';
import type { Drafting, PassageInTurn } from './drafting';
import type { Focus } from './focus';
import type { StatedMetric } from './make-draft';
import { IN_ORDER } from './metric-rules/respective';
import type { StatedNumber } from './object-to-draft';
import { inside } from './reading';

/**
 * Whom an article has in mind where a number stands.
 * @param stated - the number with what it measures
 * @param goesOnWith - the number before that its measure may be taken from
 * @param turn - its passage
 * @param drafting - its article
 */
export function focusAt(
  { candidate, metric, samePassage }: StatedNumber,
  goesOnWith: Draft | undefined,
  { passage, namedBefore }: PassageInTurn,
  { survey, told, spoken }: Drafting,
): Focus {
  return {
    inSentence: isOfSame(candidate, metric, samePassage, goesOnWith) ? samePassage?.app : undefined,
    topic: spoken.other ? '' : spoken.topic,
    recent: spoken.recent,
    carried: spoken.carried,
    lastClaim: told.lastClaim,
    named: survey.named,
    down: survey.down,
    titleFamily: survey.titleFamily,
    inTitle: survey.inTitle,
    namedBefore,
    lastNamed: passage.mentions.findLast((m) => m.by === 'name' && m.end <= candidate.sentence.start)?.app,
  };
}

/**
 * The app of the number whose measure another goes on with: in the same sentence, or in a list that keeps the order of one told before.
 * @param stated - the number
 * @param reading - what it measures
 * @param known - what was told before
 */
export function appOfMeasure(
  { candidate: { passage, sentence }, samePassage }: StatedNumber,
  reading: StatedMetric,
  known: readonly AppDraft[],
): string | undefined {
  if (reading.continues && samePassage && reading.continues === samePassage && samePassage.candidate.sentence === sentence)
    return samePassage.app;
  // "It came to 81 and 68 million by the day, respectively": of the apps whose numbers stood so before.
  return reading.rule === IN_ORDER && !inside(passage.mentions, sentence).some((m) => m.by === 'name')
    ? known.find((d) => d === reading.continues)?.app
    : undefined;
}

/** Whether a number is likely of the app of the one before it in its sentence. */
function isOfSame(candidate: Candidate, metric: Metric, before: AppDraft | undefined, goesOnWith: Draft | undefined): boolean {
  return (
    before?.candidate.sentence === candidate.sentence &&
    (isOfKind(before.metric, metric) ||
      before.metric === 'acquisition-price' ||
      isJoined(before.candidate, candidate) ||
      // What was told aside between commas stands between a number and the one that it goes on with.
      goesOnWith !== before)
  );
}

/**
 * Whether two numbers of a sentence are likely of one: of the same group, or both tell how many people have an app ("has two billion users
 * and reaches 94 per cent").
 */
function isOfKind(a: Metric, b: Metric): boolean {
  const [first, second] = [METRICS[a].group, METRICS[b].group];
  return first === second || ((first === 'audience' || first === 'reach') && (second === 'audience' || second === 'reach'));
}

/** "has 2,320 million users and some 35,000 employees": nothing but a joining word between what one number counts and the next. */
function isJoined(before: Candidate, candidate: Candidate): boolean {
  const { passage, quantity } = candidate;
  const from = before.head.kind === 'noun' && before.head.side === 'after' ? before.head.span.end : before.quantity.end;
  const between = passage.text.folded.slice(from, Math.min(quantity.start, quantity.hedgeStart)).trim();
  return between.length <= LONGEST_JOINT && passage.language.places.joins.includes(between);
}

/** No joining word is longer, in characters. */
const LONGEST_JOINT = 12;
