import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2022-05-04', '', text), claims);

describe('a hedge on how often, or on which app, is none on the number', () => {
  it.each([
    ['de', '700 Millionen Menschen verwenden WhatsApp mindestens einmal im Monat.', [{ bound: 'exact' }]],
    ['nl', 'Elke dag gebruiken 3 miljard mensen minstens één app van Meta.', [{ bound: 'exact' }]],
    ['fr', '700 millions de personnes utilisent WhatsApp au moins une fois par mois.', [{ bound: 'exact' }]],
  ] as const)('%s: %s', read);
});

describe('where a change ended is no limit', () => {
  it.each([
    ['nl', 'De omzet van Snapchat steeg met 9 procent tot 1,3 miljard dollar.', [{ bound: 'exact' }]],
    ['es', 'Los ingresos de Snapchat crecieron un 36 %, hasta 390 millones de dólares.', [{ bound: 'exact' }]],
    ['ru', 'Аудитория Skype подскочила до 40 млн человек.', [{ bound: 'exact' }]],
    ['pt', 'O número de pessoas nas chamadas do WhatsApp subiu de cinco para oito, e cada grupo pode ter até mil integrantes.', [{ value: 5 }, { value: 8 }, { value: 1000, bound: 'at-most' }]],
    ['nl', 'Groepen in WhatsApp mogen tot 1024 leden tellen.', [{ bound: 'at-most' }]],
  ] as const)('%s: %s', read);
});

describe('hedges in a row', () => {
  it('keep what is nearest the number', () => read('ru', 'В Telegram всего около 50 сотрудников.', [{ metric: 'employees', bound: 'about' }]));
});

describe('what bears on a number from behind a relative clause', () => {
  it.each([
    ['de', 'Die Milliarde Nutzer, von der der Gründer träumt, hat WhatsApp noch nicht erreicht.', [{ mode: 'denied' }]],
  ] as const)('%s: %s', read);
});

describe('a verb of passing behind its number', () => {
  it('binds it before a comma too', () => expectClaims(article('tr', '2021-01-15', 'Telegram', 'Telegram’ın kullanıcı sayısı 500 milyonu aştı, Durov teşekkür etti.'), [{ bound: 'at-least' }]));
});
