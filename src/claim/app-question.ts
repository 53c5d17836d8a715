import type { Metric } from '../terms';
import type { Candidate } from './candidate';
import type { Focus } from './focus';
import type { Mention, Stranger } from './mention';
import { isContrasted, isGenitive, isMedium, isOffice, isOwner } from './name-roles';
import type { Names } from './names';
import { inside, type Span } from './reading';

/** Gives an app points; the most that were given count. The empty string stands for somebody who is none of ours. */
export type Award = (app: string, points: number) => void;

/** Whose a number is, as it is asked: with what the sentence names. */
export interface AppQuestion {
  readonly candidate: Candidate;
  readonly metric: Metric;
  readonly focus: Focus;
  readonly names: Names;
  /** The app of the claim in the same sentence whose measure the number goes on with. */
  readonly goesOn: string | undefined;
  /** What the sentence names. */
  readonly named: readonly Mention[];
  readonly strangers: readonly Stranger[];
  /** The names in the number's own part that may own it. */
  readonly own: readonly Mention[];
  /** The name that the reader came past last. */
  readonly last: Span | undefined;
  /** The number is what was paid for a company. */
  readonly deal: boolean;
  /** The number was put or lent into one. */
  readonly invested: boolean;
}

/**
 * Gathers what a sentence names beside a number.
 * @param candidate - the number with its surroundings
 * @param metric - what it states
 * @param focus - whom the article has spoken of so far
 * @param names - the dataset's names
 * @param goesOn - the app of the claim in the same sentence whose measure the number goes on with
 */
export function askApp(candidate: Candidate, metric: Metric, focus: Focus, names: Names, goesOn: string | undefined): AppQuestion {
  const { passage, quantity, domain, sentence } = candidate;
  const deal = metric === 'acquisition-price';
  const invested = metric === 'funding' || metric === 'debt';
  const named = inside(passage.mentions, sentence);
  const strangers = inside(passage.strangers, sentence);
  const own = named.filter(
    (m) =>
      m.by === 'name' &&
      m.start >= domain.start &&
      m.end <= domain.end &&
      !isContrasted(passage, m) &&
      !isOwner(passage, m, names) &&
      !isMedium(passage, m) &&
      !(invested && isOffice(passage, m)),
  );
  const last = [...named.filter((m) => m.by === 'name'), ...strangers]
    .filter((m) => m.end <= quantity.start)
    .sort((a, b) => a.start - b.start)
    .at(-1);
  return { candidate, metric, focus, names, goesOn, named, strangers, own, last, deal, invested };
}

/** Whether a name is not told beside another or for what belongs to it, so that what follows may be its own. */
export function standsFirst({ candidate: { passage } }: AppQuestion, name: Span): boolean {
  return !isContrasted(passage, name) && !isGenitive(passage, name);
}
