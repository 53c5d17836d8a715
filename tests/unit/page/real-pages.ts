import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** The folder of saved pages beside the repository; it isn't part of it. */
const FOLDER = new URL('../../../../shared/pages/', import.meta.url);

const realPage = z.object({
  name: z.string(),
  file: z.string(),
  url: z
    .string()
    .nullable()
    .transform((url) => url ?? 'about:blank'),
  lang: z.string(),
  expected_date: z.string().nullable(),
  kind: z.enum(['news', 'article', 'other']),
  claims: z.enum(['none', 'some', 'ambiguous']),
  date_doubtful: z.boolean(),
});
export type RealPage = z.infer<typeof realPage>;

/** @returns the labelled pages, none where the folder is absent */
export function realPages(): RealPage[] {
  const index = fileURLToPath(new URL('index.json', FOLDER));
  return existsSync(index) ? z.array(realPage).parse(JSON.parse(readFileSync(index, 'utf8'))) : [];
}

/** @returns a page's source */
export function sourceOf(page: RealPage): string {
  return gunzipSync(readFileSync(fileURLToPath(new URL(page.file, FOLDER)))).toString('utf8');
}

/** What dates on `news` pages are worth; doubtful labels count for nothing. */
export interface DateScore {
  readonly labelled: number;
  readonly exact: number;
  readonly wrong: number;
  readonly none: number;
}

/**
 * @param pages - pages with the date that was read, ISO day, month or null
 * @returns counts over the `news` pages with a label that isn't doubtful; a month or year counts as none
 */
export function scoreDates(pages: readonly { readonly page: RealPage; readonly date: string | null }[]): DateScore {
  const labelled = pages.filter(({ page }) => page.kind === 'news' && page.expected_date !== null && !page.date_doubtful);
  const days = labelled.map(({ page, date }) => ({ expected: page.expected_date, day: date?.length === 10 ? date : null }));
  const exact = days.filter(({ expected, day }) => day === expected).length;
  const none = days.filter(({ day }) => day === null).length;
  return { labelled: labelled.length, exact, wrong: labelled.length - exact - none, none };
}

/** ISO 639-3 codes in the labels that have a two-letter code. */
const TWO_LETTERS: Readonly<Record<string, string>> = { xho: 'xh', zul: 'zu', nb: 'no', nn: 'no' };

/** @returns whether a tag names the labelled language */
export function isLanguage(tag: string, label: string): boolean {
  const [language = ''] = tag.split('-');
  return (TWO_LETTERS[language] ?? language) === (TWO_LETTERS[label] ?? label);
}
