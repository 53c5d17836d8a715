/** Strings of explanations of verdicts (keys `explain.`) in English; this record defines their keys. Merged by `../messages.ts`. */
export const explain = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'This looks ahead. The number was reached: {record}.',
  'explain.forecast-not-reached': 'This looks ahead. No figure on record has reached the number; the newest is {record}.',
  'explain.forecast-open': 'This looks ahead, and nothing later is on record yet. The last figure is {record}.',
  'explain.forecast-nothing-on-record': 'This looks ahead, and no comparable figure is on record to hold it against.',

  'explain.agrees-with-revised': '{followed, select, yes {The number was first given so: {record}. It was later corrected: {second}.} other {The number was first given so and later corrected: {record}.}}',

  'explain.agrees-in-force': 'On record for that time: {record}.',
  'explain.agrees-near-date': 'On record for about the same date: {record}.',
  'explain.agrees-former': 'On record as a number of an earlier time: {record}.',
  'explain.agrees-single-fact': 'On record: {record}.',
  'explain.agrees-date-unknown': 'The date of this page is unknown. The number is on record: {record}.',

  'explain.replaced': 'This was on record earlier: {record}. By the date of the page it had been replaced: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {The last figure known then was already more than a year and a half old: {record}. The newest now is {second}.} other {The last figure known then was already more than a year and a half old: {record}.}}',

  'explain.known-as-other-metric': 'The record says: {record}. The number on the page is known as that of another measure: {known}.',
  'explain.known-as-other-window': 'The record says: {record}. The number on the page is known for another length of time: {known}.',
  'explain.known-as-other-area': 'The record says: {record}. The number on the page is known for another area: {known}.',
  'explain.known-as-other-app': 'The record says: {record}. The number on the page is known as another app’s: {known}.',
  'explain.thousandfold': 'The record has the same digits a thousand times {gap, select, above {smaller} other {larger}}: {record}.',

  'explain.disagrees-in-force': 'The record says: {record}. The number on the page is {percent} {gap, select, above {higher} other {lower}}.',

  'explain.nothing-on-record': 'Nothing comparable is on record.',
  'explain.no-page-date': 'The date of this page is unknown, so the number cannot be held against its time. Nearest on record: {record}.',
  'explain.too-old': 'The newest figure known then is too old to decide: {record}.',
  'explain.between-figures': '{followed, select, yes {The number may lie on the way from one published figure to the next: {record}, then {second}.} other {The number lies next to a published figure: {record}.}}',
  'explain.newer-than-record': 'The number goes beyond the newest figure on record and may simply be newer: {record}.',
  'explain.record-starts-later': 'No figure for that time is on record. The first one is later: {record}.',
  'explain.not-public-yet': 'The nearest figure was not public when the page appeared, so it does not decide: {record}.',
  'explain.other-scope': 'What is on record counts something else, another area or another part: {record}.',
  'explain.other-period': 'What is on record is for another period: {record}.',
  'explain.other-date': 'The number is on record for another time: {record}.',
  'explain.other-fact': '{recorded, select, yes {Each case of this kind stands for itself, so another one does not decide. Nearest on record: {record}.} other {This very case is not on record.}}',
  'explain.other-survey': 'Every survey asks other people, so this one does not decide: {record}.',
  'explain.bound-allows': 'The wording leaves room for what is on record: {record}.',
  'explain.close-but-not-equal': 'Close to what is on record, but {percent} {gap, select, above {higher} other {lower}}: {record}.',
  'explain.once-agreed': 'The number agrees roughly with a figure of another time, so it stays open: {record}.',
  'explain.known-otherwise': 'The number is known as something else and may have been meant so; this would be: {record}.',
  'explain.too-far': 'So far from what is on record that it may count something else: {record}.',
  'explain.uncertain-reading': 'What the number counts was inferred from the text around it, so nothing is decided. Nearest on record: {record}.',
  'explain.disputed': 'This number is in circulation but known to be unreliable: {wrong}.',
  'explain.context-only': 'The number is known, though not from a source firm enough to decide: {record}.',
  'explain.context-only-other': 'On record is only a figure that is not firm enough to decide: {record}.',
  'explain.known-with-feature-or-event': 'The number is on record for a part of the app or for one event: {record}.',
  'explain.denied': '{recorded, select, yes {The page says that this is not so. Nearest on record: {record}.} other {The page says that this is not so, and nothing comparable is on record.}}',
  'explain.hypothetical': '{recorded, select, yes {The page puts this under a condition. Nearest on record: {record}.} other {The page puts this under a condition, and nothing comparable is on record.}}',
  'explain.former-not-found': 'This number of an earlier time is not on record. Nearest: {record}.',

  'explain.hint': 'The number is known as something else: {known}.',
  'explain.hint-thousandfold': 'The same digits are on record a thousand times {gap, select, above {smaller} other {larger}}: {known}.',
  'explain.same-digits': 'The same digits at that time: {known}.',
  'explain.beside': 'On record is {record}.',
  'explain.gap': 'The number on the page is {percent} {gap, select, above {higher} other {lower}}.',
  'explain.date-unknown': 'The date of this page is unknown.',
  'explain.data-end': '{newer, select, yes {The data are of {date}; this page is newer.} other {The data are of {date}.}}',
} as const satisfies Record<string, string>;

export type ExplainMessageId = keyof typeof explain;
