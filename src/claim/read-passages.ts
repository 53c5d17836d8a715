import type { Article } from '../article';
import type { PartialDate } from '../terms';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import type { BarCue } from '../languages/lexicon';
import { normalise, type NormalText } from '../text/normalise';
import type { FoundPhrase } from '../text/phrases';
import { sentencesOf } from '../text/sentences';
import { dateSeeker } from './look-back';
import { nameBook, type Names } from './names';
import { readMentions, sightNames, weighNames, type NameEvidence, type Sighting } from './read-mentions';
import { readMoments, refersBack } from './read-moments';
import { readPeriods } from './read-periods';
import { readPlaces } from './read-places';
import { readQuantities } from './read-quantities';
import { firstFrom, touches, within, type PassageReading, type Span } from './reading';
import { wordbook, type LexiconPhrases, type Wordbook } from './wordbook';

const wordbooks = new WeakMap<Language, Wordbook>();

function wordbookOf(language: Language): Wordbook {
  const known = wordbooks.get(language);
  if (known) return known;
  const made = wordbook(language);
  wordbooks.set(language, made);
  return made;
}

interface Prepared {
  readonly index: number;
  readonly text: NormalText;
  /** BCP 47 tag with its region, on which the separators of numbers depend. */
  readonly tag: string;
  readonly language: Language;
  readonly phrases: LexiconPhrases;
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
    const sightings = sightNames(text, book, new Set(sentences.map((s) => s.start)), language.lexicon.nounsHaveCapitals === true);
    prepared.push({ index, text, tag: passage.lang ?? article.lang, language, phrases: wordbookOf(language).read(text), sentences, sightings });
  }
  if (!prepared.some((p) => p.sightings.some((s) => s.entries.some((e) => e.kind === 'name')))) return [];

  const messaging = prepared.some((p) => p.phrases.epithets.some((e) => e.value.includes('service') || e.value.includes('network')));
  const evidence = weighNames(prepared.map((p) => p.sightings), messaging, names);
  const pageDate = article.published?.date ?? null;
  const passages: PassageReading[] = [];
  const dateBefore = dateSeeker(passages, (position) => { const p = prepared[position]; return p !== undefined && refersBack(p.text, p.language.times); });
  for (const [position, p] of prepared.entries()) passages.push(readPassage(p, evidence, pageDate, (stretch) => dateBefore(position, stretch)));
  return passages;
}

/** Most passages hold no number: what only a number asks for is read when it is asked for. */
function readPassage({ index, text, tag, language, phrases, sentences, sightings }: Prepared, evidence: NameEvidence, pageDate: PartialDate | null, dateBefore: (stretch: boolean) => PartialDate | null): PassageReading {
  const { heads, epithets, modes, speech, functions, features } = phrases;
  const isNoun = (span: Span): boolean => language.lexicon.nounsHaveCapitals === true && enclosing(epithets, span);
  const { mentions, strangers } = readMentions(sightings, evidence, isNoun);
  const named = sightings.filter((s) => s.entries.some((e) => e.kind !== 'person'));
  const periods = once(() => readPeriods(text, language.times));
  const moments = once(() => readMoments(text, language.times, pageDate, dateBefore));
  // Only a point behind a digit can be that of an ordinal in a date.
  const joined = once(() => (sentences.some((s) => /\d\.$/.test(text.text.slice(s.end - 2, s.end))) ? joinDates(sentences, moments()) : [...sentences]));
  const quantities = once(() => readQuantities(text, language.numbers, { tag, found: phrases.numberWords }));
  const signs = once(() => phrases.signs.filter((s) => !enclosing(named, s)));
  // "Wall Street Journal" is no stock exchange, "24 hours" nothing counted, "kosten ließ" no price.
  const bars = (b: FoundPhrase<readonly BarCue[]>): boolean => !enclosing(named, b) && !enclosing(phrases.signs, b, 1) && !touches(periods(), b) && !touches(moments(), b);
  const allBars = once(() => phrases.bars.filter(bars));
  const places = once(() => readPlaces(text, language.places));
  return {
    index, text, language, mentions, strangers, heads, epithets, modes, speech, functions, features,
    get sentences() { return joined(); },
    get quantities() { return quantities(); },
    get signs() { return signs(); },
    get bars() { return allBars(); },
    hasBar: (cue) => phrases.bars.some((b) => b.value.includes(cue) && bars(b)),
    get periods() { return periods(); },
    get moments() { return moments(); },
    get places() { return places(); },
  };
}

/** Computes a value the first time that it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether a span lies within an element that is longer by at least so many characters. */
function enclosing(list: readonly Span[], span: Span, longer = 0): boolean {
  for (let i = Math.max(0, firstFrom(list, span.start + 1) - 1); i >= 0; i--) {
    const item = list[i];
    if (item === undefined || item.end <= span.start) return false;
    if (within(span, item) && item.end - item.start >= span.end - span.start + longer) return true;
  }
  return false;
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
