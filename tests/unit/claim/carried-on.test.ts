import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

describe('what one sentence leaves to the next', () => {
  const texts: readonly Row[] = [
    ['en', 'Viber in numbers', 'Viber carries 900 million messages a day. Its users also swap 30 million photos.', [{ window: 'P1D' }, { metric: 'photos', window: 'P1D' }]],
    ['de', 'Viber in Zahlen', 'Viber befördert am Tag 900 Millionen Nachrichten. Dazu kommen 30 Millionen Fotos.', [{ window: 'P1D' }, { metric: 'photos', window: 'P1D' }]],
    ['nl', 'Viber in cijfers', 'Viber verwerkt 900 miljoen berichten per dag. Daarnaast worden er 30 miljoen foto’s verstuurd.', [{ window: 'P1D' }, { metric: 'photos', window: 'P1D' }]],
    // The date of a deal is none of what the app carries.
    ['en', 'Viber in numbers', 'Viber was bought by Rakuten for $900 million in 2014 and it passes on 900 million messages daily.', [{ asOf: '2014' }, { metric: 'messages', asOf: null }]],
    // A mark was not passed within the time that something else took.
    ['de', 'Signal wächst', 'In drei Tagen meldeten sich 4 Millionen Neulinge an, die App knackte damit die Marke von 100 Millionen Downloads.', [{ window: 'P3D' }, { metric: 'downloads', window: null }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('who pays and who joins', () => {
  const texts: readonly Row[] = [
    ['de', 'Telegram und das Geld', '800 Millionen Menschen nutzen Telegram, nur ein paar zahlen dafür.', [{ metric: 'users', value: 800 * M }]],
    ['en', 'Telegram and money', 'Telegram is used by 800 million people, few of whom subscribe.', [{ metric: 'users', value: 800 * M }]],
    ['en', 'Skype and its registers', 'The number of accounts ever registered with Skype has climbed to 663 million.', [{ metric: 'registered-users', value: 663 * M }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('what is left of a revenue', () => {
  const texts: readonly Row[] = [
    ['de', 'Snapchat verdient gut', 'Im Schlussquartal 2018 setzte Snapchat 16,9 Milliarden Dollar um, wovon 6,9 Milliarden als Gewinn blieben.', [{ metric: 'revenue' }, { metric: 'profit', value: 6900 * M }]],
    ['en', 'Snapchat earns well', 'Snapchat took in revenue of $16.9 billion in 2018, of which $6.9 billion was net profit.', [{ metric: 'revenue' }, { metric: 'profit', value: 6900 * M }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2022-08-04', title, text), claims));
});

describe('whose number stands behind a name', () => {
  const texts: readonly Row[] = [
    ['en', 'Viber grows', 'Viber plays in a lower league than WhatsApp with its 600 million users.', [{ app: 'whatsapp' }]],
    ['de', 'Viber wächst', 'Viber spielt in einer anderen Liga als WhatsApp mit seinen 600 Millionen Nutzern.', [{ app: 'whatsapp' }]],
    ['fr', 'Viber grandit', 'Viber joue dans une autre division que WhatsApp et ses 600 millions d’utilisateurs.', [{ app: 'whatsapp' }]],
    ['de', 'Wer holt WhatsApp ein?', 'Die Japaner von Line bringen es auf 181 Millionen Nutzer.', [{ app: 'line', area: 'world' }]],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2015-08-04', title, text), claims));
});

describe('a headline that names an app as the place of something', () => {
  const texts: readonly Row[] = [
    ['de', 'So lange hängen wir am Handy', 'Nach einer Umfrage von Mai verschicken 81 Prozent der Internetnutzer in Deutschland Nachrichten über WhatsApp.', [{ metric: 'population-share', value: 81 }]],
    ['de', 'So lange hängen wir am Handy', 'Im Schnitt sind die Deutschen 34 Minuten am Tag auf WhatsApp.', [{ metric: 'minutes-per-user', value: 34 }]],
    ['de', 'Betrug über WhatsApp', 'Die Seniorin verlor 34.000 Euro. Sie hatte 40 Minuten mit dem Täter telefoniert.', []],
  ];
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, '2018-08-04', title, text), claims));
});
