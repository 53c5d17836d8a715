import type { Article } from '../article';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import { normalise, type NormalText } from '../text/normalise';
import { sentencesOf } from '../text/sentences';
import { nameBook, type Names } from './names';
import { readMentions, sightNames, weighNames, type Sighting } from './read-mentions';
import { readMoments } from './read-moments';
import { readPeriods } from './read-periods';
import { readPlaces } from './read-places';
import { readQuantities } from './read-quantities';
import { touches, within, type PassageReading, type Span } from './reading';
import { wordbook, type Wordbook } from './wordbook';

const wordbooks = new WeakMap<Language, Wordbook>();

function wordbookOf(language: Language): Wordbook {
  const known = wordbooks.get(language);
  if (known) return known;
  const made = wordbook(language.lexicon);
  wordbooks.set(language, made);
  return made;
}

interface Prepared {
  readonly index: number;
  readonly text: NormalText;
  /** BCP 47 tag with its region, on which the separators of numbers depend. */
  readonly tag: string;
  readonly language: Language;
  readonly words: Wordbook;
  readonly sentences: readonly Span[];
  readonly sightings: readonly Sighting[];
}

/**
 * Reads everything that the lower stages can find in an article: names, quantities, times, places and the words around them.
 * @param article - passages in a language of the registry; others are left out
 * @param names - apps and events of the dataset
 * @returns the passages that hold a quantity or a name, in order; none where the article names no app
 */
export function readPassages(article: Article, names: Names): PassageReading[] {
  const book = nameBook(names);
  const prepared: Prepared[] = [];
  for (const [index, passage] of article.passages.entries()) {
    const language = languageOf(passage.lang ?? article.lang);
    if (!language || passage.text === '') continue;
    const text = normalise(passage.text);
    const sentences = sentencesOf(text, language.lexicon.abbreviations);
    const sightings = sightNames(text, book, new Set(sentences.map((s) => s.start)));
    prepared.push({ index, text, tag: passage.lang ?? article.lang, language, words: wordbookOf(language), sentences, sightings });
  }
  if (!prepared.some((p) => p.sightings.some((s) => s.entries.some((e) => e.kind === 'name')))) return [];

  const messaging = prepared.some((p) => p.words.epithets.findPhrases(p.text.folded).some((e) => e.value.includes('service') || e.value.includes('network')));
  const evidence = weighNames(prepared.map((p) => p.sightings), messaging);
  const pageDate = article.published?.date ?? null;
  return prepared.map(({ index, text, tag, language, words, sentences, sightings }) => {
    const { folded } = text;
    const epithets = words.epithets.findPhrases(folded);
    const isNoun = (span: Span): boolean => language.lexicon.nounsHaveCapitals === true && epithets.some((e) => e.start <= span.start && e.end >= span.end);
    const periods = readPeriods(text, language.times);
    const moments = readMoments(text, language.times, pageDate);
    const signs = words.signs.findPhrases(folded).map((s) => ({ start: s.start, end: s.end, value: s.value.signs }));
    const named = sightings.filter((s) => s.entries.some((e) => e.kind !== 'person'));
    const { mentions, strangers } = readMentions(sightings, evidence, isNoun);
    return {
      index, text, language, words, sentences: joinDates(sentences, moments), mentions, strangers,
      quantities: readQuantities(text, language.numbers, { tag }),
      heads: words.heads.findPhrases(folded),
      signs: signs.filter((s) => !named.some((n) => within(s, n))),
      // "Wall Street Journal" is no stock exchange, "24 hours" nothing counted, "kosten ließ" no price.
      bars: words.bars.findPhrases(folded).filter((b) => !touches(named, b) && !touches(periods, b) && !touches(moments, b) && !signs.some((s) => s.start <= b.start && s.end >= b.end && s.end - s.start > b.end - b.start)),
      modes: words.modes.findPhrases(folded),
      epithets,
      speech: words.speech.findPhrases(folded),
      functions: words.functions.findPhrases(folded),
      features: words.features.findPhrases(folded),
      periods, moments,
      places: readPlaces(text, language.places),
    };
  });
}

/** "Der 31. Dezember" is no end of a sentence. */
function joinDates(sentences: readonly Span[], moments: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && touches(moments, { start: last.end, end: sentence.start }) && moments.some((m) => m.start < last.end && m.end > sentence.start)) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
