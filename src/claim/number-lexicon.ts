import type { NumberWords, Spellings } from '../languages/number-words';
import { expandPattern } from '../text/phrase-pattern';
import { bookFrom, type PhraseBook, phraseBook } from '../text/phrases';
import { numberPhrases } from './number-entries';
import type { NumberLexeme } from './number-lexeme';

/** A part of a number written as one word. */
export interface GluedPart {
  readonly cardinal?: number;
  readonly hundred?: true;
  readonly thousand?: true;
  readonly joiner?: true;
  readonly half?: true;
}

/** A language's number words, made ready for reading. */
export interface NumberLexicon {
  /** Built when it is first asked for: where a whole lexicon is looked for in one go, few words are looked up here. */
  readonly book: PhraseBook<NumberLexeme>;
  /** The parts of numbers written as one word, where the language does that. */
  readonly glued: PhraseBook<GluedPart> | undefined;
  readonly decimal: string;
  readonly group: string;
}

const lexicons = new WeakMap<NumberWords, Map<string, NumberLexicon>>();

/**
 * The lexicon of a language, built on first use and kept.
 * @param words - the language's data
 * @param tag - BCP 47 tag of the text, which may name a region with other separators (`es-MX`)
 */
export function lexiconOf(words: NumberWords, tag: string = words.tag): NumberLexicon {
  let byTag = lexicons.get(words);
  if (byTag === undefined) lexicons.set(words, (byTag = new Map<string, NumberLexicon>()));
  const known = byTag.get(tag);
  if (known !== undefined) return known;
  // Separators depend on the region, the words don't: one book serves all regions.
  const twin = byTag.values().next().value;
  let book: Pick<NumberLexicon, 'book'> | undefined = twin;
  const lexicon: NumberLexicon = {
    ...separatorsOf(words, tag),
    get book() {
      return (book ??= { book: bookFrom(numberPhrases(words)) }).book;
    },
    glued: twin === undefined ? gluedOf(words) : twin.glued,
  };
  byTag.set(tag, lexicon);
  return lexicon;
}

function separatorsOf(words: NumberWords, tag: string): { decimal: string; group: string } {
  if (words.separators !== undefined && (tag === words.tag || !tag.startsWith(words.tag))) return words.separators;
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(tag, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  } catch {
    // A page may claim to be in a language that is no valid tag.
    parts = new Intl.NumberFormat(words.tag, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  }
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group').replace(/\s/, ' ').replace('’', "'") };
}

function gluedOf(words: NumberWords): PhraseBook<GluedPart> | undefined {
  if (words.glued === undefined) return undefined;
  const parts: (readonly [string, GluedPart])[] = [];
  const add = (spellings: Spellings | undefined, meaning: GluedPart): void => {
    for (const phrase of expandPattern(spellings ?? '')) {
      if (phrase !== '' && !/[ *'-]/.test(phrase)) parts.push([phrase, meaning]);
    }
  };
  for (const [value, spellings] of Object.entries(words.cardinals)) add(spellings, { cardinal: Number(value) });
  add(words.one, { cardinal: 1 });
  add(words.hundred, { hundred: true });
  add(words.thousand, { thousand: true });
  add(words.thousands, { thousand: true });
  add(words.plusHalf, { half: true });
  add(words.glued, { joiner: true });
  return phraseBook(parts);
}
