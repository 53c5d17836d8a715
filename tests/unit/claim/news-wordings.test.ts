import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, published: string, title: string, sentence: string, claims: readonly Partial<Claim>[]];

const check = (...cases: readonly Case[]): void => {
  it.each(cases)('%s, %s, %s: %s', (lang, published, title, sentence, claims) => expectClaims(article(lang, published, title, sentence), claims));
};

describe('numbers that count what is known already, or ages', () => {
  check(
    ['en', '2022-06-20', 'Telegram', 'Telegram has 700 million users and is one of the ten most popular apps.', [{ value: 700_000_000 }]],
    ['de', '2022-06-20', 'Telegram', 'Telegram hat 700 Millionen Nutzer und gehört damit zu den zehn beliebtesten Apps.', [{ value: 700_000_000 }]],
    ['nl', '2022-06-20', 'Telegram', 'Telegram heeft 700 miljoen gebruikers, meer dan de andere twee.', [{ value: 700_000_000 }]],
    ['en', '2019-05-20', 'WhatsApp in Britain', 'In Britain 78 per cent of adults aged 18 and over use WhatsApp and 9 per cent Telegram.', [{ app: 'whatsapp', value: 78 }, { app: 'telegram', value: 9 }]],
    ['en', '2014-02-20', 'WhatsApp', 'WhatsApp has 55 employees, 32 of them engineers.', [{ metric: 'employees', value: 55 }]],
  );
});

describe('sums and users side by side', () => {
  check(
    ['en', '2021-03-24', 'Telegram', 'Telegram has sold bonds worth $1 billion. It counts 500 million monthly users and expects to reach a billion.', [{ metric: 'debt' }, { metric: 'monthly-active-users' }, { metric: 'monthly-active-users', value: 1e9, mode: 'forecast' }]],
    ['nl', '2023-01-05', 'Boetes voor Meta', 'De toezichthouder legde Meta boetes op van in totaal 300 miljoen euro: 200 miljoen voor Facebook en 100 miljoen voor Instagram.', [{ value: 300_000_000 }, { metric: 'fine', value: 200_000_000 }, { metric: 'fine', value: 100_000_000 }]],
    ['de', '2022-03-01', 'Telegram', 'Telegram hat über Anleihen mehr als eine Milliarde Dollar eingesammelt.', [{ metric: 'debt', bound: 'at-least' }]],
    ['en', '2014-02-20', 'Facebook buys WhatsApp for $19bn', 'The social network pays $19 billion in cash and shares for WhatsApp.', [{ metric: 'acquisition-price' }, { metric: 'acquisition-price', value: 19e9 }]],
    ['en', '2019-02-01', 'Snapchat', 'Snapchat turned over $404 million last year.', [{ metric: 'revenue', bound: 'exact' }]],
  );
});

describe('times that other words name', () => {
  check(
    ['de', '2017-03-02', 'Snapchat', 'Im vergangenen Jahr setzte die Firma 404 Millionen Dollar um.', [{ asOf: '2016', window: 'P1Y' }]],
    ['de', '2014-04-03', 'Der Messenger Line wächst', 'Bis Jahresende will Line auf eine halbe Milliarde Nutzer kommen.', [{ asOf: '2014-12', mode: 'forecast' }]],
    ['de', '2019-02-06', 'Snapchat', 'Für die Monate Januar bis März stellt Snap einen Umsatz von 300 Millionen Dollar in Aussicht.', [{ asOf: '2019-Q1', mode: 'forecast' }]],
    ['nl', '2025-03-01', 'Skype in jaartallen', '2006: Skype wordt volwassen. Er loggen 100 miljoen gebruikers in.', [{ asOf: '2006' }]],
    ['de', '2025-05-05', 'Skype', '2003 gegründet, hatte Skype 300 Millionen Nutzer.', [{ asOf: null }]],
    ['en', '2016-05-11', 'WhatsApp', 'The service, which Facebook bought two years ago, is a success: a billion people use WhatsApp every month.', [{ app: 'whatsapp', asOf: null }]],
    ['nl', '2015-09-07', 'WhatsApp', 'WhatsApp wordt in Nederland door 10 miljoen mensen gebruikt, van wie 7 miljoen dagelijks.', [{ metric: 'users' }, { metric: 'daily-active-users' }]],
  );
});

describe('whose number it is, told by other words', () => {
  check(
    ['en', '2022-11-02', 'WhatsApp bans accounts', "Meta's messaging platform banned 2.6 million accounts in September.", [{ app: 'whatsapp', metric: 'accounts-banned' }]],
    ['nl', '2021-04-06', 'Groot lek', 'Op straat liggen de gegevens van 533 miljoen Facebookgebruikers.', [{ app: 'facebook', metric: 'people-affected' }]],
    ['de', '2018-01-10', 'Messenger im Vergleich', 'Ohne WhatsApp geht es nicht. 80 Prozent der Deutschen haben es installiert, Telegram nur 8.', [{ app: 'whatsapp', value: 80 }, { app: 'telegram', value: 8 }]],
    ['de', '2024-02-02', 'Meta und Google verdienen prächtig', 'Meta verdiente im vierten Quartal 14 Milliarden Dollar.', [{ app: 'meta', metric: 'profit' }]],
  );
});

describe('numbers that go on', () => {
  check(
    ['en', '2021-09-20', 'Chat apps', 'KakaoTalk counts 47 million accounts in South Korea, and more than 53 million across the world.', [{ area: 'KR' }, { bound: 'at-least', area: 'world', value: 53_000_000 }]],
    ['de', '2024-12-19', 'Telegram räumt auf', 'Telegram hat 15 Millionen Gruppen gelöscht, darunter 700.000 wegen Betrugs.', [{ metric: 'content-removed' }, { metric: 'content-removed', value: 700_000 }]],
    ['de', '2023-07-10', 'Metas neue App Threads', 'Bei Threads haben sich 100 Millionen Menschen angemeldet. In den ersten zwei Stunden waren es zwei Millionen gewesen.', [{ metric: 'registered-users' }, { metric: 'new-users', window: 'PT2H' }]],
    ['en', '2022-10-25', 'WhatsApp down', 'Complaints piled up on Downdetector. By nine there were more than 68,000 of them.', [{ metric: 'outage-reports', value: 68_000 }]],
    ['nl', '2025-03-05', 'De chatapp Signal groeit', 'In februari werd Signal 230.000 keer gedownload. In januari gebeurde dat 100.000 keer.', [{ metric: 'downloads' }, { metric: 'downloads', asOf: '2025-01' }]],
    ['en', '2023-01-19', 'Viber in Ukraine', 'Viber users sent 97 billion messages. Power was out for up to 16 hours a day.', [{ metric: 'messages' }]],
  );
});
