import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('shares of somebody else', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Among pensioners, 38% use WhatsApp.'],
    ['en', 'Six in ten women have Instagram, and so do 41% of men.'],
    ['en', 'A third of the under-30s open Snapchat every day.'],
    ['en', 'One in five Britons has quit a WhatsApp group.'],
    ['en', 'Nearly 40% of adults worry about what happens to their messages on WhatsApp.'],
    ['de', 'Von den 14- bis 19-Jährigen nutzen 81 Prozent Snapchat.'],
    ['de', 'Jeder Dritte unter den Studenten hat Telegram.'],
    ['de', '27 Prozent der Deutschen haben schon einmal einen Kontakt in WhatsApp blockiert.'],
    ['fr', 'Chez les moins de 25 ans, 74 % utilisent Snapchat.'],
    ['fr', 'Un Français sur quatre a quitté un groupe WhatsApp.'],
    ['es', 'El 62 % de las mujeres usa Instagram.'],
    ['it', 'Tra i giovani il 70% usa Telegram.'],
    ['pt', 'Entre os idosos, 55% usam o WhatsApp.'],
    ['nl', 'Van de jongeren gebruikt 92 procent Snapchat.'],
    ['ru', 'Среди пенсионеров Telegram пользуются 35 % опрошенных.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2023-05-12', 'WhatsApp and its rivals', sentence), []));

  const whole: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Some 79% of adults use WhatsApp, women as often as men.'],
    ['de', '79 Prozent der Deutschen nutzen WhatsApp.'],
    ['fr', '79 % des Français utilisent WhatsApp.'],
    ['it', 'Il 79% degli italiani usa WhatsApp.'],
  ];
  it.each(whole)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2023-05-12', 'WhatsApp and its rivals', sentence), [{ app: 'whatsapp', metric: 'population-share', value: 79 }]));
});

describe('figures of a survey, a hall or a power cut', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'The institute questioned 63,000 users of WhatsApp in spring.'],
    ['en', 'In Korea, a nation of 51 million, nobody can do without WhatsApp.'],
    ['en', 'When WhatsApp went down, the power was out for 16 hours.'],
    ['en', 'The talk on the outage of WhatsApp lasted two hours.'],
    ['de', 'Befragt wurden 25.000 Nutzer von WhatsApp.'],
    ['de', 'Der Vortrag über den Ausfall von WhatsApp dauerte zwei Stunden.'],
    ['fr', 'La conférence sur la panne de WhatsApp a duré deux heures.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2022-10-26', 'WhatsApp', sentence), []));

  it('takes an hour of the clock for no count of complaints', () => {
    expectClaims(article('en', '2022-10-26', 'WhatsApp down', 'Downdetector has logged close to 68,000 complaints since shortly before eight.'), [
      { app: 'whatsapp', metric: 'outage-reports', value: 68_000 },
    ]);
  });
});

describe('sums that are no result', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Facebook lost as much as $230bn in value after its numbers.'],
    ['en', 'Facebook lost $50bn of its market capitalisation in two days.'],
    ['fr', 'Facebook a perdu 50 milliards de dollars de valorisation en deux jours.'],
    ['de', 'Facebook verlor binnen zwei Tagen 50 Milliarden Dollar an Börsenwert.'],
    ['it', 'Facebook ha perso 50 miliardi di dollari di capitalizzazione in due giorni.'],
    ['en', "Facebook's revenue rose by $2bn."],
    ['en', 'At Facebook, Reality Labs lost $4.3bn in the quarter.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2022-02-04', 'Facebook', sentence), []));
});

describe('figures of services that nobody here knows', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'In the same year a start-up called Piazzetta had 60 million users.'],
    ['en', 'Not so with Kotlovan, which has 18,000 employees.'],
    ['fr', 'Même la marque Kotlovan compte 60 millions d’utilisateurs.'],
    ['it', 'Anche la torinese Kotlovan ha 60 milioni di utenti.'],
    // The first word of a sentence has a capital anyway, but the same name stands within another one.
    ['en', 'The maps will be free, Kotlovan says. Kotlovan would not tell how many of its 60 million members pay.'],
    ['es', 'El mapa será gratuito, dice Kotlovan. Kotlovan cuenta con 60 millones de usuarios.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2021-01-20', 'WhatsApp', 'WhatsApp changes its terms.', sentence), []));
  it('gives a deal between others to nobody', () => {
    const deals: readonly string[] = ['LinkedIn cost Microsoft $26.2bn.', 'The chipmaker Nvidia paid $40bn for Kotlovan in September.', 'Google bought YouTube for $1.65bn.'];
    for (const sentence of deals) expectClaims(article('en', '2021-01-20', 'WhatsApp', 'WhatsApp was bought.', sentence), []);
  });
  it('takes a speaker, a source, a paper or a town for none of them', () => {
    const told: readonly string[] = ['According to Kotlovan, 60 million people use it.', 'By now, Jane Whitworth said, 60 million people open it every day.', 'As counted by Reuters, 60 million people use the app.', 'Everywhere in Piazzetta 60 million people use it.'];
    for (const sentence of told) expectClaims(article('en', '2021-01-20', 'WhatsApp', 'WhatsApp changes its terms.', sentence), [{ app: 'whatsapp', value: 60_000_000 }]);
  });
});

describe('parts of an audience, and those of a continent', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'Some 40 million people in Europe use WhatsApp.'],
    ['fr', 'En Afrique, WhatsApp a 200 millions d’utilisateurs.'],
    ['en', 'WhatsApp is near the 45 million at which the toughest rules apply.'],
    ['en', 'Meta, the owner of WhatsApp, has 40,000 people working on safety.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2023-05-12', 'WhatsApp and its rivals', sentence), []));
  it('leaves out of an audience those who did something else', () => {
    expectClaims(article('en', '2016-05-24', 'WeChat', 'WeChat is used by 700 million people, 200 million of whom have linked a bank card.'), [{ app: 'wechat', value: 700_000_000 }]);
  });
  it('goes on with the audience behind those who pay', () => {
    expectClaims(article('en', '2020-12-02', 'Chat app Slack grows', 'Slack has 12.5 million daily users and 142,000 paying customers. Teams boasts 115 million.'), [
      { metric: 'daily-active-users' }, { metric: 'paying-users' }, { app: 'teams', metric: 'daily-active-users', value: 115_000_000 },
    ]);
  });
});

describe('figures of companies that are called by their trade', () => {
  const nothing: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', 'The Canadian handset maker lost $965 million in its latest quarter.'],
    ['de', 'Der kanadische Handyhersteller machte im Quartal 965 Millionen Dollar Verlust.'],
    ['es', 'Las operadoras cursaron 12 millones de llamadas.'],
    ['fr', 'Les opérateurs ont 60 millions de clients.'],
  ];
  it.each(nothing)('%s: %s', (lang, sentence) => expectClaims(article(lang, '2013-10-23', 'WhatsApp', 'WhatsApp.', sentence), []));
});

describe('scale words heaped up', () => {
  it.each([['en', 'Telegram now has a million million million million monthly users.'], ['en', 'Telegram has 1e999 users, million million million users.']] as const)('%s: %s', (lang, sentence) => {
    expectClaims(article(lang, '2020-05-05', 'Telegram', sentence), []);
  });
  it('leaves a scale word alone', () => expectClaims(article('en', '2020-05-05', 'Telegram', 'Telegram passed the billion mark of users.'), [{ value: 1e9 }]));
});
