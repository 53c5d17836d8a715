/**
 * Nothing leaves the machine: the browser refuses what worker and pages could ask for, and what a content script asked for would be seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExtension } from '../e2e/extension-fixture';
import { startPageServer } from '../e2e/page-server';
import { expect, HOSTS, test } from './hostile-fixture';
import { articlePage } from './hostile-page';
import { openWatched } from './watched-tab';

const OUTPUT = join(import.meta.dirname, '../../.output');
const ELSEWHERE = 'http://elsewhere.example.test/collect';

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the manifest of ${build} lets nobody in and nothing out`, () => {
    const file = join(OUTPUT, build, 'manifest.json');
    test.skip(!existsSync(file), 'not built');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });
}

test('worker and pages of the extension are refused every connection', async ({ shared: { extension } }) => {
  const ask = (address: string): Promise<string> =>
    fetch(address, { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await (await extension.worker()).evaluate(ask, ELSEWHERE)).toBe('refused');
  for (const name of ['options.html', 'popup.html', 'welcome.html']) {
    const page = await extension.open(extension.url(name));
    expect(await page.evaluate(ask, ELSEWHERE), name).toBe('refused');
    const image = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve('sent');
          picture.onerror = () => resolve('refused');
          picture.src = address;
        }),
      ELSEWHERE,
    );
    expect(image, name).toBe('refused');
    await page.close();
  }
});

test('what a content script asked for would be seen', async () => {
  const server = await startPageServer();
  const { extension, close } = await startExtension(server, { extensionFolder: join(OUTPUT, 'chrome-mv3'), browserLocale: 'en' });
  server.serve(`${HOSTS.watched}/`, articlePage());
  await extension.runOn('*://hostile.example.test/*');
  const tab = await openWatched(extension, `${HOSTS.watched}/`);
  await expect
    .poll(() =>
      tab.inExtension(
        (address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => 'sent',
            () => 'refused',
          ),
        ELSEWHERE,
      ),
    )
    .toBe('sent');
  expect(await close()).toEqual([ELSEWHERE]);
  await server.close();
});
