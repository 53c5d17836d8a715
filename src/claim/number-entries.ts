import { BYTE_SIGNS, CURRENCY_SIGNS, type HedgeWords, type NumberWords, type Spellings } from '../languages/number-words';
import type { Bound } from '../terms';
import { gatheredPhrases, type PhraseEntries, type PhraseSource } from '../text/phrase-source';
import { monthNames } from '../languages/calendar-names';
import { lexeme, type Meaning, type NumberLexeme } from './number-lexeme';

/**
 * What the words of a language may be in and around a number.
 * @param words - the language's data
 * @returns phrases for a book, each once
 */
export function numberPhrases(words: NumberWords): PhraseSource<NumberLexeme> {
  return gatheredPhrases(numberMeanings(words), (meanings, phrase) =>
    lexeme({
      // What was said first about a word stands; other parts it may play are added.
      ...meanings.reduceRight<Meaning>((known, meaning) => ({ ...known, ...meaning }), {}),
      ...(words.stemsOnly && phrase.endsWith('*') && { stem: phrase.length - 1 }),
    }),
  );
}

function numberMeanings(words: NumberWords): PhraseEntries<Meaning> {
  const meanings: (readonly [string, Meaning])[] = [];
  const add = (spellings: Spellings | undefined, meaning: Meaning): void => {
    if (spellings !== undefined && spellings !== '') meanings.push([spellings, meaning]);
  };
  const addAll = (table: Readonly<Record<string, Spellings>> | undefined, meaning: (key: string) => Meaning): void => {
    for (const [key, spellings] of Object.entries(table ?? {})) add(spellings, meaning(key));
  };
  const addHedges = (hedges: HedgeWords, meaning: (bound: Bound) => Meaning): void => {
    add(hedges.exact, meaning('exact'));
    add(hedges['at-most'], meaning('at-most'));
    add(hedges['at-least'], meaning('at-least'));
    add(hedges.about, meaning('about'));
  };

  addAll(words.cardinals, (key) => ({ cardinal: Number(key) }));
  add(words.one, { cardinal: 1, one: true });
  add(words.article, { article: true });
  addAll(words.partial, (key) => ({ partial: Number(key) }));
  for (const bound of ['about', 'at-least', 'at-most'] as const) {
    addAll(words.hedgedPartial?.[bound], (key) => ({ partial: Number(key), partialBound: bound }));
  }
  add(words.hundred, { hundred: true });
  const goesOn = words.digitsBehindThousand ? ({ goesOn: true } as const) : {};
  add(words.thousand, { thousand: 'alone', ...goesOn });
  add(words.thousands, { thousand: 'after', ...goesOn });
  for (const [value, { one, many }] of Object.entries(words.scales)) {
    add(one, { scale: Number(value) });
    add(many, { scale: Number(value), many: true });
  }
  const lettersOf = new Map<string, string[]>();
  for (const [value, spellings] of Object.entries(words.abbreviations)) {
    for (const spelling of spellings.split('|')) {
      const folded = spelling.toLowerCase();
      const known = lettersOf.get(folded);
      // "mM" is a thousand million, "mm" a length.
      if (spelling.length === 1 || /^\p{Ll}\p{Lu}/u.test(spelling)) {
        const letters = [spelling];
        if (known === undefined) add(folded, { abbreviation: Number(value), letters });
        else known.push(spelling);
        lettersOf.set(folded, known ?? letters);
      } else {
        add(spelling, { abbreviation: Number(value) });
      }
    }
  }
  add(words.joiner, { joiner: true });
  add(words.plusHalf, { plusHalf: true });
  add(words.point, { point: true });
  add(words.minus, { minus: true });
  addAll(words.collectives, (key) => ({ collective: Number(key) }));
  addAll(words.dozens, (key) => ({ dozen: Number(key) }));
  add(words.vague, { vague: true });
  add(`%|${words.percent}`, { percent: true });
  add(words.percentBefore, { percentBefore: true });
  add(words.points, { points: true });
  add(words.of, { of: true });
  addAll(CURRENCY_SIGNS, (code) => ({ sign: code, currency: code }));
  addAll(words.currencies, (code) => ({ currency: code }));
  addAll(words.bytes, (key) => ({ bytes: Number(key) }));
  addAll(BYTE_SIGNS, (key) => ({ bytes: Number(key) }));
  addAll(words.durations, (key) => ({ duration: key }));
  addAll(words.spans, (key) => ({ span: Number(key) }));
  add(words.times, { times: true });
  add(words.comparison, { comparison: true });
  addAll(words.multiples, (key) => ({ multiple: Number(key) }));
  addAll(words.shares, (key) => ({ share: Number(key) }));
  add(words.shareLink, { shareLink: true });
  add(words.looseShareLink, { looseShareLink: true });
  add(words.shareLinkBehindOne, { shareLinkBehindOne: true });
  add(words.range.between, { between: true });
  add(words.range.and, { and: true });
  add(words.range.to, { to: true });
  add(words.range.or, { or: true });
  add(words.range.from, { rangeFrom: true });
  add(words.change.from, { changeFrom: true });
  add(words.change.to, { changeTo: true });
  add(words.change.signs, { changeSign: true });
  add(words.change.reached, { reached: true });
  add(words.change.reachedBy ?? words.change.signs, { arrival: true, changeSign: true });
  add(words.cannot, { cannot: true });
  addHedges(words.before, (bound) => ({ before: bound }));
  addHedges(words.after, (bound) => ({ after: bound }));
  if (words.late !== undefined) addHedges(words.late, (bound) => ({ late: bound }));
  add('~|≈|±', { before: 'about' });
  add('>|≥', { before: 'at-least' });
  add('<|≤', { before: 'at-most' });
  add('+', { after: 'at-least' });
  add(words.filler, { filler: true });
  add(words.ordinalEnding, { ordinalEnding: true });
  addAll(words.ordinals, (key) => ({ ordinal: Number(key) }));
  add(`#|n°|nº|№|${words.label}`, { label: true });
  add(words.beforeYear, { beforeYear: true });
  add(words.clock, { clock: true });
  add(monthWords(words.tag).join('|'), { month: true });
  return meanings;
}

/** Month names in every form in which the language writes them beside a day. */
function monthWords(tag: string): string[] {
  const names = new Set([...monthNames(tag, 'long'), ...monthNames(tag, 'short')].flat());
  // Some languages number their months.
  return [...names].filter((name) => name.length >= 3);
}
