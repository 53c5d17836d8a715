import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('French capitals without their accent', () => {
  it.each([
    ['Aux Etats-Unis, 70 millions de personnes utilisent Telegram.', 'US'],
    ['L’Egypte compte 42 millions d’utilisateurs de Telegram.', 'EG'],
    ['Telegram a 3 millions d’utilisateurs en Ethiopie.', 'ET'],
    ['Telegram a 3 millions d’utilisateurs en Éthiopie.', 'ET'],
  ] as const)('read like those with it: %s', (text, area) => expectClaims(article('fr', '2023-05-02', 'Telegram', text), [{ app: 'telegram', area }]));

  it('read so at the beginning of a sentence', () => {
    expectClaims(article('fr', '2023-05-02', 'Telegram', 'Le 14 janvier 2023, Telegram annonçait 85 millions d’inscrits. A la même date, ses membres avaient échangé 18 milliards de messages.'), [
      { metric: 'registered-users', asOf: '2023-01-14' },
      { metric: 'messages', asOf: '2023-01-14' },
    ]);
  });
});
