/**
 * Shows the gallery of cards: `npm run gallery`. With `-- --pictures` it takes the README's pictures of it instead, in `docs/images`.
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { useSameFonts } from './fonts';
import { startGalleryServer, type GalleryServer } from './gallery-server';

const IMAGES = join(import.meta.dirname, '../../docs/images');

/** Stories side by side on one picture. */
const PICTURES = [
  { name: 'gallery-light', locale: 'en', theme: 'light', stories: ['matches', 'mislabelled', 'differs'], ground: '#eceef2' },
  { name: 'gallery-dark', locale: 'ar', theme: 'dark', stories: ['limit', 'outdated', 'matches'], ground: '#101214' },
] as const;

async function takePictures(server: GalleryServer): Promise<void> {
  const found = findBrowser({ families: ['chromium'] });
  if (!found) throw new Error('Pictures need Chromium, Chrome or Edge. Install one, or set CHIFFRE_BROWSER to its program.');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  for (const { name, locale, theme, stories, ground } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 }, deviceScaleFactor: 1.5 });
    await page.goto(server.url({ locale, theme }));
    await page.locator('.inside').last().waitFor();
    await useSameFonts(page);
    await page.evaluate(
      ([wanted, colour]) => {
        for (const story of document.querySelectorAll<HTMLElement>('.story')) {
          story.hidden = !wanted.includes(story.id);
          story.style.order = String(wanted.indexOf(story.id));
          story.querySelector('h2')?.remove();
        }
        document.querySelector('.controls')?.remove();
        const row = document.querySelector<HTMLElement>('.stories');
        if (!row) return;
        Object.assign(row.style, {
          display: 'flex',
          gap: '28px',
          padding: '28px',
          alignItems: 'flex-start',
          width: 'max-content',
          background: colour,
        });
        document.body.style.background = colour;
      },
      [[...stories] as string[], ground] as const,
    );
    await page.locator('.stories').screenshot({ path: join(IMAGES, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  }
  await browser.close();
}

const server = await startGalleryServer();
if (process.argv.includes('--pictures')) {
  await takePictures(server);
  await server.close();
} else {
  console.log(`The gallery is at ${server.url()}\nAn article with marks: ${server.article()}\nCtrl+C ends it.`);
}
