import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { readPassages } from '../../../src/claim/read-passages';
import { article, dataset } from './expect-claims';
import { expectLinear } from './expect-linear';

const MANY = 20_000;

describe('an article of very many passages', () => {
  const chain = article('en', '2020-05-04', 'A history of WhatsApp', 'In June 2012, WhatsApp grew fast.', ...Array.from({ length: MANY }, () => 'At the time few knew it.'), 'At the time WhatsApp had 200 million users.');

  it('takes a date over from the first of a chain of passages that refer to each other, whichever is asked first', () => {
    expect(readPassages(chain, dataset).at(-1)?.moments.map((m) => m.date)).toEqual(['2012-06']);
  });

  it('finds the claim at the end of such a chain', () => {
    expect(readClaims(chain, dataset).map((c) => [c.quote, c.asOf])).toEqual([['200 million', '2012-06']]);
  });

  it.each([
    ['chains', 'At the time few knew it.\n'],
    ['claims', 'WhatsApp had 200 million users.\n'],
    ['sums', 'It made $200 million in 2012.\n'],
    ['pronouns', 'In the same period it had 200 million.\n'],
    ['shares', 'It is used by 20% of Germans.\n'],
  ])('grows no faster than the number of passages: %s', (_, piece) => {
    expectLinear(piece, (text) => void readClaims(article('en', '2020-05-04', 'WhatsApp had 200 million users in 2012', ...text.split('\n')), dataset));
  }, 120_000);
});
