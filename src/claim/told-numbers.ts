import { METRICS } from '../terms';
import type { AppDraft } from './draft';
import type { Focus } from './focus';

/**
 * What the numbers of an article were found to state so far, for those that go on with one. The last draft of each kind is kept: looking
 * for it in all would take time in the square of an article's length.
 */
export class ToldNumbers {
  /** All drafts in reading order. */
  readonly drafts: AppDraft[] = [];
  /** The first draft and the last ones, for those who look back for one. */
  readonly known: AppDraft[] = [];
  /** The last draft of an audience. */
  audience: AppDraft | undefined;
  /** The last draft of a sum of money. */
  sum: AppDraft | undefined;
  /** A number of people was told that a leak hit. */
  leaked = false;
  /** The passage of the last sum that is no figure of an app, where no claim came behind it. */
  spentIn: number | undefined;
  lastClaim: Focus['lastClaim'];
  readonly #byValue = new Map<number, AppDraft>();

  /** The last draft of a value, shares apart. */
  readonly ofValue = (value: number): AppDraft | undefined => this.#byValue.get(value);

  /** Takes a number in. */
  add(draft: AppDraft): void {
    const { unit, group } = METRICS[draft.metric];
    this.drafts.push(draft);
    this.known.push(draft);
    if (this.known.length > 2 * MEMORY) this.known.splice(1, MEMORY);
    this.leaked ||= draft.metric === 'people-affected';
    this.spentIn = undefined;
    if (unit !== 'percent' && unit !== 'bytes') this.#byValue.set(Math.abs(draft.value), draft);
    if (group === 'audience') this.audience = draft;
    if (unit === 'money') this.sum = draft;
    this.lastClaim = { app: draft.app, metric: draft.metric, passage: draft.candidate.passage.index };
  }
}

/** Numbers told longer ago than so many others are forgotten; otherwise a long text would take time in the square of its length. */
const MEMORY = 200;
