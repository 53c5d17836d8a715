import { METRICS, type Metric, type Mode } from '../terms';
import type { AppDraft } from './draft';
import type { Unfinished } from './finishing';
import { inside } from './reading';
import { modeOf } from './resolve-mode';

/**
 * How a number is put: by its own words, else as the number that one verb governs with it.
 * @param unfinished - the draft with what stands beside it
 * @param metric - what is claimed
 * @param future - its time is still to come
 */
export function finishMode({ draft, last, ofPassage }: Unfinished, metric: Metric, future: boolean): Mode {
  const { candidate: c } = draft;
  const own = modeOf(c, metric, future);
  if (own !== 'asserted') return own;
  if (last && last.claim.mode !== 'denied' && sharesVerb(draft, last.draft, last.claim.mode === 'forecast')) return last.claim.mode;
  // "2 milyar dolar gelir ve 700 milyon dolar kâr bekliyor": where verbs stand last, that of the next number.
  const next = c.passage.language.times.postposed ? ofPassage[ofPassage.indexOf(draft) + 1] : undefined;
  return next && sharesVerb(next, draft) ? modeOf(next.candidate, next.metric, future) : own;
}

/** How much may stand between two numbers that one verb governs, in characters. */
const VERB_SHARING = 80;

/** "expects revenue of 2 billion and a profit of over 700 million": numbers joined without another verb are put the same way. */
function sharesVerb({ candidate: c, metric }: AppDraft, last: AppDraft, expected = false): boolean {
  const before = last.candidate;
  const between = { start: before.quantity.end, end: c.quantity.hedgeStart };
  return (
    before.sentence === c.sentence &&
    (METRICS[metric].unit === 'money' || expected || METRICS[metric].group === METRICS[last.metric].group) &&
    between.end - between.start <= VERB_SHARING &&
    !/[,;:(]/.test(c.passage.text.folded.slice(between.start, between.end)) &&
    inside(c.passage.functions, between).some((f) => f.value.includes('clause')) &&
    inside(c.passage.modes, between).every((m) => m.value.includes('exceeds')) &&
    !inside(c.passage.signs, between).some((s) => s.value.includes('have') || s.value.includes('use') || s.value.includes('join'))
  );
}
