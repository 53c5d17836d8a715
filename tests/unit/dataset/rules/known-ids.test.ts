import { expect, test } from 'vitest';
import { knownIds } from '../../../../src/dataset/rules/known-ids';
import { asInput, findings, madeApp, madeEvent, madeFigure, madeFiles } from '../made-dataset';

const figureOfEvent = madeFigure({ metric: 'people-affected', event: 'big-outage' });

test('passes where every app, parent and event exists', () => {
  const apps = [madeApp({ parent: 'plong' }), madeApp({ id: 'plong', kind: 'company' })];
  expect(findings(knownIds, { apps, events: [madeEvent()], figures: { pling: [figureOfEvent], plong: [] } })).toEqual([]);
});

test.each([
  ['unknown parent', { apps: [madeApp({ parent: 'plong' })] }, 'apps.json: pling: has the unknown parent "plong"'],
  ['no file of figures', { figures: {} }, 'apps.json: pling: has no figures; add figures/pling.json'],
  ['an app twice', { apps: [madeApp(), madeApp()] }, 'apps.json: pling: stands twice'],
  ['an event twice', { events: [madeEvent(), madeEvent()] }, 'events.json: big-outage: stands twice'],
  ['an event of an unknown app', { events: [madeEvent({ apps: ['plong'] })] }, 'events.json: big-outage: names the unknown app "plong"'],
  ['figures of an unknown app', { figures: { pling: [], plong: [] } }, 'figures/plong.json: : is of the unknown app "plong"'],
  ['a figure of an unknown event', { figures: { pling: [figureOfEvent] } }, 'belongs to the unknown event "big-outage"'],
])('finds %s', (_, parts, message) => {
  expect(findings(knownIds, parts)).toEqual([expect.stringContaining(message)]);
});

test('finds an event that does not name the app of its figure', () => {
  const apps = [madeApp(), madeApp({ id: 'plong' })];
  const found = findings(knownIds, { apps, events: [madeEvent()], figures: { pling: [], plong: [figureOfEvent] } });
  expect(found).toEqual([expect.stringContaining('add "plong" to its apps in events.json')]);
});

test('finds a file that does not bear the name of its app', () => {
  const input = asInput(madeFiles());
  const texts = new Map([...input.texts].map(([file, text]) => [file.replace('pling', 'plang'), text]));
  expect(knownIds.check({ ...input, texts })).toEqual([
    expect.objectContaining({ message: expect.stringContaining('name that file pling.json') }),
  ]);
});
