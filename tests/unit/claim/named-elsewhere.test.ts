import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article';
import type { Claim } from '../../../src/claim/claim';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset, expectClaims } from './expect-claims';

const read = (text: Article): Claim[] => readClaims(text, dataset);

describe('whom a passage takes up that names nobody', () => {
  it.each([
    ['fr', 'WhatsApp recule face à Telegram', 'Telegram a dépassé les 550 millions d’utilisateurs actifs par mois.', 'En France, elle plafonne à 7 millions de visiteurs mensuels, loin des 29 millions de WhatsApp.'],
    ['en', 'WhatsApp loses ground to Telegram', 'Telegram has passed 550 million monthly users.', 'In France it is stuck at 7 million monthly visitors, far behind the 29 million of WhatsApp.'],
  ])('%s: is whom the passage before spoke of alone', (lang, ...texts) => {
    expect(read(article(lang, '2021-06-15', ...texts)).find((c) => c.value === 7_000_000)?.app).toBe('telegram');
  });
  it.each([
    ['fr', 'Les ministères ne doivent plus jurer que par Tchap. L’outil compte 300 000 utilisateurs.'],
    ['en', 'Ministries may use nothing but Tchap. The app has 300,000 users.'],
    ['de', 'Die Ministerien dürfen nur noch über Tchap schreiben. Der Dienst zählt 300.000 Nutzer.'],
  ])('%s: is the only name of the sentence before, where “the app” opens the next', (lang, text) => {
    expectClaims(article(lang, '2025-09-02', 'Adieu WhatsApp', text), [{ app: 'tchap', value: 300_000 }]);
  });
  it('is no network where it is called a messenger', () => {
    expect(read(article('ru', '2022-03-14', 'Instagram закрыли', 'Средний охват мессенджера вырос до 38 млн человек в сутки.', 'Telegram скачали 4,4 млн раз.')).find((c) => c.value === 38_000_000)?.app).not.toBe('instagram');
  });
});

describe('what headlines and questions say of a number', () => {
  it.each([
    ['ru', 'WhatsApp расширил групповые звонки', 'Теперь собраться могут до 32 участников.', 'call-participants', 32],
    ['fr', 'WhatsApp élargit ses groupes', 'Ils admettent désormais 1 024 participants.', 'group-size', 1024],
  ] as const)('%s: a limit of what the headline names', (lang, title, text, metric, value) => {
    expectClaims(article(lang, '2022-11-03', title, text), [{ app: 'whatsapp', metric, value }]);
  });
  it.each([
    ['fr', 'La messagerie Signal en chiffres', 'Combien de fidèles a Signal ? « Entre 70 et 100 millions », répond-elle.'],
    ['en', 'The messenger Signal in numbers', 'How many users does Signal have? “Between 70 and 100 million,” she replied.'],
  ])('%s: an answer counts what the question asked for', (lang, title, text) => {
    expectClaims(article(lang, '2024-11-05', title, text), [{ app: 'signal', metric: 'users', value: 70_000_000 }]);
  });
  it.each([
    ['fr', 'Panne de WhatsApp', 'Pendant près de deux heures, mardi, la messagerie n’a transmis aucune image.'],
    ['de', 'WhatsApp ausgefallen', 'Für fast zwei Stunden hat der Messenger am Dienstag keine Bilder zugestellt.'],
  ])('%s: a span that opens its sentence is how long the outage lasted', (lang, title, text) => {
    expectClaims(article(lang, '2022-10-26', title, text), [{ metric: 'outage-minutes', value: 120 }]);
  });
});

describe('who broke down', () => {
  it('is the owner where several of its apps are named', () => {
    expectClaims(article('ru', '2021-10-05', 'Вечер без соцсетей', 'Вечером 4 октября перестали работать Facebook, Instagram и WhatsApp. Починить их удалось через шесть часов.'), [{ app: 'meta', metric: 'outage-minutes', value: 360 }]);
  });
});

describe('a family name beside a name that is mostly that of an app', () => {
  it('makes a headline one about the app', () => {
    expectClaims(article('ru', '2024-08-26', 'Дурова задержали: что известно', 'Выручка Telegram составила 342,5 млн долларов.', 'Долг по облигациям достигает 2,4 млрд.', 'Дождь обещают до пятницы.', 'Суд откроется в среду.'), [{ metric: 'revenue' }, { app: 'telegram', metric: 'debt' }]);
  });
});
