import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;

describe('verbs whose particle ends their clause', () => {
  const texts: readonly (readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]])[] = [
    ['de', 'Snapchat wächst', 'Im zweiten Quartal nahm der Fotodienst nach eigenen Angaben 1,2 Milliarden Dollar ein.', [{ metric: 'revenue', value: 1200 * M }]],
    ['de', 'Telegram wächst', 'Bei dem Messenger meldeten sich vorige Woche binnen drei Tagen 9 Millionen Menschen an.', [{ metric: 'new-users', value: 9 * M, window: 'P3D' }]],
    ['de', 'Skype wird verkauft', 'Für Skype legte der Konzern aus Redmond im Mai 8,5 Milliarden Dollar hin.', [{ metric: 'acquisition-price', value: 8500 * M }]],
    ['nl', 'Skype wordt verkocht', 'Microsoft legde in 2011 maar liefst 8,5 miljard dollar neer voor Skype.', [{ metric: 'acquisition-price', value: 8500 * M }]],
    ['nl', 'Snapchat groeit', 'In het tweede kwartaal zette Snapchat volgens de cijfers 1,2 miljard dollar om.', [{ metric: 'revenue', value: 1200 * M }]],
    ['nl', 'Telegram ruimt op', 'Dit jaar haalde Telegram al 12 miljoen groepen en kanalen weg.', [{ metric: 'content-removed', value: 12 * M }]],
    ['en', 'Snapchat grows', 'In the second quarter Snapchat took, by its own account, $1.2 billion in.', [{ metric: 'revenue', value: 1200 * M }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));

  const others: readonly (readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]])[] = [
    // An article or preposition that looks like the particle is none.
    ['de', 'Telegram wächst', 'Der Messenger nahm ein Darlehen über 500 Millionen Dollar auf.', [{ metric: 'debt', value: 500 * M }]],
    ['nl', 'Telegram groeit', 'De dienst haalde de kaap van 500 miljoen gebruikers op een zondag.', [{ metric: 'users', value: 500 * M }]],
  ];
  it('say how a number is put', () => {
    expectClaims(article('de', '2022-02-04', 'Snapchat wächst', 'Analysten gehen für das Quartal von 330 Millionen täglichen Nutzern bei Snapchat aus.'), [{ mode: 'forecast', value: 330 * M }]);
    expectClaims(article('de', '2022-02-04', 'Telegram wächst', 'Telegram stellt Einnahmen von zwei Milliarden Dollar und einen Gewinn von 700 Millionen Dollar in Aussicht.'), [{ mode: 'forecast', metric: 'revenue' }, { mode: 'forecast', metric: 'profit' }]);
    expectClaims(article('de', '2022-02-04', 'Telegram wächst', 'Aus dem Bericht geht hervor, dass Telegram 600 Millionen Nutzer zählt.'), [{ mode: 'asserted' }]);
  });

  it.each(others)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});
