import { expect, test } from 'vitest';
import { chartLine } from '../../../src/cli/dataset-chart';
import { momentText } from '../../../src/cli/dataset-moment';
import { overview, overviewOfApp, overviewOfMetric } from '../../../src/cli/dataset-overview';
import { gapsOf, seriesTexts, valueText } from '../../../src/cli/dataset-series';
import { madeApp, madeDataset, madeFigure, madeSource } from '../dataset/made-dataset';

const source = madeSource({ publisher: 'The Bell', published: '2020-02-03' });
const dataset = madeDataset({
  apps: [madeApp(), madeApp({ id: 'plong', name: 'Plong' })],
  figures: {
    pling: [
      madeFigure({ asOf: '2017-01', value: 100 }),
      madeFigure({ asOf: '2017-07', value: 200 }),
      madeFigure({ asOf: '2020-01', value: 800, bound: 'at-least', sources: [source] }),
      madeFigure({ asOf: '2020-01', value: 5, area: 'FR', use: 'context', sources: [source] }),
      madeFigure({ metric: 'fine', currency: 'EUR', value: 7 }),
    ],
    plong: [madeFigure({ asOf: '2020-01', value: 300, sources: [madeSource({ primary: false })] })],
  },
});
const monthly = dataset.figuresOf('pling', 'monthly-active-users');
const world = monthly.filter(({ area }) => area === 'world');

test('a chart runs through time, dots are quarters without a figure', () => {
  expect(chartLine(world)).toBe('2017-01 ▂·▃·········█ 2020-01');
  expect(chartLine(world.slice(0, 1))).toBe('');
  expect(chartLine([])).toBe('');
});

test('a gap is longer than a figure stays current; what is old at the end of the record is one too', () => {
  expect(gapsOf(world, '2020-07-01')).toEqual(['2017-07 to 2020-01 (30 months)']);
  expect(gapsOf(world, '2022-01-01')).toEqual(['2017-07 to 2020-01 (30 months)', '2020-01 to 2022-01-01 (23 months)']);
  expect(gapsOf(dataset.figuresOf('pling', 'fine'), '2030')).toEqual([]);
});

test('values bear their sign and unit', () => {
  expect(world.map(valueText)).toEqual(['100', '200', '≥ 800']);
  expect(dataset.figuresOf('pling', 'fine').map(valueText)).toEqual(['7 EUR']);
});

test('a series comes with chart, table, gaps and sources, the world before a country', () => {
  const text = seriesTexts(monthly, dataset.updated);
  expect(text).toMatch(
    /^pling monthly-active-users world\n2017-01 ▂[^]*≥ 800[^]*Gaps: 2017-07[^]*The Bell, 2020-02-03, primary: https:\/\/example\.org[^]*pling monthly-active-users FR/,
  );
  expect(seriesTexts(monthly, dataset.updated, 'FR')).toMatch(/^pling monthly-active-users FR/);
  expect(seriesTexts(monthly, dataset.updated, 'JP')).toBe('');
});

test('overviews count figures by app and metric, with newest date and share of primary sources', () => {
  expect(overview(dataset)).toMatch(
    /^Dataset 2026\.07\.1 of 2026-07-29: 6 figures, 2 apps, 0 events\.[^]*pling +5 +4 +2020-02 +100 %[^]*plong +1 +1 +2020-01 +0 %[^]*monthly-active-users +5 +4/,
  );
  expect(overviewOfApp(dataset, 'pling')).toMatch(/^Pling: 5 figures[^]*fine +1/);
  expect(overviewOfMetric(dataset, 'fine')).toMatch(/^fine: fine or damages[^]*pling +1/);
});

test('a moment shows what is in force, around it, at rivals, and what else a number is', () => {
  const query = { app: 'pling', metric: 'daily-active-users', area: 'world', window: null, event: null } as const;
  expect(momentText(dataset, { ...query, metric: 'monthly-active-users' }, '2020-03-01', null)).toMatch(
    /In force at 2020-03-01\n {2}≥ 800[^]*Before\n {2}200[^]*Next\n {2}none[^]*Rivals at the time\n {2}300 \(2020-01\), plong/,
  );
  expect(momentText(dataset, query, '2020-03-01', 800)).toMatch(/800 elsewhere\n {2}≥ 800 \(2020-01\).*another metric/);
});
