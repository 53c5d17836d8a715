/** A new version of the extension arrives while pages are open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from '../../../src/cli/launch-firefox.mjs';
import { AUDIENCE, NEWS, QUOTES } from '../samples';
import { BUILD, expect, firefoxProgram, forTests, test } from './firefox-fixture';
import { hover, inClosedRoot, openCard, wait, waitForMarks, waitForNoCard } from './marked-tab';

const COUNT = QUOTES[AUDIENCE].length;

test('the old script leaves open pages, the new one marks them, settings stay', async ({ server }) => {
  const newer = join(mkdtempSync(join(tmpdir(), 'chiffre-update-')), 'build');
  cpSync(BUILD, newer, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(newer, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(newer, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }));
  const firefox = await forTests(
    await launchFirefox({ executablePath: firefoxProgram(), extension: BUILD, headless: true, serverPort: server.port }),
  );
  try {
    await firefox.runOn([NEWS]);
    const page = await firefox.open(AUDIENCE);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const [first] = await waitForMarks(page, COUNT);
    if (first === undefined) throw new Error('unreachable');
    await hover(firefox, page, first);
    await firefox.bidi.send('webExtension.install', { extensionData: { type: 'path', path: newer } });
    expect(await firefox.chrome(`WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension.version`)).toBe('99.0.0');
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await wait(2500);
    expect(await page.evaluate(() => document.querySelectorAll('[data-chiffre]').length), 'one host, not two').toBeLessThanOrEqual(1);
    const [again] = await waitForMarks(page, COUNT);
    if (again === undefined) throw new Error('unreachable');
    await waitForNoCard(firefox, page);
    expect((await hover(firefox, page, again)).headline).toContain('100 million');
    await page.keyboard.press('Escape');
    await expect.poll(() => openCard(firefox, page)).toBeNull();
    expect(await inClosedRoot(firefox, page, (root) => root.querySelectorAll('.claims li').length)).toBe(COUNT);
    expect(errors).toEqual([]);
  } finally {
    await firefox.close();
    rmSync(join(newer, '..'), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
