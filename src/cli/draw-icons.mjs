/**
 * `npm run icons`: draws assets/icon/icon.svg at every size that browsers and stores ask for. What is committed went through a lossless
 * optimiser of PNG files after it, which takes a third off.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, step, tellFailure } from './progress.mjs';
import { requireChromium, setUpProject } from './set-up.mjs';

/** Toolbars 16 to 32, menus and extension pages 48, retina 64 and 96, stores 128. Pixels. */
const ICON_SIZES = [16, 24, 32, 48, 64, 96, 128];

async function main() {
  await setUpProject();
  const browser = await chromium.launch({ executablePath: await requireChromium(), chromiumSandbox: false });
  try {
    await step(`drawing ${ICON_SIZES.length} icons`, async () => {
      const page = await browser.newPage();
      const folder = join(PROJECT, 'assets/public/icons');
      mkdirSync(folder, { recursive: true });
      for (const size of ICON_SIZES) {
        // At 16 pixels the large drawing blurs; the small one stands on whole pixels.
        const svg = readFileSync(join(PROJECT, 'assets/icon', size < 24 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
        writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    });
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  tellFailure(error);
}
