import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];
const reads = (texts: readonly Row[], published: string): void => {
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, published, title, text), claims));
};

describe('people that a sentence opens with', () => reads([
  ['en', 'WhatsApp grows', 'Half a billion people now call WhatsApp their own.', [{ metric: 'users', value: 500 * M }]],
  ['de', 'WhatsApp wächst', 'Eine halbe Milliarde Menschen mögen WhatsApp.', [{ metric: 'users', value: 500 * M }]],
  ['nl', 'WhatsApp groeit', 'Een half miljard mensen kunnen WhatsApp niet missen.', [{ metric: 'users', value: 500 * M }]],
  ['en', 'WhatsApp grows', 'Half a billion people saw the film of WhatsApp.', []],
], '2014-05-13'));

describe('shares of those who have an app', () => reads([
  ['en', 'Phones in Lagos', '85 per cent of those online have WhatsApp; Facebook reaches 78 per cent.', [{ app: 'whatsapp', metric: 'population-share' }, { app: 'facebook', value: 78 }]],
], '2019-06-05'));

describe('numbers behind a verb that looks like a label, and times without a comparison', () => reads([
  ['en', 'Skype in numbers', 'The staff of Skype number 2,500.', [{ metric: 'employees', value: 2500 }]],
  ['en', 'Telegram in India', '24.4 million times the Telegram app was installed in India.', [{ metric: 'downloads', value: 24.4 * M }]],
], '2021-02-17'));

describe('results in a text that tells of no company', () => reads([
  ['en', 'Skype’s prospectus', 'Skype is read line by line. From January to June takings amounted to $406 million.', [{ metric: 'revenue', value: 406 * M }]],
  ['en', 'Skype and the baker', 'She never leaves Skype. From January to June takings amounted to $206,000.', []],
], '2010-08-25'));

describe('names that are words too, in the headline and within a sentence of the text', () => reads([
  ['en', 'Ten things to know about Discord', 'It began as a by-product. Today Discord draws 150 million people a month.', [{ app: 'discord', metric: 'monthly-active-users' }]],
  ['en', 'Sowing discord', 'It began as a quarrel. Today 150 million people a month talk of it.', []],
], '2021-05-05'));

describe('minutes that whoever uses an app is away for', () => reads([
  ['en', 'WhatsApp in Ghana', 'A user of WhatsApp is away from the world for 61 minutes a day.', [{ metric: 'minutes-per-user', value: 61, window: 'P1D' }]],
  ['en', 'WhatsApp in Ghana', 'WhatsApp was down for its users for 61 minutes on Monday.', [{ metric: 'outage-minutes' }]],
], '2019-06-05'));
