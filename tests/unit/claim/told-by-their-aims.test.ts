import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, title: string, text: string, claims: readonly Partial<Claim>[]];
const reads = (texts: readonly Row[], published: string): void => {
  it.each(texts)('%s: %s – %s', (lang, title, text, claims) => expectClaims(article(lang, published, title, text), claims));
};

describe('where people move is what an article is about', () => reads([
  ['fr', 'Lassés de WhatsApp, ils affluent chez Signal', 'La barre des 40 millions d’utilisateurs a sauté ce week-end.', [{ app: 'signal', value: 40 * M, bound: 'at-least' }]],
  ['it', 'I medici lasciano WhatsApp per Threema', 'Gli utenti sono ormai 11 milioni.', [{ app: 'threema', value: 11 * M }]],
  ['en', 'Ministers quit WhatsApp for Signal', 'It has some 40 million users.', [{ app: 'signal' }]],
], '2021-02-05'));

describe('numbers told by their place in a row', () => reads([
  ['fr', 'WhatsApp compte deux milliards d’utilisateurs', 'Suivent Messenger, à 1,3 milliard tout rond, et Telegram, avec 700 millions.', [{ value: 2e9 }, { app: 'messenger', value: 1.3e9 }, { app: 'telegram', value: 700 * M }]],
  ['fr', 'Downdetector croule sous les plaintes contre Facebook', 'Downdetector a enregistré 90 000 plaintes pour Facebook et 60 000 autres visant Instagram.', [{ app: 'facebook' }, { app: 'instagram', metric: 'outage-reports', value: 60_000 }]],
], '2022-09-05'));

describe('results that the French came back from', () => reads([
  ['fr', 'Les recettes de Meta reculent', 'Les recettes de Meta ont atteint 28,8 milliards de dollars. Le bénéfice, rogné par les impôts, est revenu de 10,4 à 6,7 milliards.', [{ metric: 'revenue' }, { metric: 'profit', value: 10.4e9 }, { metric: 'profit', value: 6.7e9 }]],
], '2023-09-05'));

describe('those who opened an app in a month', () => reads([
  ['fr', 'Snapchat en France', 'En mars, mesure Médiamétrie, 24,9 millions de Français ont ouvert Snapchat.', [{ metric: 'monthly-active-users', area: 'FR' }]],
  ['it', 'Gli italiani e le chat', 'A marzo hanno aperto WhatsApp 33,6 milioni di italiani.', [{ metric: 'monthly-active-users', area: 'IT' }]],
], '2022-04-15'));

describe('hours of the day and strikes', () => reads([
  ['fr', 'WhatsApp en panne', 'À partir de 17 h 40, plus rien ne passait. La panne a duré deux heures.', [{ metric: 'outage-minutes', value: 120 }]],
  ['it', 'Sciopero dei treni, il gruppo WhatsApp dei pendolari', 'Il gruppo conta 300 membri. Durante le 23 ore di stop vi sono passati mille messaggi.', []],
], '2022-10-25'));

describe('changes that are too wide for a range', () => reads([
  ['it', 'Da 285mila a 17,8 milioni di download in sette giorni: il boom di Signal', 'È successo a gennaio.', [{ value: 285_000, former: true }, { app: 'signal', metric: 'downloads', value: 17_800_000 }]],
  ['fr', 'Signal', 'L’application compte de 30 à 40 millions d’utilisateurs.', [{ value: 30 * M, valueMax: 40 * M }]],
], '2021-01-14'));

describe('asides about another and about a people', () => reads([
  ['it', 'Max cresce', 'Max, il servizio con cui Mosca vuole scalzare WhatsApp e Telegram dalle abitudini dei russi, ha raggiunto 45 milioni di utenti.', [{ app: 'max', value: 45 * M, area: 'world' }]],
], '2025-10-16'));

describe('limits in a headline', () => reads([
  ['fr', 'WhatsApp : pas plus de cinq transferts par message', 'La mesure vaut partout.', [{ metric: 'forward-limit', value: 5 }]],
  ['fr', 'WhatsApp : on peut se retrouver à trente-deux au bout du fil', 'Meta l’a annoncé mardi.', [{ metric: 'call-participants', value: 32 }]],
], '2022-05-04'));

describe('what is near something else', () => reads([
  ['it', 'Telegram fa pulizia', 'Telegram ha chiuso ieri 187.634 gruppi e canali, di cui 7.116 ritenuti vicini al terrorismo.', [{ metric: 'content-removed', value: 187_634 }, { value: 7_116, bound: 'exact' }]],
], '2026-02-17'));
