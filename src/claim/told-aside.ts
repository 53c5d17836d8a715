import { METRICS } from '../terms';
import type { Candidate } from './candidate';
import type { AppDraft } from './draft';
import { LARGEST_LIMIT } from './metric-rules/rule';

/** How far behind its comma the number of an aside stands, in characters. */
const ASIDE_REACH = 40;

/** Whether a number stands between commas, right behind a name: "Telegram, which has 700 million users, takes 200,000". */
function isToldAside({ candidate }: AppDraft, until: number): boolean {
  const { passage, quantity } = candidate;
  const { folded } = passage.text;
  const opens = folded.lastIndexOf(',', quantity.start);
  return (
    quantity.start - opens <= ASIDE_REACH &&
    passage.mentions.some((m) => m.by === 'name' && m.end === opens) &&
    folded.slice(quantity.end, until).includes(',')
  );
}

/**
 * The last number before another one that its measure may be taken from: behind limits an audience that is told aside is passed over.
 * @param drafts - what was read before, in reading order
 * @param candidate - the number
 */
export function seriesBefore(drafts: readonly AppDraft[], { sentence, quantity }: Candidate): AppDraft | undefined {
  const last = drafts.at(-1);
  const main = drafts.at(-2);
  return last &&
    main &&
    METRICS[main.metric].group === 'limits' &&
    quantity.value <= LARGEST_LIMIT &&
    METRICS[last.metric].group === 'audience' &&
    last.candidate.sentence === sentence &&
    isToldAside(last, quantity.hedgeStart)
    ? main
    : last;
}
