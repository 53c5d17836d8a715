/** Private windows, and tabs that the browser brings back after it was closed. */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { launchChromium } from '../../src/cli/launch-chromium.mjs';
import { expect, test } from './extension-fixture';
import { waitForMarks } from './marked-page';
import { allowPrivateWindows, openWindows, storedKeys } from './reader';
import { AUDIENCE, NEWS, QUOTES, serveSamples } from './samples';

test.beforeEach(({ server }) => serveSamples(server));

test('a private window is read once the reader lets the extension in, and nothing of it is stored', async ({ extension }) => {
  await extension.runOn(NEWS);
  await allowPrivateWindows(extension);
  const before = await storedKeys(extension);
  expect(await openWindows(extension, [AUDIENCE], { incognito: true })).toEqual(['5']);
  expect(await storedKeys(extension)).toEqual(before);
});

test('after a restart of the browser its tabs come back marked', async ({ server, extensionFolder }) => {
  const profile = mkdtempSync(join(tmpdir(), 'chiffre-restart-'));
  const executablePath = findBrowser({ families: ['chromium'] })?.path ?? '';
  const first = await launchChromium({ executablePath, extension: extensionFolder, profile, headless: true, serverPort: server.port, locale: 'en' });
  await first.runOn([NEWS]);
  const page = await first.context.newPage();
  await page.goto(AUDIENCE);
  await waitForMarks(page, QUOTES[AUDIENCE].length);
  // Chromium keeps an extension from a folder switched on only in the developer mode.
  const own = await first.context.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await own.close();
  await first.context.close();

  // The extension is in the profile now: nobody loads it again.
  const again = await chromium.launchPersistentContext(profile, {
    executablePath, headless: true, chromiumSandbox: false, ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--restore-last-session', `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
  });
  try {
    await expect.poll(() => again.pages().map((each) => each.url()), { message: 'the tab is back', timeout: 20_000 }).toContain(AUDIENCE);
    const restored = again.pages().find((each) => each.url() === AUDIENCE);
    if (!restored) throw new Error('unreachable');
    await restored.bringToFront();
    await waitForMarks(restored, QUOTES[AUDIENCE].length);
  } finally {
    await again.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
