/** Private windows: the extension is kept out until the reader lets it in; then they are read like others, and nothing of them is kept. */
import { launchFirefox } from '../../../src/cli/launch-firefox.mjs';
import { AUDIENCE, NEWS, OUTAGE, QUOTES } from '../samples';
import { allowPrivately, openPrivately } from './browser-window';
import { BUILD, expect, firefoxProgram, forTests, test } from './firefox-fixture';
import { marksIn, wait, waitForMarks } from './marked-tab';
import { stored } from './reader';

test('kept out, then let in', async ({ server }) => {
  const firefox = await forTests(
    await launchFirefox({ executablePath: firefoxProgram(), extension: BUILD, headless: true, serverPort: server.port }),
  );
  try {
    await firefox.runOn([NEWS]);
    const before = await stored(firefox);
    const outside = await openPrivately(firefox, AUDIENCE);
    await wait();
    expect(await marksIn(outside)).toEqual([]);
    await allowPrivately(firefox);
    const inside = await openPrivately(firefox, OUTAGE);
    await waitForMarks(inside, QUOTES[OUTAGE].length);
    // Its pages were closed when it was started anew.
    const again = await forTests(firefox);
    expect(await stored(again), 'nothing of the page is kept').toEqual(before);
    expect(await again.requests()).toEqual([]);
  } finally {
    await firefox.close();
  }
});
