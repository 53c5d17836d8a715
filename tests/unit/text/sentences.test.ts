import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise';
import { sentencesOf } from '../../../src/text/sentences';

const abbreviations = ['m', 'mr', 'dr', 'mio', 'mrd', 'st', 'u.s', 'etc', 'env', 'no', 'z.b', 'yahoo!', '0'];
const sentences = (written: string): string[] => {
  const text = normalise(written);
  return sentencesOf(text, abbreviations).map(({ start, end }) => text.text.slice(start, end));
};

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['M. Durov s’est rangé du côté de Tim Cook. Il l’a dit.', ["M. Durov s'est rangé du côté de Tim Cook.", "Il l'a dit."]],
    ['It grew by 1.5 million. In 2016. Then it fell.', ['It grew by 1.5 million.', 'In 2016.', 'Then it fell.']],
    ['The U.S. Senate met Mr. Koum in St. Petersburg.', ['The U.S. Senate met Mr. Koum in St. Petersburg.']],
    ['Etwa 480 Mio. Menschen nutzen den Dienst. Am 5. Mai kam er.', ['Etwa 480 Mio. Menschen nutzen den Dienst.', 'Am 5. Mai kam er.']],
    ['J. R. Koum wrote it. J.-C. Dupont read it.', ['J. R. Koum wrote it.', 'J.-C. Dupont read it.']],
    ['Et puis… rien. Et puis… Rien.', ['Et puis… rien.', 'Et puis…', 'Rien.']],
    ['“We grew.” He smiled. «Nous avons grandi. » Il sourit.', ['“We grew.”', 'He smiled.', '«Nous avons grandi. »', 'Il sourit.']],
    ['¿Cuántos? Dos millones. ¡Muchos!', ['¿Cuántos?', 'Dos millones.', '¡Muchos!']],
    ['Yahoo! Messenger is gone. So is MSN.', ['Yahoo! Messenger is gone.', 'So is MSN.']],
    ['Wait... what? Yes.', ['Wait... what?', 'Yes.']],
    ['微信有十亿用户。微博没有。', ['微信有十亿用户。', '微博没有。']],
    ['See example.com. It has it.', ['See example.com.', 'It has it.']],
    ['', []],
    ['   ', []],
  ])('parts %s', (written, expected) => {
    expect(sentences(written)).toEqual(expected);
  });

  it('leaves out nothing but spaces, in order', () => {
    const sign = fc.constantFrom('A', 'b', '.', '!', ' ', '"', '»', '1', '…', 'M');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = normalise(signs.join(''));
        let at = 0;
        for (const { start, end } of sentencesOf(text, abbreviations)) {
          expect(text.text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.text.slice(at).trim()).toBe('');
      }),
    );
  });
});
