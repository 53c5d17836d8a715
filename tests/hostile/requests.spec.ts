/** Runs last of its folder, since it ends the browser that the others share: only then is its network log whole. */
import { REQUESTS } from '../e2e/extension-fixture';
import { expect, test } from './hostile-fixture';

test('in all this the extension asked the network for nothing', async ({ shared }, info) => {
  const asked = await shared.end();
  info.annotations.push({ type: REQUESTS, description: String(asked.length) });
  expect(asked).toEqual([]);
});
