import { expect, test } from 'vitest';
import { canonicalTexts } from '../../../../src/dataset/canonical-files';
import { sorted } from '../../../../src/dataset/rules/sorted';
import { findings, findingsInFigure, madeApp, madeEvent, madeFigure, madeFiles } from '../made-dataset';

test('passes where series stand together, the world first, oldest first', () => {
  expect(
    findingsInFigure(
      sorted,
      { metric: 'downloads' },
      { asOf: '2019' },
      { asOf: '2020-01' },
      { asOf: '2020' },
      { asOf: '2018', feature: 'stories' },
      { area: 'FR', asOf: '2015' },
    ),
  ).toEqual([]);
});

test.each([
  ['a newer figure before an older one', [{ asOf: '2020' }, { asOf: '2019' }]],
  ['a country before the world', [{ area: 'FR' }, { area: 'world' }]],
  ['metrics out of order', [{ metric: 'users' as const }, { metric: 'downloads' as const }]],
])('finds %s', (_, figures) => {
  expect(findingsInFigure(sorted, ...figures)).toEqual([expect.stringMatching(/^figures\/pling\.json: .*--fix/)]);
});

test('finds apps and events out of order', () => {
  const apps = [madeApp({ id: 'zing' }), madeApp()];
  const events = [madeEvent({ id: 'z' }), madeEvent({ id: 'a' })];
  expect(findings(sorted, { apps, events, figures: {} })).toHaveLength(2);
});

test('the fix sorts', () => {
  const files = madeFiles({ figures: { pling: [madeFigure({ asOf: '2020' }), madeFigure({ asOf: '2019' })] } });
  expect(canonicalTexts(files).get('figures/pling.json')).toMatch(/"2019"[^]*"2020"/);
});
