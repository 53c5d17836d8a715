/** Firefox closed and started again: what the reader chose is still there, with the package installed for good. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from '../../../src/cli/launch-firefox.mjs';
import { filesIn, pack } from '../../../src/cli/pack.mjs';
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { BUILD, expect, firefoxProgram, forTests, test } from './firefox-fixture';
import { marksIn, waitForMarks } from './marked-tab';
import { granted, registered } from './reader';

const COUNT = QUOTES[AUDIENCE].length;

test('settings, permissions and registration outlive a restart', async ({ server, firefox: usual }) => {
  const mustBeSigned = (await usual.chrome(
    "ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs').AppConstants.MOZ_REQUIRE_SIGNING",
  )) as boolean;
  test.skip(
    mustBeSigned,
    'This Firefox installs signed packages only for good: use Firefox ESR, Developer Edition or Nightly (CHIFFRE_FIREFOX).',
  );
  const profile = mkdtempSync(join(tmpdir(), 'chiffre-firefox-'));
  const extension = join(profile, 'chiffre.xpi');
  writeFileSync(extension, await pack(BUILD, filesIn(BUILD), { tight: false }));
  const launch = async (installed?: string) =>
    forTests(
      await launchFirefox({
        executablePath: firefoxProgram(),
        extension,
        headless: true,
        profile,
        serverPort: server.port,
        ...(installed !== undefined && { installed }),
      }),
    );
  let firefox = await launch();
  try {
    await firefox.runOn([NEWS]);
    const options = await firefox.openPage('options.html');
    await options.waitForSelector('input[type=checkbox]');
    await options.click('input[type=checkbox]');
    await options.select('#language', 'fr');
    await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe('fr');
    const page = await firefox.open(AUDIENCE);
    await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(0);
    const marked = (await marksIn(page)).length;
    expect(marked, 'those that match are not marked').toBeLessThan(COUNT);
    await firefox.close();

    firefox = await launch(firefox.id);
    expect([await granted(firefox), await registered(firefox)]).toEqual([[NEWS], [NEWS]]);
    await waitForMarks(await firefox.open(AUDIENCE), marked);
    const again = await firefox.openPage('options.html');
    await again.waitForSelector('input[type=checkbox]');
    expect(
      await again.evaluate(() => [
        document.documentElement.lang,
        document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked,
      ]),
    ).toEqual(['fr', false]);
    expect(await firefox.requests()).toEqual([]);
  } finally {
    await firefox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
