import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

describe('numbers of clauses side by side', () => {
  const audiences: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Thirteen million Dutch people have WhatsApp, and eleven million look at it every day.'],
    ['de', '13 Millionen Niederländer haben WhatsApp, und elf Millionen schauen jeden Tag hinein.'],
    ['nl', 'Dertien miljoen Nederlanders hebben WhatsApp, en elf miljoen kijken er iedere dag op.'],
  ];
  it.each(audiences)('leaves the rate to the number that has it (%s): %s', (lang, sentence) => expectClaims(article(lang, '2024-01-29', '', sentence), [
    { metric: 'users', value: 13_000_000, area: 'NL' }, { metric: 'daily-active-users', value: 11_000_000, area: 'NL' },
  ]));
  it('takes nobody for newcomers by the rate of another number', () => {
    expectClaims(article('nl', '2026-03-13', 'De berichtenapp Max', 'Ruim 100 miljoen mensen hebben zich bij de berichtenapp Max aangemeld, 70 miljoen komen elke dag langs.'), [{ metric: 'registered-users', value: 100_000_000 }, { metric: 'daily-active-users', value: 70_000_000 }]);
  });
  const moves: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Users should switch to Teams, which has more than 320 million monthly users.'],
    ['de', 'Wer heimatlos ist, soll zu Teams wechseln, das im Monat auf mehr als 320 Millionen Nutzer kommt.'],
    ['nl', 'Gebruikers moeten overstappen naar Teams, dat maandelijks ruim 320 miljoen gebruikers telt.'],
    ['fr', 'Les utilisateurs devront passer à Teams, qui compte plus de 320 millions d’utilisateurs mensuels.'],
  ];
  it.each(moves)('lets a relative clause tell what is (%s): %s', (lang, sentence) => expectClaims(article(lang, '2025-05-05', 'Skype', sentence), [{ app: 'teams', metric: 'monthly-active-users', value: 320_000_000, mode: 'asserted' }]));
});

describe('what was expected of results', () => {
  const expected: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Snapchat took in $388 million in the second quarter; Wall Street had been looking for $359.7 million.'],
    ['en', 'Snapchat took in $388 million, beating the $359.7 million that analysts had pencilled in.'],
    ['en', 'Snapchat took in $388 million, where analysts had bargained for $359.7 million.'],
    ['de', 'Snapchat setzte 388 Millionen Dollar um, die Wall Street hatte nur 359,7 Millionen auf dem Zettel.'],
    ['nl', 'Snapchat zette 388 miljoen dollar om, analisten hadden 359,7 miljoen ingecalculeerd.'],
    ['fr', 'Snapchat a encaissé 388 millions de dollars, là où Wall Street tablait sur 359,7 millions.'],
  ];
  it.each(expected)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2019-07-24', 'Snapchat', sentence), [{ metric: 'revenue', value: 388_000_000, mode: 'asserted' }, { metric: 'revenue', value: 359_700_000, mode: 'forecast' }]));
  it('leaves users behind a price what they are', () => {
    const claims = readClaims(article('en', '2014-02-20', 'Facebook buys WhatsApp', 'Facebook pays $19bn for WhatsApp, which has 450 million users and hopes to have a billion.'), dataset);
    expect(claims.map((c) => c.metric)).toEqual(['acquisition-price', 'users', 'users']);
  });
});

describe('targets and denials in other words', () => {
  const wordings: readonly (readonly [lang: string, sentence: string, mode: 'forecast' | 'denied'])[] = [
    ['en', 'The next stop for Telegram is a billion users.', 'forecast'], ['de', 'Telegram hat eine Milliarde Nutzer im Visier.', 'forecast'],
    ['nl', 'Telegram heeft zijn zinnen gezet op een miljard gebruikers.', 'forecast'], ['fr', 'Telegram se donne jusqu’à la fin de 2022 pour atteindre un milliard d’utilisateurs.', 'forecast'],
    ['en', 'A billion users has eluded Telegram.', 'denied'], ['de', 'Die Milliarde Nutzer lässt bei Telegram auf sich warten.', 'denied'],
    ['nl', 'Het miljard gebruikers laat bij Telegram op zich wachten.', 'denied'], ['fr', 'Le milliard d’utilisateurs de Telegram se fait attendre.', 'denied'],
  ];
  it.each(wordings)('%s: %s', (lang, sentence, mode) => expectClaims(article(lang, '2021-05-06', '', sentence), [{ app: 'telegram', metric: 'users', value: 1_000_000_000, mode }]));
  it('takes what sums up over a year for a fact', () => expectClaims(article('de', '2023-02-01', 'Telegram', 'Im Gesamtjahr summierte sich der Verlust von Telegram auf 173 Millionen Dollar.'), [{ metric: 'profit', value: -173_000_000, mode: 'asserted' }]));
});

describe('limits in other words', () => {
  it('reads what a message or file must not exceed', () => {
    expectClaims(article('en', '2023-05-15', 'Telegram', 'A Telegram message must not be longer than 4,096 characters.'), [{ metric: 'message-length', value: 4096, bound: 'at-most' }]);
    expectClaims(article('nl', '2022-06-21', 'WhatsApp', 'Een bijlage mag bij WhatsApp niet groter zijn dan 2GB.'), [{ metric: 'file-size', value: 2_000_000_000, bound: 'at-most' }]);
    expectClaims(article('de', '2022-06-21', 'WhatsApp', 'Ein Anhang darf bei WhatsApp nicht größer sein als 2 GB.'), [{ metric: 'file-size', value: 2_000_000_000, bound: 'at-most' }]);
  });
  it('reads how many a community takes behind what it bundles', () => {
    expectClaims(article('en', '2023-05-15', 'WhatsApp', 'WhatsApp’s Communities, which bundle several groups, take up to 5,000 people.'), [{ metric: 'community-size', value: 5000 }]);
    expectClaims(article('fr', '2023-05-15', 'WhatsApp', 'Les communautés de WhatsApp, qui rassemblent plusieurs groupes, accueillent jusqu’à 5 000 membres.'), [{ metric: 'community-size', value: 5000 }]);
  });
});
