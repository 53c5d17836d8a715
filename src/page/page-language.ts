import { baseOf, wellFormed, type LanguageTeller } from './language-tag';
import { SMALL_WORDS } from './small-words';

/** Scripts that stand for one language, or for the first of several; the letters of the others decide. */
const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[\u3040-\u30ff]/g, 'ja', []],
  [/\p{Script=Hangul}/gu, 'ko', []],
  [/\p{Script=Han}/gu, 'zh', ['ja']],
  [/\p{Script=Cyrillic}/gu, 'ru', ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn', 'tg']],
  [/\p{Script=Arabic}/gu, 'ar', ['fa', 'ur', 'ps', 'ckb', 'ug']],
  [/\p{Script=Devanagari}/gu, 'hi', ['mr', 'ne']],
  [/\p{Script=Bengali}/gu, 'bn', ['as']],
  [/\p{Script=Thai}/gu, 'th', []],
  [/\p{Script=Greek}/gu, 'el', []],
  [/\p{Script=Hebrew}/gu, 'he', ['yi']],
  [/\p{Script=Gujarati}/gu, 'gu', []],
  [/\p{Script=Tamil}/gu, 'ta', []],
  [/\p{Script=Telugu}/gu, 'te', []],
  [/\p{Script=Gurmukhi}/gu, 'pa', []],
  [/\p{Script=Georgian}/gu, 'ka', []],
  [/\p{Script=Armenian}/gu, 'hy', []],
];

/** Letters beyond Latin. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc]/;

/** Characters looked at: enough to be sure, and no more on long pages. */
const SAMPLE = 6000;
/** Small words that a text must hold before they overrule what the page says. */
const ENOUGH_WORDS = 6;
/** How many times more of its words another language must have than the stated one. */
const CLEARLY = 1.5;
/** A word of so many letters is hardly another language's by chance, and counts three times. */
const LONG = 5;
/** Part of a text that its language's small words make up at least; by chance another's come near where it has words that we don't know. */
const DENSE = 0.12;
const VERY_DENSE = 0.2;
/** A text of so many words with no more than this part of the stated language's small words isn't in it. */
const DISPROVING = 80;
const SPARSE = 0.04;

/** Characters below which a passage's own words tell nothing. */
const TELLING = 60;

interface Evidence {
  readonly lang: string | null;
  readonly hits: number;
  /** Hits of the language that the page states. */
  readonly own: number;
  /** Words counted. */
  readonly words: number;
}

/**
 * The language of an article: what the page says, unless its text says otherwise.
 * @param stated - the `lang` attribute and its like, best first; empty and malformed ones are passed over
 * @param text - the article's text
 * @returns a BCP 47 tag, `und` where neither tells
 */
function languageOf(stated: readonly (string | null | undefined)[], text: string): string {
  const tag = stated.map(wellFormed).find((candidate) => candidate !== null) ?? null;
  const evidence = evidenceIn(text, tag);
  if (!tag)
    return evidence.lang && (evidence.words === 0 || (evidence.hits >= 3 && evidence.hits >= DENSE * evidence.words))
      ? evidence.lang
      : 'und';
  if (!evidence.lang || baseOf(tag) === evidence.lang) return tag;
  // English without "the" and "of" is none, whatever it is instead.
  const disproved = baseOf(tag) in SMALL_WORDS && evidence.words >= DISPROVING && evidence.own < SPARSE * evidence.words;
  if (disproved && evidence.hits < DENSE * evidence.words) return 'und';
  const least = baseOf(tag) in SMALL_WORDS ? DENSE : VERY_DENSE;
  return evidence.hits >= ENOUGH_WORDS && evidence.hits >= CLEARLY * evidence.own && evidence.hits >= least * evidence.words
    ? evidence.lang
    : tag;
}

/**
 * The language of one passage, where it isn't the article's.
 * @param stated - the passage's own `lang` attribute
 * @param text - the passage
 * @param article - the article's language
 * @returns its tag, or undefined where it is the article's
 */
function passageLanguage(stated: string | null, text: string, article: string): string | undefined {
  const tag = wellFormed(stated) ?? article;
  if (tag === article && text.length < TELLING) return undefined;
  const evidence = evidenceIn(text, tag);
  const lang = !evidence.lang || evidence.lang === baseOf(tag) || !isClear(evidence) ? tag : evidence.lang;
  return baseOf(lang) === baseOf(article) ? undefined : lang;
}

/** A passage is short, and its names and quotations are of other languages: more is asked than of an article. Scripts leave no doubt. */
function isClear({ hits, own, words }: Evidence): boolean {
  return words === 0 || (hits >= ENOUGH_WORDS && hits >= 3 * own && hits >= words / 5);
}

let index: ReadonlyMap<string, readonly string[]> | null = null;

/** Small word → the languages that have it. Built on first use. */
function smallWords(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  const built = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(SMALL_WORDS)) {
    for (const word of list.split(' ')) built.set(word, [...(built.get(word) ?? []), lang]);
  }
  return (index = built);
}

function evidenceIn(text: string, stated: string | null): Evidence {
  const sample = text.slice(0, SAMPLE);
  const own = stated ? baseOf(stated) : '';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang, others] of OTHER_SCRIPT.test(sample) ? SCRIPTS : []) {
    const count = sample.match(script)?.length ?? 0;
    if (count > letters * (lang === 'ja' ? 0.1 : 0.4)) {
      const named = others.includes(own) ? own : lang === 'ru' ? cyrillic(sample) : lang;
      return { lang: named, hits: count, own: 0, words: 0 };
    }
  }
  const hits = new Map<string, number>();
  let words = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    words += 1;
    for (const lang of smallWords().get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + (word.length < LONG ? 1 : 3));
  }
  const ownHits = hits.get(own) ?? 0;
  let best: string | null = null;
  for (const [lang, count] of hits)
    if (count > (best ? (hits.get(best) ?? 0) : 0) || (lang === own && count === hits.get(best ?? ''))) best = lang;
  return { lang: best, hits: best ? (hits.get(best) ?? 0) : 0, own: ownHits, words };
}

/** Letters that Russian has not. */
function cyrillic(text: string): string {
  if (/[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text)) return 'uk';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  return 'ru';
}

/** Tells languages by scripts and small words: for where there is no browser to ask. */
export const tellByWords: LanguageTeller = { article: languageOf, passage: passageLanguage };
