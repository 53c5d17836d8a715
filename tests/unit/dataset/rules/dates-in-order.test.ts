import { expect, test } from 'vitest';
import { datesInOrder } from '../../../../src/dataset/rules/dates-in-order';
import { findings, findingsInFigure, madeApp, madeFigure, madeSource } from '../made-dataset';

test('passes a figure told after its time, sources of the stating body first', () => {
  expect(
    findingsInFigure(datesInOrder, {
      asOf: '2020-Q1',
      sources: [
        madeSource({ published: '2020-05' }),
        madeSource({ primary: false, published: '2020-04-02' }),
        madeSource({ primary: false, published: null }),
      ],
    }),
  ).toEqual([]);
});

test.each([
  ['a day that does not exist', { asOf: '2021-02-29' }, 'which no calendar knows'],
  ['a time before the web', { asOf: '1970' }, 'check the year of "asOf"'],
  [
    'a figure told before its time',
    { asOf: '2020-03', sources: [madeSource({ published: '2020-02-01' })] },
    'begins after every source was published',
  ],
  [
    'sources out of order',
    { sources: [madeSource({ primary: false, published: '2020-03' }), madeSource({ primary: false, published: '2020-02' })] },
    'sources out of order',
  ],
])('finds %s', (_, figure, message) => {
  expect(findingsInFigure(datesInOrder, figure)).toEqual([expect.stringContaining(message)]);
});

test('finds an app that closed before it was launched', () => {
  expect(findings(datesInOrder, { apps: [madeApp({ launched: '2015', closed: '2014' })] })).toEqual([
    expect.stringContaining('closed before it was launched'),
  ]);
});

test('finds a source that is newer than the edition', () => {
  const figures = { pling: [madeFigure({ sources: [madeSource({ published: '2026-08-01' })] })] };
  expect(findings(datesInOrder, { figures, updated: '2026-07-29' })).toEqual([expect.stringContaining('set "updated" in edition.json')]);
});
