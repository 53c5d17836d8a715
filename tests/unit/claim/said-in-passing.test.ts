import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-05-06', ...text.split(' ¶ ')), claims);

const M = 1_000_000;
const B = 1000 * M;

describe('when something was, said otherwise than by a date', () => {
  const cases: readonly Case[] = [
    ['en', 'Viber grows ¶ An ordinary day on Viber looks like this: 4 billion photos and 50 billion messages.', [{ metric: 'photos', window: 'P1D' }, { metric: 'messages', window: 'P1D' }]],
    ['en', 'Viber grows ¶ By 14 January Viber had 85 million registered users. ¶ By that date users had sent more than 18 billion messages.', [{ asOf: '2024-01-14' }, { metric: 'messages', asOf: '2024-01-14' }]],
    ['en', 'Viber grows ¶ Viber lost $2 billion in the first quarter. Over the same stretch 166 million people used Viber daily.', [{ metric: 'profit' }, { metric: 'daily-active-users', asOf: '2024-Q1' }]],
    ['en', 'Viber in Germany ¶ Some 93% of people in Germany use Viber, a survey found. Two years earlier, in the 2022 survey, it was 96%.', [{ value: 93 }, { value: 96, asOf: '2022' }]],
    ['en', 'Snap grows ¶ In the quarter ended March 31 Snapchat took in $1.2bn.', [{ metric: 'revenue', asOf: '2024-Q1', window: 'P3M' }]],
    ['en', 'Snap grows ¶ Snapchat took in $1.2bn in the three months to March.', [{ metric: 'revenue', asOf: '2024-Q1' }]],
    ['en', 'Slack grows ¶ Slack has 12 million users. Revenue at Slack came to $234 million in the three months to October 2023.', [{ app: 'slack' }, { metric: 'revenue', asOf: '2023-10' }]],
    ['de', 'Snap wächst ¶ In den drei Monaten bis März nahm Snapchat 1,2 Milliarden Dollar ein.', [{ metric: 'revenue', asOf: '2024-Q1' }]],
    ['en', 'Snap grows ¶ Snapchat lost $1.3bn over the whole of 2023. In the final three months of the year it was $248m.', [{ asOf: '2023' }, { metric: 'profit', asOf: '2023-Q4', mode: 'asserted' }]],
    ['en', 'Snap grows ¶ Snapchat took in $1.2bn in the first quarter of 2024. The net loss shrank to $249m, from $377m in the first quarter of 2023.', [{ metric: 'revenue' }, { asOf: '2024-Q1' }, { asOf: '2023-Q1' }]],
    ['en', 'BBM, 2005–2019 ¶ October 2013: BBM comes to the iPhone. Downloads reach 10 million in 24 hours, and a week later there are over 80 million monthly users.', [{ metric: 'downloads', asOf: '2013-10' }, { metric: 'monthly-active-users', asOf: '2013-10' }]],
    ['en', 'WhatsApp bans ¶ WhatsApp banned 7.5 million accounts in India in September 2023. August\'s figure had been 7.4 million.', [{ asOf: '2023-09' }, { metric: 'accounts-banned', asOf: '2023-08' }]],
    ['en', 'Court fines Telegram ¶ MOSCOW, May 6 (Reuters) - Telegram has been ordered to pay 3.5 million roubles.', [{ metric: 'fine', asOf: null }]],
    ['de', 'Gericht bestraft Telegram ¶ Moskau, 6. Mai – Telegram muss 3,5 Millionen Rubel Strafe zahlen.', [{ metric: 'fine', asOf: null }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('how a number is put', () => {
  const cases: readonly Case[] = [
    ['en', 'Facebook leak grows ¶ Data of not 50 million but up to 87 million Facebook users leaked.', [{ value: 50 * M, mode: 'denied' }, { value: 87 * M, mode: 'asserted', bound: 'at-most' }]],
    ['en', 'Snap slumps ¶ Sales of Snapchat, at $1.24bn, fell short of the $1.25bn that Wall Street had pencilled in.', [{ metric: 'revenue', mode: 'asserted' }, { metric: 'revenue', mode: 'forecast' }]],
    ['en', 'WhatsApp limits ¶ WhatsApp said it would lift the cap on calls to 32 people.', [{ metric: 'call-participants', mode: 'forecast' }]],
    ['en', 'Snap grows ¶ Snapchat expects revenue of $1.3bn and some 441 million daily users.', [{ mode: 'forecast' }, { metric: 'daily-active-users', mode: 'forecast' }]],
    ['en', 'Viber grows ¶ A village does not hold 950 million people, which is how many use Viber every month.', [{ mode: 'asserted' }]],
    ['en', 'Viber grows ¶ Revenue of Viber nearly quadrupled to $149.6 million.', [{ metric: 'revenue', bound: 'exact' }]],
    ['en', 'Viber grows ¶ On Monday 100 billion messages passed through its servers, says Viber.', [{ metric: 'messages', bound: 'exact' }]],
    ['en', 'Viber grows ¶ The leak exposed almost all its two billion users, Viber says.', [{ value: 2 * B, bound: 'exact' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what a bare number counts', () => {
  const cases: readonly Case[] = [
    ['en', 'WhatsApp caps sharing at five recipients ¶ Twenty yesterday, five today: WhatsApp is lowering the number of chats to which a message can be forwarded.', [{ metric: 'forward-limit', value: 5 }, { metric: 'forward-limit', value: 20 }, { metric: 'forward-limit', value: 5 }]],
    ['en', 'WhatsApp builds communities ¶ In WhatsApp ten groups of 256 participants fit under one roof.', [{ metric: 'group-size', value: 256 }]],
    ['en', 'Viber grows ¶ Line has 175 million monthly users, few beside the 500 million announced on Tuesday by Viber.', [{ app: 'line' }, { metric: 'monthly-active-users', value: 500 * M }]],
    ['en', 'Telegram grows ¶ In January Telegram passed the 500 million mark for monthly users.', [{ metric: 'monthly-active-users', value: 500 * M }]],
    ['en', 'Telegram borrows ¶ Telegram sold bonds for $270 million in March, and $2 billion has been raised.', [{ metric: 'debt' }, { metric: 'debt', value: 2 * B }]],
    ['en', 'WhatsApp sends more ¶ Around 100bn messages went through WhatsApp on Sunday, around 12bn of them pictures.', [{ metric: 'messages' }, { metric: 'photos' }]],
    ['en', 'WhatsApp sends more ¶ WhatsApp carried 100bn messages on Sunday, 12bn of which were photos.', [{ metric: 'messages' }, { metric: 'photos' }]],
    ['en', 'Telegram grows ¶ Some 350,000 sign up to Telegram each day.', [{ metric: 'new-users', value: 350_000 }]],
    ['en', 'Snap lists ¶ Snapchat raised $3.4bn in its listing.', [{ metric: 'funding' }]],
    ['en', 'Viber grows ¶ Viber has 89 million users. The number will rise to 90 million, with 60 million logging on each day.', [{ metric: 'users' }, { metric: 'users', value: 90 * M }, { metric: 'daily-active-users', value: 60 * M }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('whose a number is', () => {
  const cases: readonly Case[] = [
    ['en', 'Instagram grows ¶ SAN FRANCISCO — Our community now counts 1 billion people, Kevin Systrom said.', [{ app: 'instagram', metric: 'users' }]],
    ['en', 'WhatsApp crash hands Telegram 4 million new users ¶ Three hours of silence filled the waiting rooms of WhatsApp and its rivals.', [{ app: 'telegram' }, { app: 'whatsapp', metric: 'outage-minutes' }]],
    ['en', 'Line and WhatsApp ¶ Line has 175 million users. The messaging app Facebook bought in February has 500 million.', [{ app: 'line' }, { app: 'whatsapp' }]],
    ['de', 'Line und WhatsApp ¶ Line hat 175 Millionen Nutzer. Die App, die Facebook gekauft hat, hat 500 Millionen Nutzer.', [{ app: 'line' }, { app: 'whatsapp' }]],
    ['en', 'Telegram and WhatsApp ¶ Telegram, which has half a billion users to WhatsApp\'s two billion, is growing.', [{ app: 'telegram' }, { app: 'whatsapp' }]],
    ['en', 'WhatsApp goes quiet for half an hour ¶ At noon Downdetector showed 17,391 complaints.', [{ app: 'whatsapp', metric: 'outage-minutes' }, { app: 'whatsapp', metric: 'outage-reports' }]],
  ];
  it.each(cases)('%s: %s', read);
});
