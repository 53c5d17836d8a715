import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const INTER = '@fontsource/inter/files/inter';
const ARABIC = '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic';

/** File of the font → the characters that it is for. */
const FILES: readonly (readonly [file: string, range: string])[] = [
  [`${INTER}-latin`, 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212'],
  [`${INTER}-latin-ext`, 'U+0100-02BA'],
  [`${INTER}-cyrillic`, 'U+0301, U+0400-045F, U+0490-0491, U+2116'],
  [ARABIC, 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC'],
];

/**
 * Gives a page the fonts that the pictures were taken with, under the name that the card asks for first, so that pictures are the same
 * on every machine.
 */
export async function useSameFonts(page: Page): Promise<void> {
  for (const [file, unicodeRange] of FILES) {
    for (const weight of ['400', '600']) {
      const source = readFileSync(require.resolve(`${file}-${weight}-normal.woff2`)).toString('base64');
      await page.evaluate(
        async ([base64, range, heavy]) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const face = new FontFace('Inter', bytes, { weight: heavy === '400' ? '100 500' : '501 900', unicodeRange: range });
          document.fonts.add(await face.load());
        },
        [source, unicodeRange, weight] as const,
      );
    }
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
