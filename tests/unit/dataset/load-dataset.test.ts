import { expect, test } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import { loadDataset } from '../../../src/dataset/load-dataset';
import type { CompactDataset } from '../../../src/dataset/compact';
import { madeApp, madeEvent, madeFigure, madeFiles, madeSource } from './made-dataset';

const shared = madeSource({ url: 'https://example.org/shared' });
const files = madeFiles({
  apps: [madeApp(), madeApp({ id: 'plong', name: 'Plong' })],
  events: [madeEvent()],
  figures: {
    pling: [
      madeFigure({ asOf: '2020', value: 3, sources: [shared] }),
      madeFigure({
        asOf: '2019-Q1',
        value: 2,
        note: 'A note.',
        sources: [shared, madeSource({ url: 'https://example.org/other', primary: false, seen: false, published: null, title: 'Title' })],
      }),
      madeFigure({
        metric: 'people-affected',
        event: 'big-outage',
        asOf: '2019-12',
        value: 0.5,
        feature: 'stories',
        status: 'revised',
        revisedBy: '7',
      }),
      madeFigure({ metric: 'fine', currency: 'EUR', asOf: '2018', value: 9, window: 'P1D' }),
    ],
    plong: [madeFigure({ value: 7, sources: [shared] })],
  },
});
const dataset = loadDataset(JSON.parse(JSON.stringify(compileDataset(files))));

test('gives every figure back as the files have it', () => {
  for (const { app, figures } of files.figures) {
    expect(dataset.figuresOf(app)).toHaveLength(figures.length);
    expect(dataset.figuresOf(app)).toEqual(expect.arrayContaining(figures.map((figure) => ({ ...figure, app }))));
  }
});

test('gives figures of one metric oldest first, and the same array each time', () => {
  const figures = dataset.figuresOf('pling', 'monthly-active-users');
  expect(figures.map(({ value }) => value)).toEqual([2, 3]);
  expect(dataset.figuresOf('pling', 'monthly-active-users')).toBe(figures);
});

test('gives all figures of an app oldest first, the same objects as by metric', () => {
  const all = dataset.figuresOf('pling');
  expect(all.map(({ asOf }) => asOf)).toEqual(['2018', '2019-Q1', '2019-12', '2020']);
  expect(all).toContain(dataset.figuresOf('pling', 'fine')[0]);
  expect(dataset.figuresOf('pling')).toBe(all);
});

test('the order of a file changes nothing but the numbering of sources', () => {
  const alike = [
    madeFigure({ value: 1, who: 'A' }),
    madeFigure({ value: 1, who: 'B' }),
    madeFigure({ value: 1, area: 'FR' }),
    madeFigure({ value: 2 }),
  ];
  const loaded = [alike, alike.toReversed()].map((pling) => loadDataset(compileDataset(madeFiles({ figures: { pling } }))));
  expect(loaded[0]?.figuresOf('pling')).toEqual(loaded[1]?.figuresOf('pling'));
});

test('a verdict reads no details of a figure before it asks for them', () => {
  const compact = compileDataset(files);
  const read: string[] = [];
  const details = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(compact.details).map(([app, own]) => [
        app,
        {
          get: () => {
            read.push(app);
            return own;
          },
        },
      ]),
    ),
  );
  const loaded = loadDataset({ ...compact, details });
  const [figure] = loaded.figuresOf('plong');
  expect(loaded.figuresOf('pling').map(({ value, asOf, sources }) => [value, asOf, sources.length])).toHaveLength(4);
  expect(read).toEqual([]);
  expect(figure?.who).toBe('Pling');
  expect(read).toEqual(['plong']);
});

test('figures share the source that they share', () => {
  expect(dataset.figuresOf('plong')[0]?.sources[0]).toBe(dataset.figuresOf('pling', 'monthly-active-users')[0]?.sources[0]);
});

test.each(['plang', 'constructor', '__proto__', ''])('knows nothing of %j', (app) => {
  expect(dataset.figuresOf(app)).toEqual([]);
  expect(dataset.figuresOf(app, 'users')).toEqual([]);
});

test('knows apps and events by id, version and date', () => {
  expect(dataset.apps.get('plong')?.name).toBe('Plong');
  expect(dataset.events.get('big-outage')?.date).toBe('2020-03-01');
  expect(dataset).toMatchObject({ version: '2026.07.1', updated: '2026-07-29' });
});

test('says what to do where the compiled form is damaged', () => {
  const compact = compileDataset(files);
  const damages: readonly Partial<CompactDataset>[] = [
    { sourceStarts: {} },
    { details: {} },
    { details: { ...compact.details, pling: { figures: { stated: [], note: [] }, sources: { url: [], publisher: [], title: [] } } } },
  ];
  for (const damage of damages)
    expect(() => JSON.stringify(loadDataset({ ...compact, ...damage }).figuresOf('pling'))).toThrow('Build it again from assets/dataset');
  expect(() => loadDataset({ ...compact, sources: { published: [], primary: [], seen: [] } }).figuresOf('pling')).toThrow(
    'Build it again from assets/dataset',
  );
});
