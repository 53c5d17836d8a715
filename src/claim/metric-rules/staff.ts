import { type Candidate, counts, signInSentence, signNear } from '../candidate';
import { questionRightBefore } from '../question-before';
import { inside } from '../reading';
import { type Rule, bar, found, isPart, none } from './rule';

/** No company of the dataset employs as many; so many employees are the users of a tool for work. */
const LARGEST_STAFF = 500_000;

/** Fewer are counted out one by one. */
const SMALLEST_STAFF = 6;

/** How near a word for layoffs makes people those who leave, in characters. */
const DISMISSED_REACH = 60;

/** How near a word for shares or cash makes a bare number a sum, in characters. */
const MONEY_REACH = 16;

/** Behind a question the answer begins at once, in characters. */
const ANSWER_REACH = 24;

/** No company that is asked so employs more. */
const LARGEST_ANSWER = 20_000;

/** "How many people work for you? – Around fifty": an answer to a question about the staff. */
function answers(c: Candidate): boolean {
  const { passage, quantity, head } = c;
  if ((head.kind === 'noun' && !head.heads.includes('person')) || quantity.value >= LARGEST_ANSWER) return false;
  const question = questionRightBefore(c, ANSWER_REACH);
  if (question === undefined) return false;
  const asks = inside(passage.signs, question);
  // "How many people fit into a group?"
  return (
    asks.some((s) => s.value.includes('employ')) &&
    !asks.some(
      (s) => s.value.includes('hold') && asks.some((other) => other.value.some((cue) => cue === 'group' || cue === 'conversation')),
    )
  );
}

/** How many people work for a company; layoffs and parts of a staff are no headcount. */
export const employees: Rule = (c, { inSentence }) => {
  if ((counts(c, 'employee') || inSentence?.metric === 'employees') && isPart(c, inSentence)) return none('staff-part');
  // "has 55 employees, 32 of them engineers"
  if (counts(c, 'them') && inSentence?.metric === 'employees') return none('staff-part');
  // "laid off 10 % of its staff, some 530 people": the number goes on with the percentage.
  const own =
    c.before !== undefined &&
    (c.before.quantity.kind === 'percent' ||
      (c.before.quantity.kind === 'share' && c.passage.text.folded.slice(c.before.quantity.end, c.quantity.start).includes(',')))
      ? { start: c.before.domain.start, end: c.domain.end }
      : c.domain;
  if (c.quantity.value < LARGEST_STAFF && bar(c, own, 'dismissed') < DISMISSED_REACH)
    return counts(c, 'employee') ||
      (counts(c, 'person') && !signNear(c, 'use')) ||
      (c.head.kind === 'none' && inSentence?.metric === 'employees')
      ? none('dismissed')
      : undefined;
  if (counts(c, 'employee') && c.quantity.value >= LARGEST_STAFF) return undefined;
  // "two developers", "a team of four" are persons, unless an app is named beside.
  if (counts(c, 'employee') && c.quantity.value < SMALLEST_STAFF && !inside(c.passage.mentions, c.domain).some((m) => m.by === 'name'))
    return none('single-persons');
  if (counts(c, 'employee')) return found('employees', 'employees');
  if (answers(c)) return found('employees', 'answers');
  // "another 3 in shares for the staff"
  if (c.head.kind === 'none' && bar(c, c.domain, 'stake', 'stock', 'price') < MONEY_REACH) return undefined;
  if (
    (counts(c, 'person') || c.head.kind === 'none') &&
    (signNear(c, 'employ') ||
      ((c.before?.quantity.kind === 'share' || c.before?.quantity.kind === 'percent') &&
        (signInSentence(c, 'employ') ||
          inside(c.passage.heads, { start: c.before.quantity.start, end: c.before.domain.end }).some((h) =>
            h.value.heads.includes('employee'),
          )))) &&
    c.quantity.value < LARGEST_STAFF
  )
    return found('employees', 'employs');
  return undefined;
};
