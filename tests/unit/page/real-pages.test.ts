import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/read-saved-page';
import { tellByWords } from '../../../src/page/page-language';
import { rangeOf } from '../../../src/page/passage-position';
import { readArticle, type ReadArticle } from '../../../src/page/read-article';
import { isLanguage, realPages, scoreDates, sourceOf, type RealPage } from './real-pages';

const pages = realPages();
const MINUTES = 60_000;

function readAll(): { page: RealPage; read: ReadArticle | null }[] {
  return pages.map((page) => ({
    page,
    read: readArticle(parsePage(sourceOf(page)), { address: page.url, today: '2026-11-22', languages: tellByWords }),
  }));
}

// The pages belong to their publishers, and lie beside the repository on the machines that have them.
describe.skipIf(pages.length === 0)('saved real pages', () => {
  it('are read with the right date and language, and every passage has its place', { timeout: 10 * MINUTES }, () => {
    const all = readAll();
    const dates = scoreDates(all.map(({ page, read }) => ({ page, date: read?.article.published?.date ?? null })));
    expect(dates.exact / dates.labelled, 'dates exact to the day').toBeGreaterThanOrEqual(0.95);
    expect(dates.wrong / dates.labelled, 'wrong dates').toBeLessThanOrEqual(0.02);

    const right = all.filter(({ page, read }) => isLanguage(read?.article.lang ?? 'und', page.lang));
    expect(right.length / all.length, 'languages').toBeGreaterThanOrEqual(0.98);

    for (const { page, read } of all) {
      read?.positions.forEach((position, index) => {
        if (position.runs.length > 0) expect(rangeOf(position, 0, position.text.length), `${page.name}, passage ${index}`).not.toBeNull();
      });
    }
  });
});
