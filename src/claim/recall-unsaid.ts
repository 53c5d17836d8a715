import { METRICS } from '../terms';
import { counts, type Candidate } from './candidate';
import { isOwnerOf } from './company-for';
import type { MetricReading } from './metric-rules/rule';
import type { Names } from './names';
import { inside } from './reading';
import { isTelling, recallMetric } from './recall';

/**
 * Whether a rule leaves open what a number states: nothing said it, what it counts is no word that we know, or a word for prices and the
 * like stands beside it.
 */
export const leavesOpen = ({ rule }: MetricReading): boolean => OPEN.has(rule);

const OPEN: ReadonlySet<string> = new Set(['no-rule', 'unknown-noun', 'other-money']);

/**
 * What the record says of a number whose words say nothing: of the apps named beside it, else of the one that the article is about.
 * @param open - what the rules say, which leave it open
 * @param candidate - the number
 * @param names - apps with their figures
 * @param topic - the app that the article is about
 * @param years - the years that it may be of
 * @returns the measure on record, or what the rules say
 */
export function recallUnsaid(
  open: MetricReading,
  candidate: Candidate,
  names: Names,
  topic: string | undefined,
  years: () => ReadonlySet<string>,
): MetricReading {
  if (!isTelling(candidate)) return open;
  const named = new Set(inside(candidate.passage.mentions, candidate.sentence).flatMap((m) => m.apps));
  const ofStranger = named.size === 0 && inside(candidate.passage.strangers, candidate.sentence).length > 0;
  if (
    topic &&
    (named.size === 0 || [...named].every((app) => isOwnerOf(topic, app, names))) &&
    (open.rule === 'no-rule' || candidate.quantity.kind === 'count')
  )
    named.add(topic);
  const metric = recallMetric(names, named, candidate, years());
  if (metric === null) return open;
  // "The old record, 746 million, was Amazon's"
  if (ofStranger && METRICS[metric].unit !== 'money') return open;
  // "pales beside the 20 billion telegrams": what we don't know is no message.
  if (METRICS[metric].group === 'activity' && candidate.head.kind === 'unknown') return open;
  // "locks a billion chats": what is counted is nobody.
  if (METRICS[metric].group === 'audience' && counts(candidate, 'recipient', 'message', 'content', 'photo', 'video', 'call', 'sticker'))
    return open;
  return { metric, rule: 'on-record' };
}
