import type { Page } from '@playwright/test';

export { marksOf } from '../../src/cli/marks.mjs';

/** The page's DOM as text; the same before and after, since marking changes nothing. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}

/**
 * How many pixels of two screenshots differ, told apart by the browser itself.
 * @param page - any page that may run scripts; it is not changed
 * @param before - a PNG
 * @param after - a PNG of the same size
 * @returns number of pixels with any difference, of how many
 */
export function differingPixels(page: Page, before: Buffer, after: Buffer): Promise<{ differing: number; all: number }> {
  return page.evaluate(async ([first, second]) => {
    const read = async (base64: string): Promise<ImageData> => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('No canvas.');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [a, b] = [await read(first), await read(second)];
    if (a.width !== b.width || a.height !== b.height) throw new Error(`Screenshots of ${a.width}×${a.height} and ${b.width}×${b.height} cannot be compared.`);
    let differing = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      if (a.data[at] !== b.data[at] || a.data[at + 1] !== b.data[at + 1] || a.data[at + 2] !== b.data[at + 2]) differing += 1;
    }
    return { differing, all: a.width * a.height };
  }, [before.toString('base64'), after.toString('base64')] as const);
}
