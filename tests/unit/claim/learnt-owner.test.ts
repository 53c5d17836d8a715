import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import type { TraceNote } from '../../../src/claim/trace';
import { articleOf } from '../../../src/cli/labelled-document';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';

const dataset = datasetFromFiles();

/** Each number of a text, with the app that it is given to and whether what was learnt decided that. */
function ownersIn(lang: string, paragraphs: string[]) {
  const notes: TraceNote[] = [];
  const claims = readClaims(articleOf({ lang, published: '2022-03-01', paragraphs }), dataset, (note) => notes.push(note));
  return claims.map(({ quote, app, inferred }) => ({
    quote, app, inferred: inferred?.includes('app') ?? false,
    learnt: notes.some((note) => note.quote === quote && note.why.includes(`learnt: ${app}`)),
  }));
}

describe('whose a number is, where names and rules leave it open', () => {
  it.each([
    ['fr', ['Skype s’éteint', 'Skype ferme aujourd’hui, et Microsoft invite les derniers fidèles à passer sur Teams, qui compte, lui, 320 millions d’utilisateurs mensuels.'], 'teams', '320 millions'],
    ['fr', ['Viber, deux ans après', 'En février 2014, l’actionnaire avait acquis Viber pour 900 millions de dollars. Celle-ci n’avait encaissé en 2013 que 1,5 million de dollars, et WhatsApp rien.'], 'viber', '1,5 million de dollars'],
    ['en', ['Signal needs money', 'In 2018, having walked out of Facebook, Brian Acton put up $50 million to get the Signal Foundation going.'], 'signal', '$50 million'],
  ])('is learnt from articles (%s: %s)', (lang, paragraphs, app, quote) => {
    expect(ownersIn(lang, paragraphs)).toContainEqual({ quote, app, inferred: true, learnt: true });
  });

  it('is not asked where the rules are far ahead', () => {
    expect(ownersIn('en', ['Telegram grows', 'The number of users of Telegram has reached 900 million.'])).toEqual([
      { quote: '900 million', app: 'telegram', inferred: false, learnt: false },
    ]);
  });
});
