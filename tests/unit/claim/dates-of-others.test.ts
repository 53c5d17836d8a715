import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

/** Language, page's date, paragraphs (the first is the title), date and window of every claim. */
type Case = readonly [lang: string, published: string, text: readonly string[], times: readonly Pick<Claim, 'asOf' | 'window'>[]];

const read = (lang: string, published: string, text: readonly string[], times: readonly Pick<Claim, 'asOf' | 'window'>[]): void => expectClaims(article(lang, published, ...text), times);

/** A date and a window, as the check compares them. */
const at = (asOf: Claim['asOf'], window: Claim['window'] = null): Pick<Claim, 'asOf' | 'window'> => ({ asOf, window });

describe('what began at a date is told of now', () => {
  const cases: readonly Case[] = [
    ['en', '2024-09-10', ['', 'Since the outage of October 2021 Telegram has found its way to more phones; it has 950 million users.'], [at(null)]],
    ['en', '2024-09-10', ['', 'Durov left Russia in 2014, and his app, Telegram, has 950 million users.'], [at(null)]],
    ['fr', '2024-09-10', ['', 'Depuis la panne d’octobre 2021, Telegram a le vent en poupe : il compte 950 millions d’utilisateurs.'], [at(null)]],
    ['de', '2024-09-10', ['', 'Viber gehört seit 2014 zu Rakuten und zählt 260 Millionen Nutzer.'], [at(null)]],
    ['de', '2020-01-06', ['', 'Seit Anfang 2018 hat WhatsApp mehr als 1,5 Milliarden Nutzer.'], [at('2018-01')]],
    ['de', '2024-09-10', ['', 'Telegram wurde 2013 von zwei Brüdern gegründet und hat 950 Millionen Nutzer.'], [at(null)]],
    ['nl', '2024-09-10', ['', 'Telegram werd in 2013 door twee broers opgericht en heeft 950 miljoen gebruikers.'], [at(null)]],
    ['es', '2024-09-10', ['', 'Propiedad de Rakuten desde 2014, Viber tiene 260 millones de usuarios.'], [at(null)]],
    ['it', '2024-09-10', ['', 'Di proprietà di Rakuten dal 2014, Viber ha 260 milioni di utenti.'], [at(null)]],
    ['ru', '2024-09-10', ['', 'Павел Дуров, задержанный в августе в Париже, заявил, что у Telegram 950 млн пользователей.'], [at(null)]],
    ['tr', '2024-09-10', ['', '2022’de çıkarılan yasa, Fransa’da 41 milyon kullanıcısı bulunan WhatsApp’ı kapsıyor.'], [at(null)]],
    ['tr', '2021-09-14', ['', 'Aralık 2020’den bu yana Telegram’a 10 milyon kişi katıldı.'], [at(null, 'P9M')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('dates that are told from others', () => {
  const cases: readonly Case[] = [
    ['it', '2024-02-14', ['', 'WhatsApp aveva 500 milioni di utenti nell’aprile 2014. Quattro mesi dopo ne aveva 600 milioni.'], [at('2014-04'), at('2014-08')]],
    ['it', '2024-02-14', ['', 'Due anni dopo il lancio Telegram contava 100 milioni di utenti.'], [at(null)]],
    ['ru', '2024-02-14', ['', 'В апреле 2014 года у WhatsApp было 500 млн пользователей. Через четыре месяца их было уже 600 млн.'], [at('2014-04'), at('2014-08')]],
    ['ru', '2024-02-14', ['', 'Через десять лет после покупки Facebook у WhatsApp два миллиарда пользователей.'], [at(null)]],
    ['ru', '2021-09-14', ['', 'В позапрошлом году мессенджером Viber пользовались 800 млн человек.'], [at('2019')]],
    ['de', '2024-02-14', ['', 'Im Dezember sperrte WhatsApp 6,9 Millionen indische Konten. Im Monat davor waren es 7,1 Millionen.'], [at('2023-12', 'P1M'), at('2023-11', 'P1M')]],
    ['de', '2020-12-02', ['', 'In den drei Monaten bis Ende Oktober setzte Snapchat 234,5 Millionen Dollar um.'], [at('2020-10', 'P3M')]],
    ['fr', '2024-02-14', ['', 'En 2020, WhatsApp comptait deux milliards d’utilisateurs. Cette année-là, ils envoyaient 100 milliards de messages par jour.'], [at('2020'), at('2020', 'P1D')]],
    ['tr', '2021-09-14', ['', '2014 başında WhatsApp’ın 450 milyon kullanıcısı vardı, ağustosta bu sayı 600 milyonu buldu.'], [at('2014-01'), at('2014-08')]],
    ['tr', '2021-09-14', ['', 'Bundan beş yıl önce WhatsApp’ın 900 milyon kullanıcısı vardı.'], [at('2016')]],
    ['tr', '2020-12-02', ['', 'Telegram ise ekim sonunda günlük kullanıcı sayısının 115 milyona ulaştığını açıklamıştı.'], [at('2020-10')]],
    ['es', '2025-03-29', ['', 'En el primer trimestre de 2025 Telegram sumó 8,8 millones de descargas, el cuádruple que en el mismo periodo del año pasado, cuando fueron 2,2 millones.'], [at('2025-Q1', 'P3M'), at('2024-Q1', 'P3M')]],
    ['ru', '2021-09-14', ['', 'В октябре 2020 года через WhatsApp проходило 100 млрд сообщений в день, сейчас больше.'], [at('2020-10', 'P1D')]],
    ['it', '2023-02-02', ['', 'Nel trimestre natalizio Snapchat ha incassato 1,3 miliardi di dollari.'], [at('2022-Q4', 'P3M')]],
    ['it', '2025-05-19', ['', 'Da gennaio a settembre 2024 Telegram ha risposto a 14 richieste delle autorità.'], [at('2024-09', 'P9M')]],
    ['fr', '2025-03-28', ['', 'Telegram a été téléchargé 3,5 millions de fois en trois jours, en janvier 2021.'], [at('2021-01', 'P3D')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('the time of what is told on', () => {
  const cases: readonly Case[] = [
    ['en', '2025-05-20', ['', 'In the first quarter of 2025 Telegram granted 13,600 requests of the authorities.', 'India leads the list with 9,197 requests.'], [at('2025-Q1', 'P3M'), at('2025-Q1', 'P3M')]],
    ['de', '2024-12-19', ['', 'Im Jahr 2024 löschte Telegram 15,4 Millionen Gruppen und Kanäle.', 'Weitere 129.099 Gruppen löschte Telegram wegen Terrors.'], [at('2024', 'P1Y'), at('2024', 'P1Y')]],
    ['fr', '2019-10-23', ['', 'Pour le quatrième trimestre, Snapchat attend des ventes de 540 millions de dollars. L’audience devrait atteindre 215 millions d’utilisateurs quotidiens.'], [at('2019-Q4', 'P3M'), at('2019-Q4')]],
    ['en', '2025-03-02', ['', '2003: Two friends launch Skype. Within two years it has 54 million users.'], [at('2005')]],
    ['es', '2025-03-02', ['', '2003: Dos amigos lanzan Skype. En dos años alcanza los 54 millones de usuarios.'], [at('2005')]],
    ['en', '2016-05-03', ['', 'In February 2014 over eight million newcomers joined Telegram within four days. Viber gained two million in 24 hours.'], [at('2014-02', 'P4D'), at('2014-02', 'PT24H')]],
    ['tr', '2017-07-27', ['', 'WhatsApp’ın günlük kullanıcı sayısı mayıstaki 175 milyondan 250 milyona çıktı.'], [at('2017-05'), at(null)]],
    ['es', '2025-10-16', ['', 'En lo que va de mes han usado WhatsApp una media de 18,2 millones de personas al día.'], [at('2025-10')]],
    ['nl', '2024-02-14', ['', 'Voor het lopende kwartaal verwacht Snapchat 420 miljoen dagelijkse gebruikers.'], [at('2024-Q1')]],
    ['es', '2023-06-02', ['', 'El 4,2 % de los españoles usa Skype, cuando en 2016 era el 8,1 %, según una encuesta.', 'La encuesta se hizo en el último trimestre de 2022 a 4.912 hogares.'], [at('2022-Q4'), at('2016')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});
