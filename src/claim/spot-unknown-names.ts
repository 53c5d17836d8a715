import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { inside, startingAt, touches, type PassageReading, type Span } from './reading';

/** What a company or service that nobody here knows may have as well as ours; who fines, buys, invests or is robbed is told otherwise. */
const OF_ANYBODY: ReadonlySet<string> = new Set(['audience', 'activity', 'reach', 'limits']);
const RESULTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'valuation', 'employees', 'downloads', 'people-affected']);

/** A capitalised word of three letters or more, with what is joined to it. */
const NAME = /(?<![\p{L}\d.'-])\p{Lu}[\p{L}\d]{2,24}(?:[ &-]\p{Lu}[\p{L}\d]{1,24}){0,3}/gu;

/** How far before a number the name may stand whose it is, in characters. */
const REACH = 40;

/** How near a name a verb of saying makes it that of a speaker or source, in characters. */
const SPEECH_REACH = 30;
/** How far behind "according to" a source may be named. */
const SOURCE_REACH = 60;

/**
 * The last name before a number, in its own part or since the number before, that stands for none of our apps, places, persons or words:
 * what follows is rather its own than that of the app spoken of before ("Koo, with 60 million downloads").
 * @param c - the number with its surroundings
 * @param metric - what it states
 * @returns where the name stands; undefined where there is none, or where capitals say nothing
 */
export function unknownName(c: Candidate, metric: Metric): Span | undefined {
  const { passage, quantity, sentence, before } = c;
  if (passage.index === 0 || passage.language.lexicon.nounsHaveCapitals || !(OF_ANYBODY.has(METRICS[metric].group) || RESULTS.has(metric)))
    return undefined;
  const from = before?.sentence === sentence ? before.quantity.end : sentence.start;
  const range = { start: Math.max(from, quantity.hedgeStart - REACH), end: quantity.hedgeStart };
  // The first word of a sentence has a capital anyway.
  const tells = (name: Span): boolean =>
    name.start - sentence.start > 2 ||
    /\p{L} $/u.test(passage.text.text.slice(sentence.start, name.start)) ||
    standsWithin(passage, name) ||
    isShown(passage, name);
  return namesIn(passage, range).findLast((name) => tells(name) && !isPlace(passage, name) && !speaks(passage, name));
}

/**
 * "Nordbank, which has", "BlaBlaCar", "Hamster Kombat": a name that opens its sentence and shows by its capitals, or by the relative clause
 * behind it, that it is one.
 */
function isShown(passage: PassageReading, { start, end }: Span): boolean {
  const {
    functions,
    text: { text, folded },
    language,
  } = passage;
  // "Oran İtalya'da": a place behind the first word.
  if (passage.placeAt(text.indexOf(' ', start) + 1)?.qualifies === 'in') return false;
  const clause = folded.startsWith(', ', end) ? startingAt(functions, end + 2) : undefined;
  return (
    (clause?.value.includes('clause') === true && !language.places.joins.includes(folded.slice(clause.start, clause.end))) ||
    /\p{Ll}\p{Lu}| \p{Lu}\p{Ll}/u.test(text.slice(start, end))
  );
}

/** Whether the same name stands within a sentence of the passage too, where only names have capitals. */
function standsWithin({ text: { text } }: PassageReading, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (
      at !== start &&
      /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\d]/u.test(text.slice(at + name.length, at + name.length + 1))
    )
      return true;
  }
  return false;
}

/**
 * Whether a name that nobody here knows stands in a range.
 * @param passage - the passage
 * @param range - where to look; must not hold the beginning of a sentence
 */
export function hasUnknownName(passage: PassageReading, range: Span): boolean {
  return !passage.language.lexicon.nounsHaveCapitals && namesIn(passage, range).length > 0;
}

function namesIn(passage: PassageReading, { start, end }: Span): Span[] {
  return [...passage.text.text.slice(start, end).matchAll(NAME)].flatMap((match) => {
    const name = { start: start + match.index, end: start + match.index + match[0].length };
    if (!isKnown(passage, name)) return [name];
    // "Rival Tavio": behind a word that opens a sentence the name begins.
    const called = passage.epithets.find((e) => e.start === name.start && e.end < name.end);
    const rest = { start: called === undefined ? name.end : called.end + 1, end: name.end };
    return rest.end - rest.start >= SHORTEST_NAME && !isKnown(passage, rest) ? [rest] : [];
  });
}

/** No name is shorter, in characters. */
const SHORTEST_NAME = 3;

/** Whether a word is none that the language, the dataset or the calendar knows. */
export function isUnknownWord(passage: PassageReading, word: Span): boolean {
  return !isKnown(passage, word);
}

/**
 * Whether a word of the language, an app, a person, a place or a date stands there; of several words the first tells ("Real Madrid" is no
 * place).
 */
function isKnown(passage: PassageReading, { start, end }: Span): boolean {
  const space = passage.text.folded.slice(start, end).search(/[ &-]/);
  const name = { start, end: space < 0 ? end : start + space };
  return (
    passage.tellsTime(name) ||
    [
      passage.spellings,
      passage.places,
      passage.quantities,
      passage.heads,
      passage.signs,
      passage.bars,
      passage.modes,
      passage.epithets,
      passage.speech,
      passage.functions,
      passage.features,
    ].some((list) => touches(list, name))
  );
}

/**
 * "in Bavaria": behind a preposition of place a name is that of one, as before the dash that opens a dispatch ("SAN FRANCISCO (AP) — …").
 */
function isPlace({ text: { folded }, language }: PassageReading, name: Span): boolean {
  if (name.end <= DATELINE_REACH && /^(?: \([^)]{1,20}\))? [–—-] /.test(folded.slice(name.end, name.end + DATELINE_REACH))) return true;
  const word = folded
    .slice(Math.max(0, name.start - 16), name.start)
    .trimEnd()
    .split(/[ '’]/)
    .at(-1);
  return word !== undefined && word !== '' && language.places.leads.includes(word);
}

/** So far into its passage the place of a dispatch ends, in characters. */
const DATELINE_REACH = 30;

/** "says Jane Smith", "Jane Smith of the institute said": who speaks. */
function speaks({ speech, language, text: { folded } }: PassageReading, name: Span): boolean {
  return inside(speech, {
    start: Math.max(0, name.start - SOURCE_REACH),
    end: name.end + (language.times.postposed ? SOURCE_REACH : SPEECH_REACH),
  }).some((s) => !/[.;:]/.test(folded.slice(Math.min(s.end, name.end), Math.max(s.start, name.start))));
}
