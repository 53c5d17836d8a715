import { isLetterCode } from '../text/characters';
import type { Stranger } from './mention';
import type { Prepared } from './passage-reading';
import { touches, type Span } from './reading';

/** A word of three letters or more with a capital. */
const CAPITALISED = /(?<![\p{L}\d.'-])\p{Lu}[\p{L}\d]{2,24}(?![\p{L}\d])/gu;

/** No headline of a newspaper is longer, in characters. */
const LONGEST_HEADLINE = 200;

/** In so many passages of the text a name of the headline stands again where the article is about it … */
const PASSAGES = 2;
/** … and in so many where it stands nowhere but at the beginning of sentences, or where every noun has a capital. */
const MANY_PASSAGES = 3;

/**
 * Finds names that nobody here knows and that an article is about: they stand in its headline, which names no app, and again and again
 * in the text, within sentences too and never with a small letter ("Chat start-up Lumo raises 45 million").
 * @param prepared - the passages of the article
 * @returns the names as written; none where the headline names or calls an app
 */
export function topicalNames(prepared: readonly Prepared[]): string[] {
  const title = prepared.find((p) => p.index === 0);
  if (title === undefined || title.sightings.some((s) => s.entries.some((e) => e.kind !== 'stranger' && e.kind !== 'neutral'))) return [];
  if (title.phrases.epithets.some((e) => e.value.includes('service') || e.value.includes('network') || e.value.includes('family')))
    return [];
  const words = [...title.text.text.slice(0, LONGEST_HEADLINE).matchAll(CAPITALISED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const unknown = words.filter((word) => !isKnown(title, word)).map(({ start, end }) => title.text.text.slice(start, end));
  const body = prepared.filter((p) => p.index !== 0);
  return [...new Set(unknown)].filter((name) =>
    isNameIn(body, name, title.language.lexicon.nounsHaveCapitals !== true && isWithinHeadline(title.text.text, name)),
  );
}

/** Where names stand in a passage. */
export function strangersNamed({ text: { text }, sightings }: Prepared, names: readonly string[]): Stranger[] {
  return names.flatMap((name) =>
    wholeWords(text, name)
      .filter((span) => !touches(sightings, span))
      .map((span) => ({ ...span, name })),
  );
}

/** Whether a word stands between two with small letters: then only names have capitals in the headline. */
function isWithinHeadline(text: string, name: string): boolean {
  return wholeWords(text, name).some(
    ({ start, end }) => /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2)),
  );
}

/** Whether a word stands in several passages, always with a capital, and somewhere within a sentence: in the headline or here. */
function isNameIn(passages: readonly Prepared[], name: string, inHeadline: boolean): boolean {
  const small = name.toLowerCase();
  let found = 0;
  let within = inHeadline;
  for (const {
    text: { text, folded },
    language,
    phrases,
  } of passages) {
    const as = wholeWords(text, name);
    if (wholeWords(folded, small).length > as.length) return false;
    const nouns = language.lexicon.nounsHaveCapitals === true;
    // Only a noun has an article.
    if (
      nouns &&
      as.some(({ start }) =>
        phrases.functions.some((f) => f.end === start - 1 && (f.value.includes('definite') || f.value.includes('filler'))),
      )
    )
      return false;
    if (as.length > 0) found += 1;
    within ||= !nouns && as.some(({ start }) => /\p{Ll},? $/u.test(text.slice(Math.max(0, start - 3), start)));
  }
  return found >= (within ? PASSAGES : MANY_PASSAGES);
}

function wholeWords(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!isLetterCode(text.charCodeAt(at - 1)) && !isLetterCode(text.charCodeAt(end))) spans.push({ start: at, end });
  }
  return spans;
}

/** Whether a word of the language, a place or a time stands there. */
function isKnown(
  { phrases: { heads, signs, bars, modes, epithets, speech, functions, features, times, places, numberWords }, sightings }: Prepared,
  span: Span,
): boolean {
  return [sightings, heads, signs, bars, modes, epithets, speech, functions, features, times, places, numberWords].some((list) =>
    touches(list, span),
  );
}
