/** Private windows. */
import { expect, test } from './extension-fixture';
import { allowPrivateWindows, openWindows, storedKeys } from './reader';
import { AUDIENCE, NEWS, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

test('a private window is read once the reader lets the extension in, and nothing of it is stored', async ({ extension }) => {
  await extension.runOn(NEWS);
  await allowPrivateWindows(extension);
  const before = await storedKeys(extension);
  expect(await openWindows(extension, [AUDIENCE], { incognito: true })).toEqual(['5']);
  expect(await storedKeys(extension)).toEqual(before);
});
