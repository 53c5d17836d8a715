import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('names that are words too', () => {
  it.each([
    ['en', 'Telegram passes 500 million users', 'Signal has passed 20 million users.'],
    ['fr', 'Telegram dépasse les 500 millions d’utilisateurs', 'Signal a dépassé les 20 millions d’utilisateurs.'],
    ['it', 'Telegram supera i 500 milioni di utenti', 'Anche Signal cresce: gli utenti sono 20 milioni.'],
    ['tr', 'Telegram’ın kullanıcı sayısı 500 milyonu aştı', 'Signal 20 milyonu geçti, sunucular çöktü.'],
  ])('are apps beside another messenger (%s)', (lang, title, sentence) => {
    expectClaims(article(lang, '2021-01-15', title, sentence), [{ app: 'telegram' }, { app: 'signal', value: 20e6 }]);
  });
  it('are none where nothing speaks for it', () => {
    expectClaims(article('en', '2021-01-15', 'Signals from Tokyo', 'Signal has passed 20 million users.'), []);
  });
});
