/*
 * Dates in a text by their parts: days, months, quarters, halves, seasons and years, absolute or relative to the page's date.
 * Relations and what becomes of them in a sentence is `read-moments`' affair.
 */
import type { DateContext, FoundDate } from './dates/found-date';
import { dayAndMonthAt, numericAt, weekdayAt } from './dates/read-days';
import { distanceAt } from './dates/read-distances';
import { fractionAt } from './dates/read-fractions';
import { monthAt } from './dates/read-months';
import { namedDayAt, seasonAt } from './dates/read-named-times';
import { partAt, postposedAt } from './dates/read-parts';
import { stretchOfDaysAt } from './dates/read-ranges';
import { shiftedAt } from './dates/read-shifted-dates';
import { plainYearAt } from './dates/read-years';
import type { TimeCursor } from './time-cursor';

/**
 * Reads the date that begins at a mark, the longest reading first.
 * @param cursor - the words of time of a text
 * @param at - index of the mark
 * @param context - what to resolve against
 * @returns the date, or null where none begins here
 */
export function dateAt(cursor: TimeCursor, at: number, context: DateContext): FoundDate | null {
  return (
    numericAt(cursor, at) ??
    weekdayAt(cursor, at, context) ??
    stretchOfDaysAt(cursor, at, context) ??
    dayAndMonthAt(cursor, at, context) ??
    partAt(cursor, at, context) ??
    fractionAt(cursor, at, context) ??
    postposedAt(cursor, at, context) ??
    monthAt(cursor, at, context) ??
    seasonAt(cursor, at, context) ??
    namedDayAt(cursor, at, context) ??
    distanceAt(cursor, at, context) ??
    shiftedAt(cursor, at, context) ??
    plainYearAt(cursor, at, context)
  );
}
