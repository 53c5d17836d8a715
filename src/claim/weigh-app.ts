import { nameAppFeatures } from './app-features';
import type { AppQuestion } from './app-question';
import { FEATURES, STEP, WEIGHTS } from './app-weights';
import type { Observer } from './observer';
import type { Recollection } from './recall';
import { readWeights, weighChoices, type Choice, type Weights } from './weigh-choices';

/** So sure what was learnt must be to name another of ours than the rules do. */
const OVERRULES = 0.5;
/** The same where either of them names somebody who is none of ours. */
const PARTS = 0.7;
/** Where the rules are so many points ahead, what was learnt says the same. */
const CLEAR_LEAD = 32;

let weights: Weights | undefined;

/**
 * Asks what was learnt from labelled articles whose a number is.
 * @param question - the number, and what its sentence names
 * @param points - what the rules give each app
 * @param said - what the number states
 * @param ruled - whose the rules say that it is; the empty string for somebody who is none of ours, or nobody
 * @param whose - the app or company that is meant where a name speaks for itself
 * @param observer - told of the choices instead
 * @returns the one whose it rather is; undefined where that is what the rules say
 */
export function weighApp(
  question: AppQuestion,
  points: ReadonlyMap<string, number>,
  said: Recollection,
  ruled: string,
  whose: (app: string) => string,
  observer?: Observer,
): string | undefined {
  const [best = 0, second = 0] = [...points.values()].sort((a, b) => b - a);
  if (best - second >= CLEAR_LEAD) return undefined;
  const { focus, named, candidate } = question;
  const apps = new Set([...points.keys(), ...focus.recent, ...focus.inTitle, ...named.map((m) => m.app), '']);
  if (focus.topic !== undefined) apps.add(focus.topic);
  const scores = { points, best, second };
  const choices = [...apps].map((app): Choice => ({
    value: app === '' ? '' : whose(app),
    name: (meet) => nameAppFeatures(question, scores, said, app, meet),
  }));
  if (observer) {
    observer.app(candidate, ruled, choices);
    return undefined;
  }
  weights ??= readWeights(FEATURES, WEIGHTS, STEP);
  const { value, probability } = weighChoices(choices, weights);
  if (value === ruled) return undefined;
  const parts = value === '' || (ruled === '' && points.get('') === best);
  return probability >= (parts ? PARTS : OVERRULES) ? value : undefined;
}
