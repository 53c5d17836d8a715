import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import type { FigureEntry } from '../../../src/dataset/schema';
import { madeApp, madeFigure, madeSource, type MadeParts } from '../dataset/made-dataset';
import { assess, short } from './made-claim';

const M = 1e6;
type Case = [what: string, claim: Partial<Claim>, figures: readonly Partial<FigureEntry>[], expected: string, published?: string | null, more?: MadeParts];
const run = (cases: readonly Case[]) => test.each(cases)('%s', (_, claim, figures, expected, published, more) => {
  expect(short(assess(claim, figures, published === undefined ? '2020-06-15' : published, more))).toBe(expected);
});

/** A figure of a day, published that day. */
const on = (asOf: string, value: number, rest: Partial<FigureEntry> = {}): Partial<FigureEntry> => ({ asOf, value, sources: [madeSource({ published: asOf.includes('Q') ? null : asOf })], ...rest });

describe('forecast', () => run([
  ['reached later', { mode: 'forecast', value: 200 * M }, [on('2020-01-01', 100 * M), on('2021-01-01', 210 * M)], 'forecast/forecast-reached'],
  ['reached as rounded', { mode: 'forecast', value: 200 * M }, [on('2021-01-01', 199.8 * M)], 'forecast/forecast-reached'],
  ['missed', { mode: 'forecast', value: 200 * M }, [on('2021-01-01', 191 * M)], 'forecast/forecast-not-reached'],
  ['nothing later', { mode: 'forecast', value: 200 * M }, [on('2020-01-01', 100 * M)], 'forecast/forecast-open'],
  ['nothing at all', { mode: 'forecast', value: 200 * M }, [], 'forecast/forecast-nothing-on-record'],
  ['a condition about the future', { mode: 'hypothetical', value: 200 * M, asOf: '2021' }, [on('2021-01-01', 200 * M)], 'forecast/forecast-reached'],
  ['a loss as large', { mode: 'forecast', metric: 'profit', value: -50 * M, currency: 'USD', window: 'P1Y', asOf: '2020' }, [on('2020', -60 * M, { metric: 'profit', currency: 'USD', window: 'P1Y' })], 'forecast/forecast-reached'],
  ['a quarter that had just ended', { mode: 'forecast', value: 200 * M }, [on('2020-05-31', 201 * M, { sources: [madeSource({ published: '2020-06-20' })] })], 'forecast/forecast-reached'],
]));

describe('revised', () => run([
  ['the number first given', { metric: 'people-affected', event: 'big-outage', value: 50 * M }, [
    on('2020-03-17', 50 * M, { metric: 'people-affected', event: 'big-outage', status: 'revised', revisedBy: '87 million' }), on('2020-04-04', 87 * M, { metric: 'people-affected', event: 'big-outage' }),
  ], 'revised/agrees-with-revised'],
  ['a revised one of a later time', { value: 50 * M, asOf: '2019' }, [on('2020-03-17', 50 * M, { status: 'revised', revisedBy: 'more' })], 'unverified/other-date'],
]));

describe('matches', () => run([
  ['the figure in force', { value: 100 * M }, [on('2020-01-01', 100 * M)], 'matches/agrees-in-force'],
  ['eighteen months old', { value: 100 * M }, [on('2018-12-20', 100 * M)], 'matches/agrees-in-force'],
  ['a figure of the weeks after', { value: 150 * M }, [on('2020-01-01', 100 * M), on('2020-07-20', 150 * M)], 'matches/agrees-near-date'],
  ['a figure of the same month, published later', { value: 150 * M }, [on('2020-01-01', 100 * M), on('2020-06', 150 * M)], 'matches/agrees-near-date'],
  ['the claim’s own date', { value: 50 * M, asOf: '2015-05' }, [on('2015-03-01', 50 * M), on('2020-01-01', 100 * M)], 'matches/agrees-in-force'],
  ['any time of its year', { value: 60 * M, asOf: '2015' }, [on('2015-01-10', 50 * M), on('2015-10-01', 60 * M)], 'matches/agrees-in-force'],
  ['a former number', { value: 50 * M, former: true }, [on('2015-03-01', 50 * M), on('2020-01-01', 100 * M)], 'matches/agrees-former'],
  ['no date at all', { value: 50 * M }, [on('2015-03-01', 50 * M), on('2020-01-01', 100 * M)], 'matches/agrees-date-unknown', null],
  ['the claim’s own date, on a page without one', { value: 50 * M, asOf: '2015-05' }, [on('2015-03-01', 50 * M), on('2020-01-01', 100 * M)], 'matches/agrees-in-force', null],
  ['users without a period against monthly ones', { metric: 'users', value: 100 * M }, [on('2020-01-01', 100 * M)], 'matches/agrees-in-force'],
  ['accounts against registered users', { metric: 'users', value: 300 * M, countsAccounts: true }, [on('2020-01-01', 100 * M), on('2020-01-01', 300 * M, { metric: 'registered-users' })], 'matches/agrees-in-force'],
  ['a monthly claim that finds only bare users', { value: 100 * M }, [on('2020-01-01', 100 * M, { metric: 'users' })], 'matches/agrees-in-force'],
  ['a monthly claim whose first monthly figure is later', { value: 100 * M }, [on('2020-01-01', 100 * M, { metric: 'users' }), on('2021-01-01', 180 * M)], 'matches/agrees-in-force'],
  ['24 hours and a day', { metric: 'messages', value: 5e9, window: 'PT24H' }, [on('2020-01-01', 5e9, { metric: 'messages', window: 'P1D' })], 'matches/agrees-in-force'],
  ['a limit of long ago', { metric: 'group-size', value: 200, bound: 'at-most' }, [on('2012-01-01', 200, { metric: 'group-size', bound: 'at-most' })], 'matches/agrees-in-force'],
  ['a limit of one part of the app', { metric: 'group-size', value: 200 }, [on('2019-01-01', 200, { metric: 'group-size', feature: 'basic-groups' }), on('2020-01-01', 5000, { metric: 'group-size' })], 'matches/agrees-in-force'],
  ['a sum of any earlier time', { metric: 'funding', value: 15 * M, currency: 'USD' }, [on('2014-01-01', 15 * M, { metric: 'funding', currency: 'USD' }), on('2019-01-01', 90 * M, { metric: 'funding', currency: 'USD' })], 'matches/agrees-single-fact'],
  ['a burst of the year before', { metric: 'new-users', value: 3 * M, window: 'P1D' }, [on('2019-09-01', 3 * M, { metric: 'new-users', window: 'P1D' })], 'matches/agrees-single-fact'],
  ['the stated quarter', { metric: 'revenue', value: 300 * M, currency: 'USD', window: 'P3M', asOf: '2019-Q2' }, [on('2019-Q1', 280 * M, { metric: 'revenue', currency: 'USD', window: 'P3M' }), on('2019-Q2', 300 * M, { metric: 'revenue', currency: 'USD', window: 'P3M' })], 'matches/agrees-single-fact'],
  ['the newest month known', { metric: 'accounts-banned', value: 2 * M, window: 'P1M' }, [on('2020-04', 1 * M, { metric: 'accounts-banned', window: 'P1M' }), on('2020-05', 2 * M, { metric: 'accounts-banned', window: 'P1M' })], 'matches/agrees-single-fact'],
  ['the world for an app of one country', { value: 10 * M }, [on('2020-01-01', 10 * M, { area: 'FR' })], 'matches/agrees-in-force', '2020-06-15', { apps: [madeApp({ home: 'FR' })] }],
  ['the last count before the app closed', { value: 10 * M }, [on('2012-11-01', 10 * M)], 'matches/agrees-in-force', '2020-06-15', { apps: [madeApp({ closed: '2013-04' })] }],
  ['a product’s figure for its owner’s outage', { app: 'owner', metric: 'outage-minutes', value: 360, event: 'big-outage' }, [], 'matches/agrees-single-fact', '2020-06-15', {
    apps: [madeApp({ parent: 'owner' }), madeApp({ id: 'owner', name: 'Owner', kind: 'company' })],
    figures: { pling: [madeFigure({ metric: 'outage-minutes', value: 360, event: 'big-outage', asOf: '2020-03-01' })] },
  }],
]));

describe('outdated', () => run([
  ['replaced by another value', { value: 50 * M }, [on('2018-03-01', 50 * M), on('2020-01-01', 100 * M)], 'outdated/replaced'],
  ['in force but dated', { value: 50 * M }, [on('2018-03-01', 50 * M)], 'outdated/in-force-but-dated'],
  ['a limit that was raised', { metric: 'group-size', value: 100 }, [on('2015-01-01', 100, { metric: 'group-size' }), on('2016-01-01', 256, { metric: 'group-size' })], 'outdated/replaced'],
  ['not with a date of its own', { value: 50 * M, asOf: '2020-05' }, [on('2018-03-01', 50 * M), on('2020-01-01', 100 * M)], 'unverified/other-date'],
  ['not if a press count agrees', { value: 50 * M }, [on('2018-03-01', 50 * M), on('2020-01-01', 100 * M), on('2020-05-01', 50 * M, { use: 'context', origin: 'press' })], 'unverified/context-only'],
  ['not if it only comes near', { value: 108 * M, bound: 'about' }, [on('2018-03-01', 100 * M), on('2020-01-01', 200 * M), on('2021-01-01', 210 * M)], 'unverified/once-agreed'],
  ['not a finer reading', { value: 97.9 * M }, [on('2018-03-01', 100 * M), on('2020-01-01', 200 * M), on('2021-01-01', 210 * M)], 'unverified/once-agreed'],
  ['a burst of years ago', { metric: 'new-users', value: 3 * M, window: 'P1D' }, [on('2016-09-01', 3 * M, { metric: 'new-users', window: 'P1D' })], 'outdated/in-force-but-dated'],
  ['not without a page date', { value: 60 * M }, [on('2018-03-01', 50 * M), on('2020-01-01', 100 * M)], 'unverified/no-page-date', null],
]));

const rising = [on('2019-01-01', 80 * M), on('2020-01-01', 100 * M), on('2021-01-01', 110 * M)];
describe('mislabelled', () => run([
  ['daily for monthly', { metric: 'daily-active-users', value: 100 * M }, [on('2020-01-01', 40 * M, { metric: 'daily-active-users' }), on('2021-01-01', 50 * M, { metric: 'daily-active-users' }), on('2020-01-01', 100 * M)], 'mislabelled/known-as-other-metric'],
  ['new for total', { value: 25 * M }, [...rising, on('2020-05-01', 25 * M, { metric: 'new-users', window: 'P3D' })], 'mislabelled/known-as-other-metric'],
  ['registered for active', { value: 400 * M }, [...rising, on('2020-01-01', 400 * M, { metric: 'registered-users' })], 'mislabelled/known-as-other-metric'],
  ['downloads for users', { metric: 'users', value: 400 * M }, [...rising, on('2020-01-01', 400 * M, { metric: 'downloads' })], 'mislabelled/known-as-other-metric'],
  ['one country for the world', { value: 30 * M }, [...rising, on('2020-01-01', 30 * M, { area: 'IN' })], 'mislabelled/known-as-other-area'],
  ['not one country for another: chance', { value: 30 * M, area: 'FR' }, [on('2019-01-01', 8 * M, { area: 'FR' }), on('2020-01-01', 10 * M, { area: 'FR' }), on('2021-01-01', 11 * M, { area: 'FR' }), on('2020-01-01', 30 * M, { area: 'IN' })], 'unverified/known-otherwise'],
  ['another app’s, named beside', { value: 500 * M, namedApps: ['plong'] }, [], 'mislabelled/known-as-other-app', '2020-06-15', {
    apps: [madeApp(), madeApp({ id: 'plong', name: 'Plong' })], figures: { pling: rising.map(madeFigure), plong: [madeFigure(on('2020-01-01', 500 * M))] },
  }],
  ['another app’s, not named', { value: 250 * M }, [], 'differs/disagrees-in-force', '2020-06-15', {
    apps: [madeApp(), madeApp({ id: 'plong', name: 'Plong' })], figures: { pling: rising.map(madeFigure), plong: [madeFigure(on('2020-01-01', 250 * M))] },
  }],
  ['million for billion', { metric: 'messages', value: 60 * M, window: 'P1D' }, [on('2020-01-01', 60e9, { metric: 'messages', window: 'P1D' })], 'mislabelled/thousandfold'],
  ['24 hours for 72', { metric: 'messages', value: 9e9, window: 'P1D' }, [on('2019-01-01', 2e9, { metric: 'messages', window: 'P1D' }), on('2020-01-01', 3e9, { metric: 'messages', window: 'P1D' }), on('2021-01-01', 4e9, { metric: 'messages', window: 'P1D' }), on('2020-01-01', 9e9, { metric: 'messages', window: 'P3D' })], 'mislabelled/known-as-other-window'],
  ['no slip: monthly users known without a period', { value: 200 * M }, [...rising, on('2020-02-01', 200 * M, { metric: 'users' })], 'unverified/known-otherwise'],
  ['known as something of two years ago', { value: 250 * M }, [...rising, on('2017-01-01', 250 * M, { metric: 'registered-users' }), on('2018-01-01', 600 * M, { metric: 'registered-users' })], 'differs/disagrees-in-force'],
  ['not if the number may be newer', { value: 400 * M }, [...rising.slice(0, 2), on('2020-01-01', 400 * M, { metric: 'registered-users' })], 'unverified/newer-than-record'],
  ['not against a dated figure', { metric: 'daily-active-users', value: 100 * M }, [on('2017-01-01', 40 * M, { metric: 'daily-active-users' }), on('2021-01-01', 50 * M, { metric: 'daily-active-users' }), on('2020-01-01', 100 * M)], 'unverified/too-old'],
  ['shares meet by chance', { metric: 'population-share', value: 90, area: 'DE' }, [on('2020-01-01', 60, { metric: 'population-share', area: 'DE' }), on('2021-01-01', 62, { metric: 'population-share', area: 'DE' }), on('2020-01-01', 90, { metric: 'population-share', area: 'world' })], 'unverified/other-survey'],
]));

describe('differs', () => run([
  ['far below', { value: 60 * M }, rising, 'differs/disagrees-in-force'],
  ['beyond this figure and the next', { value: 300 * M }, rising, 'differs/disagrees-in-force'],
  ['on the way to the next', { value: 105 * M + 8 * M }, [...rising.slice(0, 2), on('2021-01-01', 200 * M)], 'unverified/between-figures'],
  ['as high as the next', { value: 200 * M }, [...rising.slice(0, 2), on('2021-01-01', 200 * M)], 'unverified/between-figures'],
  ['above the last of a growing count', { value: 160 * M }, rising.slice(0, 2), 'unverified/newer-than-record'],
  ['below the last of a falling count', { value: 60 * M }, [on('2019-01-01', 200 * M), on('2020-01-01', 100 * M)], 'unverified/newer-than-record'],
  ['above the last of a falling count', { value: 160 * M }, [on('2019-01-01', 300 * M), on('2020-01-01', 100 * M)], 'differs/disagrees-in-force'],
  ['older than a year', { value: 60 * M }, [on('2019-05-01', 100 * M), on('2021-01-01', 110 * M)], 'unverified/too-old'],
  ['within a tenth', { value: 107 * M }, [on('2020-01-01', 100 * M), on('2021-01-01', 101 * M)], 'unverified/close-but-not-equal'],
  ['"more than" of too little', { value: 60 * M, bound: 'at-least' }, rising, 'unverified/bound-allows'],
  ['"more than" of too much', { value: 300 * M, bound: 'at-least' }, rising, 'differs/disagrees-in-force'],
  ['another survey', { metric: 'population-share', value: 40 }, [on('2020-01-01', 60, { metric: 'population-share' }), on('2021-01-01', 62, { metric: 'population-share' })], 'unverified/other-survey'],
  ['the very survey', { metric: 'population-share', value: 40, attribution: 'the Pollsters' }, [on('2020-01-01', 60, { metric: 'population-share', who: 'Pollsters' }), on('2021-01-01', 62, { metric: 'population-share' })], 'differs/disagrees-in-force'],
  ['a figure with a feature agrees', { value: 60 * M }, [...rising, on('2020-02-01', 60 * M, { feature: 'stories' })], 'unverified/known-with-feature-or-event'],
  ['a press count agrees', { value: 60 * M }, [...rising, on('2020-02-01', 60 * M, { use: 'context', origin: 'press' })], 'unverified/context-only'],
  ['a disputed one takes nothing back', { value: 60 * M }, [...rising, on('2020-02-01', 60 * M, { use: 'context', origin: 'press', status: 'disputed' })], 'differs/disagrees-in-force'],
  ['a mark that was reached years later: a goal', { value: 200 * M }, [...rising, on('2024-01-01', 200 * M)], 'unverified/other-date'],
  ['more than three times off: another count', { value: 30 * M }, rising, 'unverified/too-far'],
  ['the number of an event of the time', { value: 60 * M }, [...rising, on('2020-05-01', 60 * M, { metric: 'new-users', window: 'P3D', event: 'big-outage' })], 'unverified/known-otherwise'],
  ['the number of another country', { value: 60 * M, area: 'FR' }, [on('2019-01-01', 80 * M, { area: 'FR' }), on('2020-01-01', 100 * M, { area: 'FR' }), on('2021-01-01', 110 * M, { area: 'FR' }), on('2020-01-01', 60 * M, { area: 'IN' })], 'unverified/known-otherwise'],
  ['the number of another time, where the text names one', { value: 60 * M, asOf: '2020-01' }, [on('2017-01-01', 60 * M), ...rising], 'unverified/other-date'],
  ['a sister’s number', { value: 500 * M }, [], 'unverified/known-otherwise', '2020-06-15', {
    apps: [madeApp({ parent: 'owner' }), madeApp({ id: 'plong', name: 'Plong', parent: 'owner' }), madeApp({ id: 'owner', name: 'Owner', kind: 'company' })],
    figures: { pling: rising.map(madeFigure), plong: [madeFigure(on('2020-01-01', 500 * M))] },
  }],
  ['what was only inferred', { value: 60 * M, inferred: ['app'] }, rising, 'unverified/uncertain-reading'],
  ['another sum is another fact', { metric: 'fine', value: 60 * M, currency: 'EUR' }, [on('2020-01-01', 100 * M, { metric: 'fine', currency: 'EUR' })], 'unverified/other-fact'],
  ['every part of the app says otherwise', { metric: 'group-size', value: 100 }, [on('2019-08-01', 200, { metric: 'group-size', feature: 'basic-groups' }), on('2020-01-01', 5000, { metric: 'group-size' })], 'differs/disagrees-in-force'],
]));

describe('unverified', () => run([
  ['nothing on record', { value: 1 * M, metric: 'calls', window: 'P1D' }, rising, 'unverified/nothing-on-record'],
  ['only another area', { value: 1 * M, area: 'IN' }, [on('2020-01-01', 100 * M)], 'unverified/other-scope'],
  ['only another length', { metric: 'messages', value: 1 * M, window: 'P1D' }, [on('2020-01-01', 100 * M, { metric: 'messages', window: 'P1M' })], 'unverified/other-period'],
  ['the number of another year', { metric: 'revenue', value: 90 * M, currency: 'USD', window: 'P1Y', asOf: '2019' }, [on('2018', 90 * M, { metric: 'revenue', currency: 'USD', window: 'P1Y' })], 'unverified/other-period'],
  ['only later figures', { value: 1 * M }, [on('2021-01-01', 100 * M)], 'unverified/record-starts-later'],
  ['published after the page', { value: 1 * M }, [on('2020-06-01', 100 * M, { sources: [madeSource({ published: '2020-08' })] })], 'unverified/not-public-yet'],
  ['disputed', { metric: 'calls', value: 7 * M, window: 'P1D' }, [on('2020-05-01', 7 * M, { metric: 'calls', window: 'P1D', use: 'context', status: 'disputed' })], 'unverified/disputed'],
  ['a press count only, of another value', { value: 7 * M }, [on('2020-05-01', 30 * M, { use: 'context' })], 'unverified/context-only-other'],
  ['its own date, a page without one, another number', { value: 20 * M, asOf: '2015-05' }, [on('2015-03-01', 50 * M), on('2016-01-01', 55 * M)], 'unverified/no-page-date', null],
  ['denied', { value: 100 * M, mode: 'denied' }, rising, 'unverified/denied'],
  ['under a condition', { value: 100 * M, mode: 'hypothetical' }, rising, 'unverified/hypothetical'],
  ['a former number that is not found', { value: 7 * M, former: true }, rising, 'unverified/former-not-found'],
]));
