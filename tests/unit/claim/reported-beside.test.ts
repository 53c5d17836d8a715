import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];
const reads = (texts: readonly Row[], published: string): void => {
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, published, title, text), claims));
};

describe('a year ago, behind a quarter', () => reads([
  ['en', 'Snapchat reports', 'In the first quarter Snapchat lost $329 million. Twelve months ago the loss was $360 million.', [{ asOf: '2023-Q1' }, { value: -360 * M, asOf: '2022-Q1', window: 'P3M' }]],
  ['de', 'Snapchat legt Zahlen vor', 'Im ersten Quartal machte Snapchat einen Verlust von 329 Millionen Dollar. Vor einem Jahr lag der Verlust bei 360 Millionen Dollar.', [{ asOf: '2023-Q1' }, { asOf: '2022-Q1' }]],
], '2023-04-28'));

describe('the year as a whole, told in its first months', () => reads([
  ['en', 'Snapchat reports', 'For the year Snapchat had revenue of $4.6 billion.', [{ metric: 'revenue', window: 'P1Y', asOf: '2022' }]],
], '2023-02-01'));

describe('a question that asks what holds people', () => reads([
  ['de', 'Messenger im Vergleich: WhatsApp und Skype', 'Wie viele Leute passen in einen Videoanruf? Bei WhatsApp acht, bei Skype 50.', [{ app: 'whatsapp', metric: 'call-participants', value: 8 }, { app: 'skype', metric: 'call-participants', value: 50 }]],
  ['en', 'Messengers compared: WhatsApp and Skype', 'How many people fit into a video call? With WhatsApp eight, with Skype 50.', [{ app: 'whatsapp', metric: 'call-participants', value: 8 }, { app: 'skype', metric: 'call-participants', value: 50 }]],
], '2020-05-04'));

describe('what is told of others in passing', () => reads([
  ['de', 'WhatsApp räumt auf', 'WhatsApp hat im Mai 3,1 Millionen Konten gekappt.', [{ metric: 'accounts-banned' }]],
  ['en', 'WhatsApp warns journalists', 'A spyware firm called Paragon is said to have hacked the phones of 120 journalists on WhatsApp.', [{ app: 'whatsapp', metric: 'people-affected', value: 120 }]],
  ['de', 'Snapchat stellt ein', 'Snapchat will schneller werden. Seine 5000 Beschäftigten dürften es mit Freude hören.', [{ metric: 'employees', mode: 'asserted' }]],
  ['nl', 'WhatsApp in België', 'WhatsApp is de meest gebruikte app van de Belgen. 82 procent opent hem elke dag.', [{ metric: 'population-share', value: 82 }]],
], '2025-05-04'));
