import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise';
import { expandPattern } from '../../../src/text/phrase-pattern';
import { phraseBook } from '../../../src/text/phrases';
import { wordStartsOf } from '../../../src/text/word-starts';

const book = phraseBook<string>([
  ['utilisateur*', 'user'],
  ['application', 'app'],
  ['WhatsApp', 'whatsapp'],
  ['微信', 'wechat'],
  ['واتساب', 'whatsapp'],
  ['million* de dollar*', 'money'],
  ['million*', 'million'],
  ['(un |)demi-milliard', 'half'],
  ["plus (de|d')", 'more'],
  ['$', 'dollar'],
  ['m', 'metre'],
]);

const found = (text: string): string[] => {
  const normal = normalise(text);
  return book.findPhrases(normal).map(({ start, end, value }) => `${normal.folded.slice(start, end)}=${value}`);
};

describe('phraseBook', () => {
  it.each([
    ['Plus d’utilisateurs', ["plus d'=more", 'utilisateurs=user']],
    ["l'application d'utilisateurs", ['application=app', 'utilisateurs=user']],
    ['WhatsApp-Nutzer', ['whatsapp=whatsapp']],
    ['WhatsAppen, aWhatsApp', []],
    ['我用微信聊天', ['微信=wechat']],
    ['تطبيق واتساب الآن', ['واتساب=whatsapp']],
    ['20 millions de dollars', ['millions de dollars=money']],
    ['20 millions de gens', ['millions=million']],
    ['un demi-milliard, demi milliard', ['un demi-milliard=half', 'demi milliard=half']],
    ['US$5', ['$=dollar']],
    ['25m', []],
    ['millions²', ['millions=million']],
  ])('finds in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads from the middle of a word when asked to', () => {
    expect(book.phraseAt('25m', 2)).toEqual({ start: 2, end: 3, value: 'metre' });
    expect(book.phraseAt('25mm', 2)).toBeUndefined();
  });

  it('keeps to the part it was asked about', () => {
    expect(book.findPhrases(normalise('whatsapp whatsapp'), 1)).toHaveLength(1);
    expect(book.findPhrases(normalise('whatsapp whatsapp'), 0, 10)).toHaveLength(1);
    expect(book.findPhrases(normalise('million de dollar'), 0, 9)).toEqual([{ start: 0, end: 7, value: 'million' }]);
  });

  it('lets the first meaning of a phrase given twice stand', () => {
    expect(
      phraseBook([
        ['a', 1],
        ['a', 2],
      ]).findPhrases(normalise('a')),
    ).toEqual([{ start: 0, end: 1, value: 1 }]);
  });

  it('finds the longest phrase at the first place, in order, without overlaps, as a plain search does', () => {
    const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'c', 'a b', 'b c', 'ab*');
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '-'), { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), text, (phrases, folded) => {
        const results = phraseBook(phrases.map((phrase) => [phrase, phrase] as const)).findPhrases({
          folded,
          wordStarts: wordStartsOf(folded),
        });
        const plain: { start: number; end: number }[] = [];
        for (let at = 0; at < folded.length; at += 1) {
          if (at > 0 && /[a-c]{2}/.test(folded.slice(at - 1, at + 1))) continue;
          const lengths = phrases.flatMap((phrase) => {
            const pattern = new RegExp(`^${phrase.replace('*', '[a-c]*')}(?![a-c])`);
            return pattern.exec(folded.slice(at))?.[0].length ?? [];
          });
          if (lengths.length === 0) continue;
          const end = at + Math.max(...lengths);
          plain.push({ start: at, end });
          at = end - 1;
        }
        expect(results.map(({ start, end }) => ({ start, end }))).toEqual(plain);
      }),
    );
  });
});

describe('expandPattern', () => {
  it('spells out groups and hyphens', () => {
    expect(expandPattern('(un |)demi-heure')).toEqual(['un demi-heure', 'un demi heure', 'demi-heure', 'demi heure']);
    expect(expandPattern('-odd')).toEqual(['-odd']);
  });
  it('says what is wrong with an open bracket', () => {
    expect(() => expandPattern('(un')).toThrow(RangeError);
  });
});
