import { describe, expect, it } from 'vitest';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';
import { readClaims } from '../../../src/claim/read-claims';
import { article } from './expect-claims';

const dataset = datasetFromFiles();
const timesOf = (lang: string, published: string, ...passages: [string, ...string[]]): unknown[] => readClaims(article(lang, published, ...passages), dataset).map((c) => [c.metric, c.value, c.window, c.asOf]);

describe('the year before beside the result of a quarter', () => {
  it.each([
    ['it', 'Nel secondo trimestre la perdita di Snapchat è salita a 377 milioni di dollari dai 305 dell’anno precedente.', -305e6, -377e6],
    ['en', 'Snapchat lost $377 million in the second quarter, compared with $305 million the year before.', -377e6, -305e6],
    ['de', 'Snapchat verlor im zweiten Quartal 377 Millionen Dollar, nach 305 Millionen im Vorjahr.', -377e6, -305e6],
    ['fr', 'Au deuxième trimestre, Snapchat a perdu 377 millions de dollars, contre 305 millions l’année précédente.', -377e6, -305e6],
    ['es', 'Snapchat perdió 377 millones de dólares en el segundo trimestre, frente a los 305 millones del año anterior.', -377e6, -305e6],
    ['tr', 'Snapchat ikinci çeyrekte 377 milyon dolar zarar etti; geçen yıl bu rakam 305 milyon dolardı.', -377e6, -305e6],
  ])('is the same quarter of it (%s)', (lang, sentence, ...values) => {
    const found = timesOf(lang, '2023-07-26', 'Snapchat', sentence);
    expect(found).toEqual(expect.arrayContaining(values.map((value) => ['profit', value, 'P3M', value === -377e6 ? '2023-Q2' : '2022-Q2'])));
    expect(found).toHaveLength(2);
  });
  it.each([
    ['it', 'Nel secondo trimestre Snapchat ha incassato 1,07 miliardi di dollari, contro i 4,6 miliardi del 2022.'],
    ['en', 'Snapchat took in $1.07 billion in the second quarter, compared with $4.6 billion in 2022.'],
  ])('is a whole one where the sum is (%s)', (lang, sentence) => {
    expect(timesOf(lang, '2023-07-26', 'Snapchat', sentence).at(-1)).toEqual(['revenue', 4.6e9, 'P1Y', '2022']);
  });
});

describe('dates that stand before their number', () => {
  it('are of the number that something rose from, or of a multiple', () => {
    expect(timesOf('tr', '2023-07-26', 'Snapchat', 'Snapchat’in zararı ikinci çeyrekte bir yıl önceki 305 milyon dolardan 377 milyon dolara çıktı.').map((c) => JSON.stringify(c))).toEqual(['["profit",-305000000,"P3M","2022-Q2"]', '["profit",-377000000,"P3M","2023-Q2"]']);
    expect(timesOf('tr', '2023-07-26', 'Snapchat', 'Snapchat ikinci çeyrekte 377 milyon dolar zarar etti, bir yıl önceki rakamın iki katı.')).toEqual([['profit', -377e6, 'P3M', '2023-Q2']]);
  });
  it('are read where the month’s name is another word too', () => {
    expect(timesOf('tr', '2021-03-02', 'Telegram', 'Telegram ocak ayında 500 milyon kullanıcıyı geçti.', 'Signal’in ekim sonunda 20 milyon kullanıcısı vardı.').map((c) => JSON.stringify(c))).toEqual(['["users",500000000,null,"2021-01"]', '["users",20000000,null,"2020-10"]']);
  });
});

describe('closing a month', () => {
  it.each([
    ['it', 'Facebook ha chiuso dicembre con 2,96 miliardi di utenti mensili.', 'monthly-active-users'],
    ['it', 'A dicembre WhatsApp ha bloccato 2,9 milioni di utenti in India.', 'accounts-banned'],
  ])('is told from banning (%s: %s)', (lang, sentence, metric) => {
    expect(timesOf(lang, '2023-02-02', 'WhatsApp e Facebook', sentence).map((c) => JSON.stringify(c).includes(`"${metric}"`))).toEqual([true]);
  });
});

it('reads one number in two scales', () => {
  expect(timesOf('tr', '2024-07-19', 'WhatsApp', 'Rekabet Kurulu WhatsApp’a 1 milyar 200 milyon lira ceza verdi.')).toEqual([['fine', 1.2e9, null, null]]);
  expect(timesOf('it', '2024-07-19', 'Telegram', 'Telegram, 1 miliardo, 200 milioni in India.').map((c) => JSON.stringify(c))).not.toContain('["users",1200000000,null,null]');
});

it('counts the days of a range in digits', () => {
  expect(timesOf('tr', '2021-01-15', 'Signal', 'Signal, 6-10 Ocak tarihleri arasında 7,5 milyon kez indirildi.')).toEqual([['downloads', 7.5e6, 'P4D', '2021-01-10']]);
  expect(timesOf('en', '2021-01-15', 'Signal', 'Signal was downloaded 7.5 million times on 6-10 January.')).toEqual([['downloads', 7.5e6, 'P4D', '2021-01-10']]);
});

it('takes no date for what a figure is compared with', () => {
  expect(timesOf('tr', '2022-07-29', 'Meta’nın geliri düştü', 'Meta’nın nisan-haziran dönemi geliri geçen yılın aynı dönemine göre yüzde 1 azalarak 28,8 milyar dolara geriledi. Net kâr 10,4 milyar dolardan 6,7 milyar dolara indi.')).toEqual([
    ['revenue', 28.8e9, 'P3M', '2022-Q2'], ['profit', 10.4e9, 'P3M', '2021-Q2'], ['profit', 6.7e9, 'P3M', '2022-Q2'],
  ]);
});

it.each([
  ['tr', 'Line’ın 218 milyon kullanıcısının üçte ikisi Japonya ve Tayvan’da.', ['users']],
  ['tr', 'Türklerin üçte ikisi Line kullanıyor.', ['population-share']],
])('takes a share of an app’s users for none of the people (%s: %s)', (lang, sentence, metrics) => {
  expect(timesOf(lang, '2016-07-15', 'Mesajlaşma uygulaması Line halka arz edildi', sentence).map((c) => (Array.isArray(c) ? String(c[0]) : ''))).toEqual(metrics);
});

it.each([
  ['tr', 'WhatsApp 2019’da Pegasus’un 1400 kullanıcısını hedef aldığını duyurmuştu.', 'asserted'],
  ['tr', 'BiP’in hedefi 100 milyon kullanıcı.', 'forecast'],
])('tells a target from an aim (%s: %s)', (lang, sentence, mode) => {
  expect(readClaims(article(lang, '2025-01-31', 'WhatsApp ve BiP', sentence), dataset).map((c) => c.mode)).toEqual([mode]);
});

it.each([
  ['WhatsApp’ta yalnızca 57 kişi çalışıyordu.', 'tr', 57],
  ['Gli ingegneri sono appena 57.', 'it', 57],
])('counts a staff (%s)', (sentence, lang, value) => {
  expect(timesOf(lang, '2016-02-01', 'WhatsApp', sentence)).toEqual([['employees', value, null, null]]);
});
