import type { Article } from '../article';
import type { PartialDate } from '../terms';
import { languageOf } from '../languages';
import type { SignCue } from '../languages/lexicon';
import type { ReadyLanguage } from '../languages/ready-language';
import { normalise, type NormalText } from '../text/normalise';
import { piecesOf } from '../text/pieces';
import { sentencesOf } from '../text/sentences';
import { dateSeeker } from './look-back';
import { nameBook, type Names } from './names';
import { LazyReading, type Prepared } from './passage-reading';
import { readMentions, sightNames, weighNames, type NameEvidence, type Sighting } from './read-mentions';
import { enclosing, type PassageReading, type Span } from './reading';
import { strangersNamed, topicalNames } from './spot-topical-names';
import { wordbook, type Wordbook } from './wordbook';

const wordbooks = new WeakMap<ReadyLanguage, Wordbook>();

function wordbookOf(language: ReadyLanguage): Wordbook {
  const known = wordbooks.get(language);
  if (known) return known;
  const made = wordbook(language);
  wordbooks.set(language, made);
  return made;
}

/**
 * Reads everything that the lower stages can find in an article: names, quantities, times, places and the words around them.
 * @param article - passages in a language of the registry; others are left out
 * @param names - apps and events of the dataset
 * @returns the passages in order, longer ones in pieces; none where the article names no app
 */
export function readPassages(article: Article, names: Names): PassageReading[] {
  const book = nameBook(names);
  const prepared: Prepared[] = [];
  for (const [index, passage] of article.passages.entries()) {
    const language = languageOf(passage.lang ?? article.lang);
    if (!language || passage.text === '') continue;
    for (const { start, end } of piecesOf(passage.text, LONGEST_PASSAGE)) {
      const text = shifted(normalise(passage.text.slice(start, end)), start);
      const sentences = sentencesOf(text, language.lexicon.abbreviations);
      const sightings = sightNames(text, book, sentences, language.lexicon.nounsHaveCapitals === true);
      prepared.push({
        index,
        text,
        tag: passage.lang ?? article.lang,
        language,
        phrases: wordbookOf(language).read(text),
        sentences,
        sightings,
      });
    }
  }
  if (!prepared.some((p) => p.sightings.some((s) => s.entries.some((e) => e.kind === 'name')))) return [];

  const messaging = prepared.some((p) =>
    p.phrases.epithets.some((e) => e.value.includes('service') || e.value.includes('network') || e.value.includes('family')),
  );
  const pageDate = article.published?.date ?? null;
  const title = prepared.find((p) => p.index === 0);
  const counted = prepared.some(countsAudience) || (title !== undefined && tellsBy(title, TOLD_IN_HEADLINES));
  // Within a sentence of the headline a capital tells a name, where the text tells of results.
  const results = counted || prepared.some((p) => tellsBy(p, TOLD_IN_TEXTS));
  const headline = title?.sightings ?? [];
  const evidence = weighNames(
    prepared.map((p) => p.sightings),
    messaging,
    names,
    pageDate,
    counted ? headline : [...(results ? headline.filter((s) => !s.opens) : []), ...namedAgain(prepared)],
  );
  const passages: LazyReading[] = [];
  const dateBefore = dateSeeker(passages, (position) => passages[position]?.refersBack() === true);
  const topical = topicalNames(prepared);
  for (const [position, p] of prepared.entries())
    passages.push(readPassage(p, evidence, topical, pageDate, (stretch) => dateBefore(position, stretch)));
  return passages;
}

/** What news of an app tell of: in headlines, and in their texts. */
const TOLD_IN_HEADLINES: ReadonlySet<SignCue> = new Set<SignCue>(['profit', 'revenue', 'loss', 'employ', 'leak']);
const TOLD_IN_TEXTS: ReadonlySet<SignCue> = new Set<SignCue>(['profit', 'revenue', 'loss', 'employ', 'fine']);

const tellsBy = ({ phrases }: Prepared, cues: ReadonlySet<SignCue>): boolean =>
  phrases.signs.some((s) => s.value.some((cue) => cues.has(cue)));

/** Whether a passage names a measure or a noun that only the audience of an app has. */
function countsAudience({ phrases }: Prepared): boolean {
  return phrases.heads.some(
    ({ value }) =>
      value.metrics.some((m) => m === 'daily-active-users' || m === 'monthly-active-users' || m === 'registered-users') ||
      value.heads.some((cue) => cue === 'newcomer' || cue === 'sticker' || cue === 'download'),
  );
}

/** Shorter words are first names and common words. */
const SHORTEST_TITLED = 5;

/** Names of the headline that stand within a sentence of the text too, where only names have capitals. */
function namedAgain(prepared: readonly Prepared[]): readonly Sighting[] {
  const title = prepared.find((p) => p.index === 0);
  if (title === undefined || title.language.lexicon.nounsHaveCapitals === true) return [];
  return title.sightings.filter(
    (s) =>
      s.written.length >= SHORTEST_TITLED &&
      !s.joined &&
      prepared.some(
        (p) =>
          p !== title &&
          p.sightings.some((other) => other.written.startsWith(s.written) && !other.opens && !other.joined && !other.prefixed),
      ),
  );
}

/** No paragraph is longer, in characters: each number looks at all of its passage, so that a longer one is read piece by piece. */
const LONGEST_PASSAGE = 10_000;

/** A piece of a passage with the way back to the whole. */
function shifted(text: NormalText, by: number): NormalText {
  return by === 0 ? text : { ...text, toOriginal: (offset, edge) => text.toOriginal(offset, edge) + by };
}

/** Most passages hold no number: what only a number asks for is read when it is asked for. */
function readPassage(
  prepared: Prepared,
  evidence: NameEvidence,
  topical: readonly string[],
  pageDate: PartialDate | null,
  dateBefore: (stretch: boolean) => PartialDate | null,
): LazyReading {
  const { language, phrases, sightings } = prepared;
  const isNoun = (span: Span): boolean => language.lexicon.nounsHaveCapitals === true && enclosing(phrases.epithets, span);
  const { mentions, strangers } = readMentions(sightings, evidence, isNoun);
  const others = topical.length === 0 ? [] : strangersNamed(prepared, topical);
  const all = others.length === 0 ? strangers : [...strangers, ...others].sort((a, b) => a.start - b.start);
  return new LazyReading(prepared, { mentions, strangers: all }, pageDate, dateBefore);
}
