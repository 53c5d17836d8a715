import type { Query } from '../../src/dataset/evidence';
import type { Figure } from '../../src/dataset/schema';

/** A number that is printed wrongly again and again, and the figures that show what it is. */
export interface Trap {
  /** What is printed and what is true, for whoever reads the test. */
  readonly printed: string;
  readonly claim: Pick<Query, 'app' | 'metric'> & Partial<Query>;
  readonly value: number;
  /** When a page prints it. */
  readonly at: string;
  readonly namedApps?: readonly string[];
  /** Each of these must be among what the dataset shows beside the number. */
  readonly shows: readonly Partial<Figure>[];
}

const M = 1e6;
const B = 1e9;
const deal = { app: 'whatsapp', metric: 'acquisition-price', currency: 'USD', event: 'facebook-whatsapp-deal-2014' } as const;
const wa = (metric: Query['metric'], rest: Partial<Query> = {}) => ({ app: 'whatsapp', metric, ...rest });
const fb = (metric: Query['metric'], rest: Partial<Query> = {}) => ({ app: 'facebook', metric, ...rest });
const tg = (metric: Query['metric'], rest: Partial<Query> = {}) => ({ app: 'telegram', metric, ...rest });

/** Every line of the research notes on numbers that the press repeats, in words of our own. */
export const TRAPS: readonly Trap[] = [
  { printed: 'two billion a day in 2020, though nobody said how often', claim: wa('daily-active-users'), value: 2 * B, at: '2020-06-01', shows: [{ metric: 'users', value: 2 * B, asOf: '2020-02-12' }] },
  { printed: 'the daily counts that exist came in 2017 and 2025', claim: wa('daily-active-users'), value: 2 * B, at: '2020-06-01', shows: [{ value: B, asOf: '2017-07-26' }, { value: 2 * B, asOf: '2025-12' }] },
  { printed: 'one billion a day in 2016: a month', claim: wa('daily-active-users'), value: B, at: '2016-03-01', shows: [{ metric: 'monthly-active-users', value: B, asOf: '2016-02-01' }] },
  { printed: '1.5 billion as if new in 2019', claim: wa('users'), value: 1.5 * B, at: '2019-12-01', shows: [{ metric: 'monthly-active-users', value: 1.5 * B, asOf: '2017-Q4' }] },
  { printed: '1.5 billion a day: a month', claim: wa('daily-active-users'), value: 1.5 * B, at: '2018-06-01', shows: [{ metric: 'monthly-active-users', value: 1.5 * B, asOf: '2017-Q4' }] },
  { printed: 'bought for 16 billion: without shares for the staff', claim: deal, value: 16 * B, at: '2015-01-01', shows: [{ value: 16 * B, asOf: '2014-02-19' }, { value: 21.8 * B, asOf: '2014-10-06' }] },
  { printed: 'bought for 19 billion: with shares for the staff', claim: deal, value: 19 * B, at: '2015-01-01', shows: [{ value: 19 * B, asOf: '2014-02-19' }] },
  { printed: 'bought for 22 billion: at the share price of the closing day', claim: deal, value: 22 * B, at: '2015-01-01', shows: [{ value: 21.8 * B, asOf: '2014-10-06' }] },
  { printed: '350 million a day at the takeover: no share of 450 million gives it', claim: wa('daily-active-users'), value: 350 * M, at: '2014-03-01', shows: [{ value: 350 * M, status: 'disputed' }, { value: 315 * M, asOf: '2014-02' }] },
  { printed: 'messages fall by half: first sent and received, then sent alone', claim: wa('messages', { window: 'P1D' }), value: 30 * B, at: '2015-02-01', shows: [{ value: 64 * B, asOf: '2014-04' }, { value: 30 * B, asOf: '2015-01-06' }] },
  { printed: '60 million messages a day: billion', claim: wa('messages', { window: 'P1D' }), value: 60 * M, at: '2018-03-01', shows: [{ value: 60 * B, asOf: '2018-01-31' }] },
  { printed: '30 million messages a day: billion', claim: wa('messages', { window: 'P1D' }), value: 30 * M, at: '2015-02-01', shows: [{ value: 30 * B, asOf: '2015-01-06' }] },
  { printed: '5.5 billion messages a day: 55', claim: wa('messages', { window: 'P1D' }), value: 5.5 * B, at: '2017-08-01', shows: [{ value: 55 * B, asOf: '2017-07-26' }] },
  { printed: '60 billion messages in 2016: together with Messenger', claim: wa('messages', { window: 'P1D' }), value: 60 * B, at: '2016-05-01', shows: [{ app: 'meta', value: 60 * B, asOf: '2016-04-12' }] },
  { printed: 'two billion minutes of calls in mid-2020: 15 by then', claim: wa('call-minutes', { window: 'P1D' }), value: 2 * B, at: '2020-06-01', shows: [{ value: 15 * B, asOf: '2020-04-28' }, { value: 2 * B, asOf: '2018-07-30' }] },
  { printed: '535 million Indians: copied from list to list', claim: wa('users', { area: 'IN' }), value: 535 * M, at: '2025-07-01', shows: [{ value: 535 * M, use: 'context' }, { value: 530 * M, asOf: '2021-02' }, { value: 459 * M }] },
  { printed: '139 million Brazilians: the company last said 120', claim: wa('users', { area: 'BR' }), value: 139 * M, at: '2024-03-01', shows: [{ value: 120 * M, asOf: '2017' }] },
  { printed: '390.1 billion Indians: million', claim: wa('users', { area: 'IN' }), value: 390.1 * B, at: '2021-05-01', shows: [{ value: 390.1 * M, asOf: '2020' }] },
  { printed: '46.8 million Europeans: of channels alone', claim: wa('users', { area: 'EU' }), value: 46.8 * M, at: '2025-03-01', shows: [{ value: 46.8 * M, feature: 'channels', asOf: '2024-12' }] },
  { printed: '3.5 billion leaked: numbers that researchers could list', claim: wa('people-affected', { event: 'whatsapp-enumeration-2025' }), value: 3.5 * B, at: '2025-12-01', shows: [{ value: 3.5 * B, asOf: '2025-11' }] },
  { printed: '487 million numbers leaked: what a seller said', claim: wa('people-affected', { event: 'whatsapp-numbers-2022' }), value: 487 * M, at: '2022-12-01', shows: [{ value: 487 * M, status: 'disputed' }] },
  { printed: '35 million Italians leaked: the seller again, and as many as in the older list of Facebook', claim: wa('people-affected', { area: 'IT', event: 'whatsapp-numbers-2022' }), value: 35 * M, at: '2022-12-01', namedApps: ['facebook'], shows: [{ value: 35 * M, status: 'disputed' }, { app: 'facebook', value: 35_677_377 }] },
  { printed: '4.7 million Indian bans in February 2023: of March', claim: wa('accounts-banned', { area: 'IN', window: 'P1M', asOf: '2023-02' }), value: 4_715_906, at: '2023-02', shows: [{ value: 4_597_400, asOf: '2023-02' }, { value: 4_715_906, asOf: '2023-03' }] },
  { printed: '7.1 million Indian bans in November 2022: of a year later', claim: wa('accounts-banned', { area: 'IN', window: 'P1M', asOf: '2022-11' }), value: 7.1 * M, at: '2022-11', shows: [{ value: 3_716_000, asOf: '2022-11' }, { value: 7_196_000, asOf: '2023-11' }] },
  { printed: 'fined 110 million over privacy: over the review of the merger', claim: wa('fine', { area: 'EU', currency: 'EUR' }), value: 110 * M, at: '2021-09-03', shows: [{ app: 'meta', value: 110 * M, asOf: '2017-05-18' }] },
  { printed: 'fined 168 million: owed to it, later cut', claim: wa('fine', { area: 'US', currency: 'USD', event: 'pegasus-whatsapp' }), value: 168 * M, at: '2025-11-15', shows: [{ value: 167_254_000, status: 'revised' }, { value: 4 * M, asOf: '2025-10' }] },
  { printed: 'groups of 256 since 2017: since 2016', claim: wa('group-size'), value: 256, at: '2017-06-01', shows: [{ value: 256, asOf: '2016-02' }] },
  { printed: 'groups from 256 to 1,024: 512 came between', claim: wa('group-size'), value: 1024, at: '2022-12-01', shows: [{ value: 512, asOf: '2022-05' }] },
  { printed: 'two billion with Instagram and WhatsApp: Facebook alone', claim: fb('monthly-active-users'), value: 2 * B, at: '2017-08-15', shows: [{ value: 2006 * M, asOf: '2017-Q2' }] },
  { printed: '2.98 billion: cut off', claim: fb('monthly-active-users'), value: 2.98 * B, at: '2023-05-15', shows: [{ value: 2989 * M, asOf: '2023-Q1' }] },
  { printed: '2.08 billion a day: cut off', claim: fb('daily-active-users'), value: 2.08 * B, at: '2023-11-15', shows: [{ value: 2090 * M, asOf: '2023-Q3' }] },
  { printed: '3.24 billion a day on Facebook in 2024: on any of the apps', claim: fb('daily-active-users'), value: 3.24 * B, at: '2024-06-15', shows: [{ app: 'meta', value: 3240 * M, asOf: '2024-Q1' }, { app: 'facebook', asOf: '2025-12' }] },
  { printed: '3.4 billion a day on Facebook: on any of the apps', claim: fb('daily-active-users'), value: 3.43 * B, at: '2025-06-15', shows: [{ app: 'meta', value: 3430 * M, asOf: '2025-Q1' }] },
  { printed: '2.2 billion users removed: fake accounts, stopped at once', claim: fb('accounts-banned'), value: 2.2 * B, at: '2019-06-15', shows: [{ value: 2190 * M, asOf: '2019-Q1' }] },
  { printed: 'Cambridge Analytica, 50 million: up to 87', claim: fb('people-affected', { event: 'cambridge-analytica' }), value: 50 * M, at: '2019-01-01', shows: [{ value: 50 * M, status: 'revised' }, { value: 87 * M, asOf: '2018-04-04' }] },
  ...['GB', 'ID', 'PH'].map((area): Trap => ({ printed: `Cambridge Analytica, ten million in ${area}: about one`, claim: fb('people-affected', { area, event: 'cambridge-analytica' }), value: 10 * M, at: '2018-05-01', shows: [{ area, asOf: '2018-04-04' }, { value: 10 * M, status: 'disputed' }] })),
  { printed: 'the hack of 2018, 50 million: 30', claim: fb('people-affected', { event: 'facebook-breach-2018' }), value: 50 * M, at: '2019-01-01', shows: [{ value: 30 * M, asOf: '2018-10-12' }] },
  { printed: 'the hack of 2018, 90 million: were logged out', claim: fb('people-affected', { event: 'facebook-breach-2018' }), value: 90 * M, at: '2019-01-01', shows: [{ value: 90 * M, feature: 'logged-out' }, { value: 30 * M, asOf: '2018-10-12' }] },
  { printed: '533 million hacked in 2021: copied by 2019, published in 2021', claim: fb('people-affected', { event: 'facebook-scrape-2021' }), value: 533 * M, at: '2021-05-01', shows: [{ value: 533 * M, asOf: '2021-04-03' }] },
  { printed: 'the outage of 2021 hit 3.5 billion on WhatsApp: on all apps', claim: wa('people-affected', { event: 'facebook-outage-2021-10' }), value: 3.5 * B, at: '2021-10-06', shows: [{ value: 3.5 * B, status: 'disputed' }] },
  { printed: 'revenue of 21.8 billion: digits changed places', claim: { app: 'meta', metric: 'revenue', currency: 'USD', window: 'P3M', asOf: '2019-Q4' }, value: 21.8 * B, at: '2019-Q4', shows: [{ value: 21_082 * M }, { value: 21_802 * M, status: 'disputed' }] },
  { printed: 'the apps took 510 million: their other revenue', claim: { app: 'meta', metric: 'revenue', currency: 'USD', window: 'P3M', asOf: '2025-Q1' }, value: 510 * M, at: '2025-Q1', shows: [{ value: 510 * M, feature: 'apps-other' }] },
  { printed: 'Messenger, 500 million a day: a month', claim: { app: 'messenger', metric: 'daily-active-users' }, value: 500 * M, at: '2014-12-01', shows: [{ metric: 'monthly-active-users', value: 500 * M, asOf: '2014-11-10' }] },
  { printed: 'Messenger, 500 million downloads: users a month', claim: { app: 'messenger', metric: 'downloads' }, value: 500 * M, at: '2014-12-01', shows: [{ metric: 'monthly-active-users', value: 500 * M, asOf: '2014-11-10' }] },
  { printed: 'Messenger, 1.3 billion as if new in 2021: of 2017', claim: { app: 'messenger', metric: 'monthly-active-users' }, value: 1.3 * B, at: '2021-05-01', shows: [{ value: 1.3 * B, asOf: '2017-09' }] },
  { printed: 'Threads, 100 million a month in July 2023: sign-ups of five days', claim: { app: 'threads', metric: 'monthly-active-users' }, value: 100 * M, at: '2023-07-20', shows: [{ metric: 'new-users', value: 100 * M, asOf: '2023-07-10' }] },
  { printed: 'Instagram, 80 million in November 2012: registered in July', claim: { app: 'instagram', metric: 'users' }, value: 80 * M, at: '2012-11-15', shows: [{ metric: 'registered-users', value: 80 * M, asOf: '2012-07' }] },
  { printed: 'Telegram, 70 million in six hours: in a day', claim: tg('new-users', { window: 'PT6H', event: 'facebook-outage-2021-10' }), value: 70 * M, at: '2021-10-06', shows: [{ value: 70 * M, window: 'P1D', asOf: '2021-10-04' }] },
  { printed: 'Telegram, 1.5 million Brazilians: 5.7 by the evening', claim: tg('new-users', { area: 'BR', window: 'P1D', event: 'whatsapp-block-brazil-2015-12' }), value: 1.5 * M, at: '2016-01-10', shows: [{ value: 5.7 * M, asOf: '2015-12-17' }, { value: 1.5 * M, status: 'revised' }] },
  { printed: 'Telegram, a billion messages a day in February 2015: in December', claim: tg('messages', { window: 'P1D' }), value: B, at: '2015-02-20', shows: [{ value: B, asOf: '2014-12-08' }] },
  { printed: 'Telegram, a billion registered: active in a month', claim: tg('registered-users'), value: B, at: '2025-05-01', shows: [{ metric: 'monthly-active-users', value: B, asOf: '2025-03-19' }] },
  { printed: 'Telegram, a billion users in 2021: downloads', claim: tg('users'), value: B, at: '2021-09-15', shows: [{ metric: 'downloads', value: B, asOf: '2021-08-27' }, { metric: 'monthly-active-users', value: 500 * M }] },
  { printed: 'Telegram, 84 million Indians: installs of a year', claim: tg('users', { area: 'IN' }), value: 84 * M, at: '2024-03-01', shows: [{ metric: 'downloads', area: 'IN', asOf: '2023' }] },
  { printed: 'Telegram, 35 million Russians: installs of a year', claim: tg('users', { area: 'RU' }), value: 35 * M, at: '2024-03-01', shows: [{ metric: 'downloads', area: 'RU', asOf: '2023' }] },
  { printed: 'Telegram, 96 million Russians a day: a month', claim: tg('daily-active-users', { area: 'RU' }), value: 96 * M, at: '2026-03-01', shows: [{ metric: 'monthly-active-users', value: 95_980_000, asOf: '2026-01' }] },
  { printed: 'Telegram, fined 1.22 billion: given back, the fine is 18.5 million', claim: tg('fine', { area: 'US', currency: 'USD', event: 'ton-ico' }), value: 1.22 * B, at: '2020-07-01', shows: [{ value: 18.5 * M, asOf: '2020-06-26' }] },
  { printed: 'Telegram, lost 108 million: before tax and finance, 173 after', claim: tg('profit', { currency: 'USD', window: 'P1Y', asOf: '2023' }), value: -108 * M, at: '2023', shows: [{ value: -108 * M, feature: 'operating' }, { value: -173 * M }] },
  { printed: 'Telegram, raised 1.7 billion: 955 million of it replaced older bonds', claim: tg('debt', { currency: 'USD' }), value: 1.7 * B, at: '2025-06-15', shows: [{ value: 1.7 * B, asOf: '2025-05-28' }, { value: 955 * M, feature: 'bond-exchange' }] },
  { printed: 'Telegram, calls of 1,000: who watch, 30 are seen', claim: tg('call-participants'), value: 1000, at: '2021-09-01', shows: [{ value: 1000, feature: 'video-viewers' }, { value: 30, feature: 'video' }] },
  { printed: 'Telegram, 41 million Europeans: parts of it, then withdrawn', claim: tg('monthly-active-users', { area: 'EU' }), value: 41 * M, at: '2024-09-15', shows: [{ value: 41 * M, asOf: '2024-02' }, { value: 45 * M, asOf: '2024-08' }] },
  { printed: 'Signal, 50 million users: installs on Android', claim: { app: 'signal', metric: 'users' }, value: 50 * M, at: '2021-02-01', shows: [{ metric: 'downloads', value: 50 * M, feature: 'android' }] },
  { printed: 'Snapchat, 161 million at the end of 2016: of December, 158 in the quarter', claim: { app: 'snapchat', metric: 'daily-active-users' }, value: 161 * M, at: '2017-02-15', shows: [{ value: 158 * M, asOf: '2016-Q4' }, { value: 161 * M, asOf: '2016-12' }] },
  { printed: 'WeChat, a billion people: accounts', claim: { app: 'wechat', metric: 'users' }, value: B, at: '2018-06-01', shows: [{ metric: 'monthly-active-users', value: 1040 * M, asOf: '2018-Q1' }] },
  { printed: 'WeChat, 768 million on the eve: on six days', claim: { app: 'wechat', metric: 'users', window: 'P1D', feature: 'red-packets' }, value: 768 * M, at: '2018-03-01', shows: [{ value: 768 * M, window: 'P6D' }, { value: 688 * M, window: 'P1D' }] },
  { printed: 'QQ falls by 84 million: all devices, then phones', claim: { app: 'qq', metric: 'monthly-active-users' }, value: 647 * M, at: '2020-04-15', shows: [{ value: 731 * M, asOf: '2019-Q3' }, { value: 647 * M, asOf: '2019-Q4' }] },
  { printed: 'LINE, 560 million users: ever registered', claim: { app: 'line', metric: 'users' }, value: 560 * M, at: '2014-11-01', shows: [{ metric: 'registered-users', value: 560 * M }] },
  { printed: 'Viber, 400 million users: ever registered', claim: { app: 'viber', metric: 'users' }, value: 400 * M, at: '2014-08-15', shows: [{ metric: 'registered-users', value: 400 * M }] },
  { printed: 'Kik, 240 million users: ever registered', claim: { app: 'kik', metric: 'users' }, value: 240 * M, at: '2015-09-01', shows: [{ metric: 'registered-users', value: 240 * M }] },
  { printed: 'KakaoTalk, 140 million users: ever registered', claim: { app: 'kakaotalk', metric: 'users' }, value: 140 * M, at: '2014-06-15', shows: [{ metric: 'registered-users', value: 140 * M }] },
  { printed: 'Skype, 300 million a day: a month', claim: { app: 'skype', metric: 'daily-active-users' }, value: 300 * M, at: '2017-03-01', shows: [{ metric: 'monthly-active-users', value: 300 * M, asOf: '2016' }] },
  { printed: 'Skype, 36 million users: a day', claim: { app: 'skype', metric: 'users' }, value: 36 * M, at: '2024-02-01', shows: [{ metric: 'daily-active-users', value: 36 * M, asOf: '2023' }] },
  { printed: 'Skype, bought for 4.1 billion: at most, 2.6 at the deal', claim: { app: 'skype', metric: 'acquisition-price', currency: 'USD', event: 'ebay-skype' }, value: 4100 * M, at: '2007-01-01', shows: [{ value: 4100 * M, bound: 'at-most' }, { value: 2600 * M }] },
  { printed: 'Discord, worth 7 billion: at most', claim: { app: 'discord', metric: 'valuation', currency: 'USD' }, value: 7 * B, at: '2021-01-15', shows: [{ value: 7 * B, bound: 'at-most', asOf: '2020-12-17' }] },
  { printed: 'iMessage, 40 billion a day: notifications', claim: { app: 'imessage', metric: 'messages', window: 'P1D' }, value: 40 * B, at: '2014-03-15', shows: [{ value: 40 * B, status: 'disputed' }] },
  { printed: 'Matrix, 60 million a month: visible accounts', claim: { app: 'matrix', metric: 'monthly-active-users' }, value: 60 * M, at: '2022-09-01', shows: [{ metric: 'users', value: 60 * M, asOf: '2022-07-14' }] },
  { printed: 'BiP, 53 million users: downloads, ten million a month', claim: { app: 'bip', metric: 'users' }, value: 53 * M, at: '2021-02-15', shows: [{ metric: 'downloads', value: 53 * M }, { metric: 'monthly-active-users', value: 10 * M }] },
  { printed: 'Google, a billion RCS messages in the world: in the United States', claim: { app: 'google-messages', metric: 'messages', window: 'P1D' }, value: B, at: '2025-06-01', shows: [{ area: 'US', value: B, asOf: '2025-05-13' }] },
];
