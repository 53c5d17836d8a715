import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claim/read-claims';
import { LANGUAGE_TAGS } from '../../../src/languages';
import { article, dataset, expectClaims } from './expect-claims';

describe('one meaning, many wordings', () => {
  const monthly = { app: 'telegram', metric: 'monthly-active-users', value: 500_000_000 } as const;
  const wordings: readonly (readonly [lang: string, sentence: string])[] = [
    ['fr', 'La messagerie Telegram compte 500 millions d’utilisateurs actifs mensuels.'],
    ['fr', 'Chaque mois, 500 millions de personnes utilisent Telegram.'],
    ['fr', 'Telegram revendique un demi-milliard d’utilisateurs par mois.'],
    ['en', 'Telegram now has 500 million monthly users.'],
    ['en', 'Half a billion people use Telegram every month.'],
    ['en', 'Each month 500m people open Telegram.'],
    ['es', 'Telegram tiene 500 millones de usuarios mensuales.'],
    ['pt', 'O Telegram tem 500 milhões de usuários por mês.'],
    ['it', 'Telegram conta 500 milioni di utenti attivi al mese.'],
    ['de', 'Telegram zählt 500 Millionen monatlich aktive Nutzer.'],
    ['de', 'Jeden Monat nutzen 500 Mio. Menschen Telegram.'],
    ['ru', 'Ежемесячно Telegram пользуются 500 млн человек.'],
    ['nl', 'Telegram heeft 500 miljoen maandelijkse gebruikers.'],
  ];
  it.each(wordings)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-01-20', '', sentence), [monthly]));
});

describe('what is no claim', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['fr', 'Suivi par 42 millions d’abonnés sur Twitter, Elon Musk a recommandé Signal.'],
    ['fr', 'Il a perdu 12 000 euros après un message reçu sur WhatsApp.'],
    ['fr', 'L’action de Meta, maison mère de WhatsApp, cédait 3,2 % à 312,40 dollars.'],
    ['en', 'Telegram’s audience grew by 40 per cent in a year.'],
    ['en', 'A WhatsApp group with 312 members spread the rumour.'],
    ['en', 'YouTube, unlike WhatsApp, has 2.6 billion users.'],
    ['en', 'The video on WhatsApp was viewed 3.4 million times.'],
    ['de', 'Die 72-Jährige überwies nach einer Nachricht bei WhatsApp 5000 Euro.'],
    ['es', 'El grupo de Telegram tenía 312 miembros cuando llegó la policía.'],
    ['ru', 'Мошенники написали ей в WhatsApp, и она перевела 69 тысяч рублей.'],
    ['en', 'Nothing here names a messenger, though 500 million users are counted.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-01-20', '', sentence), []));
});

describe('whose number it is', () => {
  it('follows brackets, lists and comparisons', () => {
    expectClaims(article('en', '2017-08-01', 'Messengers compared', 'WhatsApp (1.3 billion users a month) leads before Messenger, with 1.2 billion monthly users.'), [
      { app: 'whatsapp', value: 1_300_000_000 }, { app: 'messenger', value: 1_200_000_000 },
    ]);
  });
  it('follows pronouns and epithets', () => {
    expectClaims(article('fr', '2016-02-24', 'Telegram grandit', 'Le service accueille 350 000 nouveaux utilisateurs par jour.'), [
      { app: 'telegram', metric: 'new-users', value: 350_000, window: 'P1D' },
    ]);
  });
  it('takes a ban that sends users elsewhere for what it is', () => {
    expectClaims(article('en', '2015-12-17', 'Brazil blocks WhatsApp', 'When WhatsApp went down, over two million people joined Telegram within 24 hours.'), [
      { app: 'telegram', metric: 'new-users', value: 2_000_000, window: 'PT24H', bound: 'at-least' },
    ]);
  });
});

describe('how it is put', () => {
  it.each([
    ['WhatsApp expects to reach two billion users next year.', 'forecast'],
    ['WhatsApp has not yet reached two billion users.', 'denied'],
    ['WhatsApp has two billion users.', 'asserted'],
  ] as const)('%s', (sentence, mode) => expectClaims(article('en', '2019-05-01', '', sentence), [{ app: 'whatsapp', mode }]));
  it('reads limits with their hedges', () => {
    expectClaims(article('en', '2022-06-10', 'WhatsApp changes', 'A WhatsApp group can hold up to 512 people.'), [{ app: 'whatsapp', metric: 'group-size', value: 512, bound: 'at-most' }]);
  });
});

describe('offsets', () => {
  const piece = fc.constantFrom('Telegram', 'WhatsApp', ' compte ', '500 millions', '1\u202f234\u202f567', ' d’utilisateurs', ' par mois', '. ', '\u00ad', '\u200b', ' ', '«', '»', '2 Go', '25 %', '$19 billion', '\u0301', '🙂', '123456789012345678901234567890', '(', ')', ';', ' en 2019', ' selon ', 'Durov');
  it('always address the quote as written, whatever the text', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...LANGUAGE_TAGS), (pieces, lang) => {
      const text = pieces.join('');
      for (const claim of readClaims(article(lang, '2020-02-02', 'Telegram', text), dataset)) {
        const written = claim.passage === 0 ? 'Telegram' : text;
        expect(written.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(Number.isFinite(claim.value)).toBe(true);
      }
    }), { numRuns: 300 });
  });
  it('are the same twice', () => {
    const text = article('de', '2018-03-06', 'WeChat', 'WeChat hat eine Milliarde Nutzer, WhatsApp rund 1,5 Milliarden.');
    expect(readClaims(text, dataset)).toEqual(readClaims(text, dataset));
  });
});

describe('time', () => {
  // CPU time of growing inputs: four times the text must not cost sixteen times as much. Generous, since other work shares the machine.
  it.each([
    ['sentences', 'Telegram compte 500 millions d’utilisateurs par mois, contre 2 milliards pour WhatsApp. '],
    ['digits', '1234567890'],
    ['spaces and names', 'WhatsApp   '],
    ['half words', 'utilisat '],
  ])('grows in a line: %s', (_, unit) => {
    const cost = (times: number): number => {
      const text = article('fr', '2020-01-01', 'Telegram', unit.repeat(times));
      const start = process.cpuUsage();
      readClaims(text, dataset);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    cost(50);
    const small = Math.min(cost(100), cost(100), cost(100));
    const large = Math.min(cost(400), cost(400));
    expect(large / Math.max(small, 2_000)).toBeLessThan(12);
  });
});

describe('what goes on with the sentence before', () => {
  it('takes a bare number behind a limit for the limit of another app or of an earlier time', () => {
    expectClaims(article('en', '2021-12-16', 'Groups compared', 'A group in WhatsApp may hold 256 members. Telegram goes much further, with 200,000.'), [
      { app: 'whatsapp', metric: 'group-size', value: 256 }, { app: 'telegram', metric: 'group-size', value: 200_000 },
    ]);
    expectClaims(article('fr', '2022-11-04', 'Les groupes de WhatsApp', 'Le plafond des groupes WhatsApp est de 1 024 membres. Auparavant, il était de 512.'), [
      { metric: 'group-size', value: 1024 }, { metric: 'group-size', value: 512 },
    ]);
  });
  it('does not take a name that opens a sentence for the place where somebody spoke', () => {
    expectClaims(article('en', '2024-12-03', 'Zalo leads', 'Zalo has 76 million users a month, its maker said. For Facebook it counts 72 million.'), [
      { app: 'zalo', value: 76_000_000 }, { app: 'facebook', value: 72_000_000 },
    ]);
  });
  it('reads Messenger as a name where it is one', () => {
    expectClaims(article('en', '2021-12-16', 'Calls compared', 'In WhatsApp a call takes up to eight participants, in Messenger up to 50.'), [
      { app: 'whatsapp', metric: 'call-participants', value: 8 }, { app: 'messenger', metric: 'call-participants', value: 50 },
    ]);
  });
});

describe('newcomers of some hours', () => {
  it.each([
    ['en', 'After two hours, two million people had joined Telegram.'],
    ['de', 'In zwei Stunden legten sich zwei Millionen Menschen bei Telegram ein Konto an.'],
    ['fr', 'En deux heures, deux millions de personnes ont ouvert un compte sur Telegram.'],
    ['nl', 'In twee uur tijd maakten twee miljoen mensen een account aan bij Telegram.'],
    ['tr', 'Telegram\'da iki saatte iki milyon kişi hesap açtı.'],
  ])('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-01-14', '', sentence), [{ app: 'telegram', metric: 'new-users', value: 2_000_000, window: 'PT2H', mode: 'asserted' }]));
});

describe('accounts that are thrown out', () => {
  it.each([
    ['en', 'In August, WhatsApp took 7.4 million Indian accounts offline.'],
    ['fr', 'En août, WhatsApp a mis à la porte 7,4 millions de comptes indiens.'],
    ['de', 'Im August flogen in Indien 7,4 Millionen Konten bei WhatsApp raus.'],
    ['nl', 'In augustus gooide WhatsApp 7,4 miljoen Indiase accounts eruit.'],
    ['tr', 'WhatsApp ağustosta Hindistan\'da 7,4 milyon hesabı yasakladı.'],
  ])('%s: %s', (lang, sentence) => expectClaims(article(lang, '2023-10-02', '', sentence), [{ app: 'whatsapp', metric: 'accounts-banned', value: 7_400_000, area: 'IN' }]));
});

describe('when an app came back', () => {
  it.each([
    ['fr', 'Il a fallu deux heures pour que WhatsApp remarche.'],
    ['de', 'Erst nach zwei Stunden kamen bei WhatsApp wieder Nachrichten durch.'],
    ['ru', 'Работу WhatsApp удалось наладить лишь спустя два часа.'],
    ['nl', 'Pas na twee uur kwamen berichten via WhatsApp weer aan.'],
  ])('%s: %s', (lang, sentence) => expectClaims(article(lang, '2022-10-25', '', sentence), [{ app: 'whatsapp', metric: 'outage-minutes', value: 120 }]));
});

describe('sums that are nobody\'s round', () => {
  it('leaves out what one of the givers put in', () => {
    expectClaims(article('en', '2021-03-24', 'Telegram raises money', 'Telegram raised $1 billion from investors, among them Mubadala, which put in $75 million.'), [{ app: 'telegram', value: 1_000_000_000 }]);
  });
  it('takes what had to be paid, behind a fine, for another fine', () => {
    expectClaims(article('en', '2023-05-23', 'Meta fined again', 'Facebook was fined €405 million in September. Two years ago WhatsApp had to pay €225 million.'), [
      { metric: 'fine', value: 405_000_000 }, { app: 'whatsapp', metric: 'fine', value: 225_000_000 },
    ]);
  });
});

describe('under whose law a fine was imposed', () => {
  it('is known of a sum on record', () => {
    expectClaims(article('fr', '2021-09-02', '', 'WhatsApp écope d’une sanction de 225 millions d’euros.'), [{ app: 'whatsapp', metric: 'fine', area: 'EU' }]);
  });
});
