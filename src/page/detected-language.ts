import { baseOf, wellFormed, type DetectLanguage } from './language-tag';
import type { ReadArticle } from './read-article';

/**
 * Characters that the browser's detection gets of an article, the fewest that it can tell a language by, and passages asked about one by
 * one.
 */
const DETECTED = { article: 4000, fewest: 100, passages: 20 };

/**
 * Has the browser look at the article, and at the passages that name an app: pages lie, and quote in other languages.
 * @param read - with the languages that the page states
 * @param detect - asks the browser
 * @param mentionsApp - picks the passages that matter; without it no passage is asked about
 * @returns the same reading with the languages that are in it
 */
export async function withDetectedLanguage(
  read: ReadArticle,
  detect: DetectLanguage,
  mentionsApp: ((text: string) => boolean) | undefined,
): Promise<ReadArticle> {
  const { article } = read;
  const ask = async (text: string): Promise<string | null> =>
    text.length < DETECTED.fewest ? null : wellFormed(await detect(text.slice(0, DETECTED.article)).catch(() => null));
  const detected = await ask(article.passages.map(({ text }) => text).join('\n'));
  const lang = detected && baseOf(detected) !== baseOf(article.lang) ? detected : article.lang;
  let left = DETECTED.passages;
  const passages = await Promise.all(
    article.passages.map(async ({ text, lang: stated }) => {
      const asked = mentionsApp && text.length >= DETECTED.fewest && mentionsApp(text) && left-- > 0 ? await ask(text) : null;
      const own = asked ?? stated ?? lang;
      return baseOf(own) === baseOf(lang) ? { text } : { text, lang: own };
    }),
  );
  return { ...read, article: { ...article, lang, passages } };
}
