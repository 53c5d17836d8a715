import { expect, test } from 'vitest';
import { LETTERS, patternWhenNeeded } from '../../../src/page/pattern';

const letter = new RegExp(`[${LETTERS}]`);

/** Raised and lowered letters, units, numerals, marks of repetition. */
const SIGNS = /[\u02C6-\u02EE\u2000-\u2BFF\u2E2F\u3031-\u303C]/;

test('letters of every script are letters, but for signs made of them', () => {
  const missed: string[] = [];
  for (let code = 0x80; code < 0xd800; code += 1) {
    const sign = String.fromCharCode(code);
    if (/\p{L}/u.test(sign) && !SIGNS.test(sign) && !letter.test(sign)) missed.push(`U+${code.toString(16)}`);
  }
  expect(missed).toEqual([]);
});

test('digits, spaces, signs and halves of emoji are none', () => {
  for (const sign of '0123456789 \t\n\u00A0\u2009\u202F.,:;!?()[]«»“”‘’–—…/|·•%€£$@#&*+=<>～、。٠٩०९\uD83D\uDCC5'.split(''))
    expect(letter.test(sign), sign).toBe(false);
});

test('a pattern is made once', () => {
  const pattern = patternWhenNeeded('a+', 'g');
  expect(pattern()).toBe(pattern());
  expect('caat'.match(pattern())).toEqual(['aa']);
});
