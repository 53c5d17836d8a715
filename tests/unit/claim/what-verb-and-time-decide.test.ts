import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];

const M = 1_000_000;

const readOn = (date: string) => (lang: string, title: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, date, title, ...text.split(' ¶ ')), claims);

describe('who has joined since an app began has ever signed up, and the beginning dates nobody', () => {
  const claims = [{ metric: 'registered-users', value: 250 * M, asOf: null }] as const;
  const cases: readonly Case[] = [
    ['en', 'Discord turns four', 'More than 250 million people have registered with Discord since it opened in May 2015.', claims],
    ['fr', 'Discord fête ses quatre ans', 'Depuis son ouverture en mai 2015, 250 millions de personnes se sont inscrites sur Discord.', claims],
    ['nl', 'Discord viert verjaardag', 'Sinds de opening in mei 2015 hebben 250 miljoen mensen zich bij Discord aangemeld.', claims],
    ['tr', 'Discord dört yaşında', "Mayıs 2015'te açıldığından beri Discord'a 250 milyon kişi kaydoldu.", claims],
    // Without a beginning, who joined since a month is new.
    ['en', 'Telegram grows', 'Telegram has added 25 million users since January.', [{ metric: 'new-users', value: 25 * M }]],
  ];
  it.each(cases)('%s: %s %s', readOn('2019-05-14'));
});

describe('who comes at least once in a month is its audience', () => {
  const month = { metric: 'monthly-active-users', value: 25 * M, asOf: '2022-01' } as const;
  const day = { metric: 'daily-active-users', value: 18.1 * M, asOf: '2022-01' } as const;
  const cases: readonly Case[] = [
    ['de', 'Snapchat in Frankreich', 'Im Januar schauten 25 Millionen Franzosen wenigstens einmal bei Snapchat vorbei; 18,1 Millionen von ihnen kommen täglich wieder.', [month, day]],
    ['it', 'Snapchat in Italia', 'A gennaio 25 milioni di italiani sono entrati almeno una volta in Snapchat. Ogni giorno 18,1 milioni di loro ci tornano.', [month, day]],
    ['es', 'Snapchat en España', 'En enero, 25 millones de españoles entraron al menos una vez en Snapchat; a diario vuelven 18,1 millones.', [month, day]],
    ['pt', 'Snapchat no Brasil', 'Em janeiro, 25 milhões de brasileiros entraram ao menos uma vez no Snapchat; todos os dias, 18,1 milhões voltam.', [month, day]],
    ['nl', 'Snapchat in Nederland', 'In januari keken 25 miljoen mensen minstens één keer op Snapchat; elke dag komen er 18,1 miljoen terug.', [month, day]],
    // Said of those who joined, it is growth.
    ['en', 'Snapchat', 'In January 25 million people joined Snapchat.', [{ metric: 'new-users', asOf: '2022-01' }]],
  ];
  it.each(cases)('%s: %s %s', readOn('2022-04-15'));
});

describe('a rank stands for the quarter that it follows', () => {
  const claims = [{ asOf: '2024-Q3' }, { asOf: '2024-Q4', mode: 'forecast' }] as const;
  const cases: readonly Case[] = [
    ['en', 'Snap', 'In the third quarter 443 million people used Snapchat every day. In the fourth, the company expects about 451 million.', claims],
    ['fr', 'Snap', "Au troisième trimestre, Snapchat a compté 443 millions d'utilisateurs quotidiens. Pour le quatrième, l'entreprise en attend 451 millions.", claims],
    ['ru', 'Snap', 'В третьем квартале приложением Snapchat каждый день пользовались 443 млн человек. В четвёртом, по прогнозу компании, их будет около 451 млн.', claims],
  ];
  it.each(cases)('%s: %s %s', readOn('2024-10-30'));
});

describe('a day that the sentence before names', () => {
  const cases: readonly Case[] = [
    ['en', 'WhatsApp back', "The failure was mild by the standards of 4 October 2021, when all of Meta's apps went dark. Telegram picked up 70 million new users that day.", [{ app: 'telegram', window: 'P1D', asOf: '2021-10-04' }]],
    ['fr', 'Panne de WhatsApp', "Mardi 25 octobre, les messages ont cessé d'arriver. Au plus fort, Downdetector a compté 68 000 signalements sur WhatsApp.", [{ metric: 'outage-reports', asOf: '2022-10-25' }]],
    // A weekday is a time of its own, and no date.
    ['en', 'BiP grows', 'BiP had 3.9 million daily users in Turkey on 1 January; on Sunday it reached 6.9 million.', [{ asOf: '2022-01-01' }, { asOf: null }]],
  ];
  it.each(cases)('%s: %s %s', readOn('2022-10-26'));
});

describe('a share of mankind, and of those asked', () => {
  const quarter = [{ metric: 'population-share', value: 25 }] as const;
  const cases: readonly Case[] = [
    ['en', 'WhatsApp', 'A quarter of mankind is now on WhatsApp.', quarter],
    ['es', 'WhatsApp', 'Una cuarta parte de la humanidad está ya en WhatsApp.', quarter],
    ['it', 'WhatsApp', "Un quarto dell'umanità è ormai su WhatsApp.", quarter],
    ['nl', 'WhatsApp', 'Een kwart van de mensheid zit nu op WhatsApp.', quarter],
    ['pt', 'WhatsApp', 'Um quarto da humanidade está agora no WhatsApp.', quarter],
    ['tr', 'WhatsApp', "İnsanlığın dörtte biri artık WhatsApp'ta.", quarter],
    ['es', 'WhatsApp se apaga', 'En la Argentina, donde el 93 % de los que navegan usa WhatsApp, muchos comercios volvieron al teléfono.', [{ metric: 'population-share', value: 93, area: 'AR' }]],
    ['en', 'WhatsApp', 'A quarter of the users of WhatsApp live in India.', []],
  ];
  it.each(cases)('%s: %s %s', readOn('2021-10-05'));
});

describe('a number on record as the limit that the headline tells of', () => {
  const four = [{ metric: 'call-participants', value: 8 }, { metric: 'call-participants', value: 4 }] as const;
  const cases: readonly Case[] = [
    ['en', 'WhatsApp doubles the size of its calls', 'Eight can now see one another on WhatsApp; until this week four was the most.', four],
    ['fr', 'WhatsApp double la taille de ses appels', 'On peut désormais se voir à huit sur WhatsApp, contre quatre auparavant.', four],
    ['it', 'WhatsApp raddoppia le chiamate', 'Su WhatsApp ci si può ora videochiamare in otto; finora il massimo era quattro.', four],
    ['en', 'WhatsApp lifts the ceiling', 'Attachments may weigh as much as 2 GB; groups grow to 512.', [{ metric: 'file-size' }, { metric: 'group-size', value: 512 }]],
    ['en', 'WhatsApp doubles the size of its calls', 'Eight weeks ago WhatsApp had promised it.', []],
  ];
  it.each(cases)('%s: %s %s', readOn('2022-05-06'));
});

describe('those who pay, named before their number', () => {
  const claims = [{ metric: 'registered-users' }, { metric: 'paying-users', value: 8.8 * M }] as const;
  const cases: readonly Case[] = [
    ['en', 'Microsoft buys Skype', 'Skype has 663 million registered accounts; those who pay number 8.8 million.', claims],
    ['tr', "Microsoft Skype'ı alıyor", "Skype'ta 663 milyon kayıtlı hesap var, para ödeyenler ise 8,8 milyon.", claims],
  ];
  it.each(cases)('%s: %s %s', readOn('2011-05-11'));
});
