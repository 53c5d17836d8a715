/**
 * What the record says around a claim. All functions are pure: the same dataset, query and moment give the same answer.
 * A check asks in this order: `findComparable` for what compares, `standingOf` for how things stood, and where that
 * does not explain the number, `findSameNumber` for what else it is known as and `findRivals` for what stood beside it.
 */
export type { Comparable, Difference, Moment, Query, SameNumber, Series, Standing } from './evidence';
export { DATED_AFTER_MONTHS, datedBefore, holdsUntilReplaced, isCountedByPeriod, isDated, isSingleFact } from './fact-kinds';
export { PUBLIC_AFTER_DAYS, timeOf, type FigureTime } from './figure-time';
export { appsFor, findComparable, metricsFor } from './find-comparable';
export { findRivals } from './find-rivals';
export { findSameNumber, SAME_WITHIN, THOUSANDFOLD_WITHIN } from './find-same-number';
export { compareDates, daysOf, monthsBefore, type DaySpan } from './partial-date';
export { figuresInForce, makeSeries, standingOf } from './series';
export { windowKey } from './window-length';
