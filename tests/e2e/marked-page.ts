import type { Page } from '@playwright/test';

/** A stretch of text that the extension marks. */
export interface Mark {
  /** Name of the highlight that paints it. */
  readonly highlight: string;
  readonly text: string;
  /** Middle of its first line box, in the viewport. */
  readonly x: number;
  readonly y: number;
  /** The first line box. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Highlights of other names belong to the page. */
const PREFIX = 'chiffre';

/**
 * What is marked on a page, as the highlight registry tells it, in document order.
 * @param page - the page
 * @returns marks whose text still stands; empty where nothing is marked
 */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate((prefix) => {
    const marks: (Mark & { range: Range })[] = [];
    const seen = new Set<string>();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      for (const range of highlight) {
        if (!(range instanceof Range) || range.collapsed) continue;
        const [rect] = range.getClientRects();
        if (rect === undefined) continue;
        const { x, y, width, height } = rect;
        const key = `${x} ${y} ${range.toString()}`;
        if (seen.has(key)) continue;
        seen.add(key);
        marks.push({ highlight: name, text: range.toString(), x: x + width / 2, y: y + height / 2, box: { x, y, width, height }, range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ range: _, ...mark }) => mark);
  }, PREFIX);
}

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
