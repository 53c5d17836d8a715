import * as z from 'zod';
import type { Article } from '../article';
import { readDocument, documentOf, readText, type Given, type ReadDocument } from './read-document';
import { articleOf } from './labelled-document';

/** A line of `--lines` that is no path: a document with its source, its text, or its paragraphs. */
const lineSchema = z.object({
  id: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  lang: z.string().min(2).nullish(),
  published: z.string().nullish(),
  html: z.string().optional(),
  text: z.string().optional(),
  paragraphs: z.array(z.string()).min(1).optional(),
});
type Line = z.infer<typeof lineSchema>;

async function articleIn({ url, html, text, paragraphs }: Line, today: string): Promise<Article | null> {
  if (paragraphs) return articleOf({ paragraphs, published: null });
  if (text !== undefined) return readText(text);
  if (html === undefined) return null;
  const { readSavedPage } = await import('./read-saved-page');
  return readSavedPage(html, url ?? '', today);
}

/**
 * Reads one line of `--lines`: a JSON object, or the path of a file.
 * @param line - without its line end
 * @param given - language and date that stand above what the line says
 * @param mentionsApp - a quick look at a page's source; pages without a mention are not parsed
 * @returns the document; `no-mention` for a page that was passed over; nothing is thrown for a bad line
 */
export async function readLine(line: string, given: Given, mentionsApp: (html: string) => boolean): Promise<ReadDocument | 'no-mention'> {
  if (!line.startsWith('{')) return await readDocument(line, given);
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success)
      return {
        kind: 'unreadable',
        problem: parsed.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`).join('; '),
      };
    const { data } = parsed;
    if (data.html !== undefined && !mentionsApp(data.html)) return 'no-mention';
    const article = await articleIn(data, given.today);
    if (!article) return { kind: 'unreadable', problem: 'neither html nor text nor paragraphs' };
    const stated = data.published
      ? { ...article, published: { date: data.published, certainty: 'stated', origin: 'meta' } as const }
      : article;
    return documentOf(data.id ?? data.url ?? 'line', data.lang ? { ...stated, lang: data.lang } : stated, given);
  } catch (error) {
    return { kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) };
  }
}
