import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const M = 1_000_000;
type Row = readonly [lang: string, text: string, claims: readonly Partial<Claim>[]];

const read = (lang: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2024-08-20', '', text), claims);

describe('shares whose whole stands first', () => {
  const cases: readonly Row[] = [
    ['tr', 'Brezilya’da her on telefondan sekizinde WhatsApp yüklü.', [{ metric: 'population-share', value: 80, area: 'BR' }]],
    ['tr', 'Almanya’da 100 kişinin 13’ü Telegram kullanıyor.', [{ metric: 'population-share', value: 13, area: 'DE' }]],
    ['tr', 'Her dört Alman’dan üçü WhatsApp’ı her gün açıyor.', [{ metric: 'population-share', value: 75 }]],
    ['tr', 'WhatsApp, Türkiye’de en çok kullanılan üç uygulamadan biri.', []],
    ['tr', 'On kişiden altısı Telegram’a güvenmediğini söylüyor.', []],
  ];
  it.each(cases)('%s: %s', read);
});

describe('what a number describes', () => {
  const cases: readonly Row[] = [
    ['tr', '100 milyon kullanıcısı bulunan Viber iki yıl önce Rusya’da engellendi.', [{ value: 100 * M, asOf: null, area: 'world' }]],
    ['tr', 'Facebook, 22 milyar dolara satın aldığı WhatsApp’ı beş yıl sonra reklama açtı.', [{ metric: 'acquisition-price', asOf: null, mode: 'asserted' }]],
    ['tr', 'Bir yıl önce 80 milyon olan Viber kullanıcılarının sayısı bugün 90 milyon.', [{ asOf: '2023-08' }, { value: 90 * M }]],
    ['tr', 'Viber kullanıcılarının sayısı Downdetector’a göre 29 milyon civarında kaldı.', [{ value: 29 * M, bound: 'about' }]],
  ];
  it.each(cases)('%s: %s', read);
});

describe('stretches and promises', () => {
  const cases: readonly Row[] = [
    ['tr', 'Arıza Telegram’a 24 saatte iki milyon kullanıcı kazandırdı.', [{ metric: 'new-users', window: 'PT24H' }]],
    ['tr', 'Telegram’a yılın ilk yarısında 15 milyon kişi kaydoldu.', [{ app: 'telegram', metric: 'new-users', window: 'P6M' }]],
    ['tr', 'Geçen yılın son çeyreğinde WhatsApp’ın 500 milyon kullanıcısı vardı.', [{ asOf: '2023-Q4' }]],
    ['tr', 'Telegram 1,5 milyar dolar gelir ve 90 milyon dolar kâr bekliyor.', [{ metric: 'revenue', mode: 'forecast' }, { metric: 'profit', mode: 'forecast' }]],
    ['tr', 'Telegram iki milyona kadar kullanıcıya ulaşıyor, Viber iki milyon kadar.', [{ bound: 'at-most' }, { bound: 'about' }]],
    ['nl', 'Telegram mikt op een omzet van 1,5 miljard dollar en een winst van ruim 90 miljoen dollar.', [{ mode: 'forecast' }, { metric: 'profit', mode: 'forecast' }]],
    ['nl', 'WhatsApp zet in één maand twee miljoen Indiërs aan de deur.', [{ metric: 'accounts-banned', value: 2 * M, area: 'IN' }]],
    ['nl', 'In 2023 kwam er bij Telegram 342 miljoen dollar binnen, waarvan 54 miljoen als winst overbleef.', [{ metric: 'revenue' }, { metric: 'profit' }]],
    ['nl', 'Van de 150 leden van de Kamer stemden er 84 voor een verbod op Telegram.', []],
  ];
  it.each(cases)('%s: %s', read);
});
