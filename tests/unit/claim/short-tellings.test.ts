import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];
const reads = (texts: readonly Row[], published: string): void => {
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, published, title, text), claims));
};

describe('peoples without a noun', () => reads([
  ['en', 'Viber grows', 'Viber is used by some 12 million French each month.', [{ app: 'viber', metric: 'monthly-active-users', area: 'FR' }]],
  ['en', 'Viber grows', 'Viber has 300 million registered users: 50 million are Russian, 20 million Thai and 17 million Greek.', [{ area: 'world' }, { metric: 'registered-users', area: 'RU' }, { metric: 'registered-users', area: 'TH' }, { metric: 'registered-users', area: 'GR' }]],
  ['nl', 'Facebook onder vuur', 'De gegevens van 3 miljoen Belgische Facebookgebruikers lagen op straat.', [{ metric: 'people-affected', area: 'BE' }]],
], '2019-05-04'));

describe('shares whose per cent is left out', () => reads([
  ['en', 'WhatsApp in Spain', 'In Spain 84 per cent of adults use WhatsApp, a survey finds. Telegram comes next with 41.', [{ value: 84 }, { app: 'telegram', metric: 'population-share', value: 41 }]],
  ['de', 'WhatsApp in Spanien', 'Von den Erwachsenen in Spanien nutzen laut einer Umfrage Skype 16, WhatsApp 84 Prozent der Erwachsenen.', [{ app: 'skype', metric: 'population-share', value: 16 }, { app: 'whatsapp', value: 84 }]],
  // The date of what a share fell from is none of what it came to.
  ['en', 'WhatsApp in Spain', 'In Spain WhatsApp has slipped from 88 per cent of adults in 2021 to 84 per cent, and Telegram has 41 per cent.', [{ value: 88, asOf: '2021' }, { value: 84, asOf: null }, { value: 41 }]],
], '2023-05-04'));

describe('when a survey was made', () => {
  it('is said where it says whom it asked', () => expectClaims(
    article('en', '2023-05-04', 'WhatsApp in Spain', 'In Spain 84 per cent of adults use WhatsApp, up from 79 per cent in 2021.', 'The institute interviewed 2,300 people in March.'),
    [{ value: 84, asOf: '2023-03' }, { value: 79, asOf: '2021' }],
  ));
});

describe('hours in words', () => reads([
  ['nl', 'WhatsApp plat', 'Bij Allestoringen regende het klachten: rond half tien stond de teller in België op 31.000.', [{ metric: 'outage-reports', area: 'BE', value: 31_000 }]],
  ['en', 'WhatsApp goes down', 'Complaints poured in at Downdetector; shortly before nine there were 31,000 of them in Spain.', [{ metric: 'outage-reports', area: 'ES', value: 31_000 }]],
], '2022-10-25'));

describe('limits without a verb', () => reads([
  ['de', 'WhatsApp rückt zusammen: 512 Leute je Gruppe, 16 im Videoanruf', 'Mehr dazu bald.', [{ metric: 'group-size', value: 512 }, { metric: 'call-participants', value: 16 }]],
  ['en', 'WhatsApp: 512 people per group, 16 in a video call', 'More to come.', [{ metric: 'group-size', value: 512 }, { metric: 'call-participants', value: 16 }]],
  ['de', 'Wie groß darf es sein?', 'Telegram bringt 100.000 Menschen in einer Gruppe unter.', [{ metric: 'group-size', value: 100_000 }]],
], '2022-05-04'));

describe('what is hoped for', () => reads([
  ['de', 'Max wächst', 'Der Messenger Max hat 18 Millionen Nutzer. Bis Ende 2025 peilt VK 40 Millionen an.', [{ app: 'max' }, { app: 'max', mode: 'forecast' }]],
  ['de', 'Telegram wächst', 'Hält das Tempo an, zählt Telegram bald 800 Millionen Nutzer.', [{ mode: 'hypothetical', value: 800 * M }]],
  ['nl', 'Telegram groeit', 'Een miljard gebruikers heeft Telegram nog altijd niet.', [{ mode: 'denied', value: 1000 * M }]],
], '2025-09-04'));
