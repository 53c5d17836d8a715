import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('a number with a case ending', () => {
  it.each([
    ['Uygulamanın günlük kullanıcıları yüzde 18 artarak 347 milyona çıktı.', [{ metric: 'daily-active-users', value: 347_000_000 }]],
    ['Snapchat 400 milyonu gördü.', [{ metric: 'users', value: 400_000_000 }]],
    ['Snapchat’in 20 milyona yakın kullanıcısı var.', [{ metric: 'users', value: 20_000_000, bound: 'about' }]],
    ['Snapchat’in çıkartma sayısı 20 bini geçti.', []],
  ] as const)('counts nothing behind it: %s', (text, expected) => expectClaims(article('tr', '2022-07-22', 'Snapchat', text), [...expected]));
});

describe('limits by their containers', () => {
  it.each([
    ['fr', 'Telegram : 200 000 membres par groupe.', [{ metric: 'group-size', value: 200_000 }]],
    ['de', 'WhatsApp rückt zusammen: 1024 Leute je Gruppe, 32 im Videoanruf.', [{ metric: 'group-size', value: 1024 }, { metric: 'call-participants', value: 32 }]],
    ['fr', 'La messagerie Signal : groupes limités à 1 000 personnes, appels vidéo à quarante.', [{ metric: 'group-size', value: 1000 }, { metric: 'call-participants', value: 40 }]],
  ] as const)('%s: %s', (lang, text, expected) => expectClaims(article(lang, '2022-11-04', '', text), [...expected]));
});

describe('sums beside others', () => {
  it.each([
    ['en', 'Microsoft buys Skype', 'Microsoft has agreed to buy Skype for $8.5 billion in cash.', [{ app: 'skype', metric: 'acquisition-price', value: 8_500_000_000 }]],
    ['en', 'Facebook buys WhatsApp', 'Facebook pays $19 billion for WhatsApp, $4 billion of it in cash.', [{ app: 'whatsapp', value: 19_000_000_000 }]],
  ] as const)('%s: %s: %s', (lang, title, text, expected) => expectClaims(article(lang, '2011-05-10', title, text), [...expected]));
});

describe('where somebody was arrested', () => {
  it.each([
    ['tr', 'Ağustosta Paris’te gözaltına alınan Pavel Durov’un uygulaması bu yıl 15,4 milyon grup ve kanalı kapattı.'],
    ['en', 'The app of Pavel Durov, arrested in France in August, closed 15.4 million groups and channels.'],
  ])('%s: is not where something is counted', (lang, text) => expectClaims(article(lang, '2024-12-12', 'Telegram', text), [{ metric: 'content-removed', value: 15_400_000, area: 'world' }]));
});
