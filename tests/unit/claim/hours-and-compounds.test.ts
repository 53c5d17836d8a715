import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, ...claims: Partial<Claim>[]];
const read = ([lang, title, text, ...claims]: Row): void => expectClaims(article(lang, '2022-10-26', title, text), claims);
const each = (rows: readonly Row[]): void => { for (const row of rows) it(`${row[0]}: ${row[2]}`, () => read(row)); };

describe('an hour of the clock is no outage and counts no complaints', () => each([
  ['nl', 'Storing bij WhatsApp', 'Rond negen uur meldde het bedrijf dat WhatsApp het weer deed.'],
  ['nl', 'Storing bij WhatsApp', 'Sinds tien uur vanochtend kampt WhatsApp met problemen.'],
  ['nl', 'Storing bij WhatsApp', 'Vanaf 18.00 uur haperde WhatsApp in heel Europa.'],
  ['nl', 'Storing bij WhatsApp', 'Vanaf kwart over zeven stroomden bij Allestoringen de klachten binnen.'],
  ['fr', 'Panne de WhatsApp', 'Vers neuf heures, WhatsApp était de nouveau accessible.'],
  ['pt', 'WhatsApp fora do ar', 'Às nove horas o WhatsApp voltou a funcionar.'],
  ['nl', 'Storing bij WhatsApp', 'WhatsApp lag er dinsdag drie uur uit.', { metric: 'outage-minutes', value: 180 }],
  ['nl', 'Storing bij WhatsApp', 'De storing hield ruim drie uur aan.', { metric: 'outage-minutes', value: 180, bound: 'at-least' }],
  ['fr', 'Panne de WhatsApp', 'La panne de WhatsApp a duré environ trois heures.', { metric: 'outage-minutes', value: 180, bound: 'about' }],
]));

describe('words that begin with the name of an app', () => each([
  ['nl', 'Gegevens te koop', 'Op een forum staan 40 miljoen gelekte Facebooknummers.', { app: 'facebook', metric: 'people-affected', value: 40 * M }],
  ['nl', 'Nieuw bij WhatsApp', 'Een WhatsAppgroep kan voortaan 1.024 leden tellen.', { app: 'whatsapp', metric: 'group-size', value: 1024 }],
  ['nl', 'Telegram en de groepen', 'In een Telegramgroep kunnen 200.000 mensen.', { app: 'telegram', metric: 'group-size', value: 200_000 }],
  ['de', 'Neues von WhatsApp', 'Eine WhatsAppgruppe fasst künftig 1024 Mitglieder.', { app: 'whatsapp', metric: 'group-size', value: 1024 }],
  ['nl', 'De buurt appt', 'De WhatsAppgroep van de straat heeft 230 leden.'],
  ['nl', 'Nieuw bij WhatsApp', 'In een groepsgesprek passen 256 deelnemers.', { metric: 'group-size', value: 256 }],
]));

describe('what is worth so much on the stock exchange', () => each([
  ['nl', 'Snapchat in cijfers', 'Snapchat is op de beurs 16 miljard dollar waard.', { metric: 'valuation', value: 16_000 * M }],
  ['de', 'Snapchat in Zahlen', 'Snapchat ist an der Börse 16 Milliarden Dollar wert.', { metric: 'valuation', value: 16_000 * M }],
  ['en', 'Snapchat in figures', 'The founder of Snapchat sold $16 million worth of shares.'],
]));

describe('how Dutch puts it', () => each([
  ['nl', 'Telegram groeit', 'Telegram telt een slordige 800 miljoen gebruikers.', { metric: 'users', bound: 'about', mode: 'asserted' }],
  ['nl', 'Telegram groeit', 'Als grootste uitdager bereikt Telegram ruim 900 miljoen mensen per maand.', { metric: 'monthly-active-users', bound: 'at-least', mode: 'asserted' }],
  ['nl', 'Telegram groeit', 'Telegram zou nagenoeg 950 miljoen gebruikers hebben.', { metric: 'users', bound: 'about', mode: 'asserted' }],
  ['nl', 'Telegram groeit', 'Als de groei aanhoudt, telt Telegram straks een miljard gebruikers.', { metric: 'users', mode: 'hypothetical' }],
  ['nl', 'Telegram groeit', 'Telegram telt nog altijd geen miljard gebruikers.', { metric: 'users', value: 1000 * M, mode: 'denied' }],
  ['nl', 'Telegram groeit', 'Het aantal gebruikers van Telegram liep in een jaar op tot 900 miljoen.', { metric: 'users', value: 900 * M, bound: 'exact' }],
  ['nl', 'Cijfers van Snapchat', 'De omzet van Snapchat is verdubbeld tot 1,2 miljard dollar.', { metric: 'revenue', bound: 'exact' }],
  ['nl', 'Cijfers van Snapchat', 'Analisten gaan dit jaar uit van een omzet van 5 miljard dollar voor Snapchat.', { metric: 'revenue', mode: 'forecast' }],
  ['nl', 'Cijfers van Telegram', 'Telegram verdiende vorig jaar 540 miljoen dollar.', { metric: 'profit', value: 540 * M }],
]));

describe('what is more than something else is a difference', () => each([
  ['nl', 'Telegram groeit', 'Telegram telt 9 miljoen gebruikers, 300.000 meer dan een jaar eerder.', { value: 9 * M }],
  ['nl', 'Telegram groeit', 'Telegram telt 9 miljoen gebruikers, 300.000 minder dan WhatsApp.', { value: 9 * M }],
  ['nl', 'Telegram groeit', 'Telegram telt meer dan 9 miljoen gebruikers.', { value: 9 * M, bound: 'at-least' }],
]));

describe('followers of a person', () => each([
  ['de', 'Trauriger Star', 'Der Star teilte seine Gefühle mit seinen 25 Millionen Instagram-Followern, die ihn verstehen können.'],
  ['nl', 'Droevige ster', 'De ster deelde het nieuws met zijn 25 miljoen Instagram-volgers, die hem kunnen troosten.'],
]));
