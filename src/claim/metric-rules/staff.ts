import { counts, signInSentence, signNear } from '../candidate';
import { type Rule, bar, found, isPart, none } from './rule';

/** No company of the dataset employs as many; so many employees are the users of a tool for work. */
const LARGEST_STAFF = 500_000;

/** Fewer are counted out one by one. */
const SMALLEST_STAFF = 6;

/** How many people work for a company; layoffs and parts of a staff are no headcount. */
export const employees: Rule = (c, { inSentence }) => {
  if ((counts(c, 'employee') || inSentence?.metric === 'employees') && isPart(c, inSentence)) return none('part-of-the-staff');
  if (bar(c, c.domain, 'dismissed') < 40) return counts(c, 'employee') || (counts(c, 'person') && !signNear(c, 'use')) ? none('dismissed') : undefined;
  if (counts(c, 'employee') && c.quantity.value >= LARGEST_STAFF) return undefined;
  // "two developers" are persons, unless the sentence speaks of a staff.
  if (counts(c, 'employee') && c.quantity.value < SMALLEST_STAFF && !signNear(c, 'employ')) return none('single-persons');
  if (counts(c, 'employee')) return found('employees', 'employees');
  if ((counts(c, 'person') || c.head.kind === 'none') && (signNear(c, 'employ') || ((c.before?.quantity.kind === 'share' || c.before?.quantity.kind === 'percent') && signInSentence(c, 'employ'))) && c.quantity.value < LARGEST_STAFF) return found('employees', 'employs');
  return undefined;
};
