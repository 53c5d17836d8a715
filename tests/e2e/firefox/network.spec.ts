/**
 * The extension asks the network for nothing. The fixture looks after every test of this folder; here the watch itself is
 * tried, which sees what any part of the extension asks for.
 */
import { AUDIENCE, NEWS } from '../samples';
import { launchFirefox } from '../../../src/cli/launch-firefox.mjs';
import { BUILD, expect, firefoxProgram, forTests, test } from './firefox-fixture';
import { waitForMarks } from './marked-tab';
import { connectFromContentScript, connectFromOwnPage } from './reader';

/** What the browser asks for by itself: the page's icon, and its maker's servers. */
const isErrand = /\/favicon\.ico$|\.(mozilla|firefox)\.(com|org|net):443$/;

test('the security policy refuses connections of its pages before anything is asked for', async ({ firefox, server }) => {
  const before = server.asked.length;
  expect(await connectFromOwnPage(firefox, 'http://news.example.test/control')).toContain('NetworkError');
  expect(server.asked.slice(before)).toEqual([]);
});

test('from a page that is read, only the page itself was asked for', async ({ firefox, server }) => {
  await firefox.runOn([NEWS]);
  const before = server.asked.length;
  await waitForMarks(await firefox.open(AUDIENCE), 5);
  const asked = server.asked.slice(before).filter((address) => !isErrand.test(address));
  expect(asked).toEqual([AUDIENCE]);
});

test('the watch would see a content script that connects', async ({ server }) => {
  const addresses = ['http://news.example.test/control', 'http://news.example.test/control?2'] as const;
  for (const address of addresses) server.serve(address, 'seen');
  const firefox = await forTests(
    await launchFirefox({ executablePath: firefoxProgram(), extension: BUILD, headless: true, serverPort: server.port }),
  );
  try {
    await firefox.runOn([NEWS]);
    await waitForMarks(await firefox.open(AUDIENCE), 5);
    expect(await firefox.requests()).toEqual([]);
    await connectFromContentScript(firefox, AUDIENCE, addresses);
    expect(await firefox.requests()).toEqual(addresses);
  } finally {
    await firefox.close();
  }
});
