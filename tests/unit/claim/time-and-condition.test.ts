import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, sentence: string, claims: readonly Partial<Claim>[]];
const read = (title: string, date: string) => (lang: string, sentence: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, date, title, sentence), claims);

describe('the time that was enough', () => {
  const gained = (window: string): readonly Partial<Claim>[] => [{ app: 'telegram', metric: 'new-users', value: 25_000_000, window }];
  const cases: readonly Case[] = [
    ['es', 'Setenta y dos horas le bastaron a Telegram para ganar 25 millones de usuarios.', gained('PT72H')],
    ['pt', 'Setenta e duas horas chegaram ao Telegram para somar 25 milhões de utilizadores.', gained('PT72H')],
    ['it', 'A Telegram sono bastate 72 ore per guadagnare 25 milioni di utenti.', gained('PT72H')],
    ['ru', 'Трёх суток хватило Telegram, чтобы набрать 25 млн новых пользователей.', gained('P3D')],
    ['tr', 'Telegram’ın 25 milyon yeni kullanıcı kazanması için üç gün yetti.', gained('P3D')],
    ['de', '72 Stunden reichten Telegram, um 25 Millionen Nutzer zu gewinnen.', gained('PT72H')],
    ['fr', 'Trois jours ont suffi à Telegram pour gagner 25 millions d’utilisateurs.', gained('P3D')],
    ['en', 'Three days were enough for Telegram to gain 25 million users.', gained('P3D')],
    ['nl', 'Drie dagen volstonden voor Telegram om 25 miljoen gebruikers te winnen.', gained('P3D')],
  ];
  it.each(cases)('%s: %s', read('Telegram', '2022-05-02'));
});

describe('between one midnight and the next', () => {
  const sent: readonly Partial<Claim>[] = [{ app: 'whatsapp', metric: 'messages', value: 48_000_000_000, window: 'P1D' }];
  const cases: readonly Case[] = [
    ['es', 'Entre una medianoche y la siguiente, WhatsApp despacha 48.000 millones de mensajes.', sent],
    ['it', 'Tra una mezzanotte e l’altra WhatsApp smista 48 miliardi di messaggi.', sent],
    ['ru', 'От полуночи до полуночи WhatsApp пропускает 48 млрд сообщений.', sent],
    ['fr', 'Entre minuit et minuit, WhatsApp achemine 48 milliards de messages.', sent],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2014-05-02'));
});

describe('a condition with a date ahead', () => {
  const at = (mode: Claim['mode'], asOf: string | null): readonly Partial<Claim>[] => [{ app: 'whatsapp', metric: 'users', value: 400_000_000, mode, asOf }];
  const cases: readonly Case[] = [
    ['it', 'Se il ritmo resta questo, a dicembre WhatsApp avrà 400 milioni di utenti.', at('hypothetical', '2013-12')],
    ['ru', 'Если темп сохранится, в декабре у WhatsApp будет 400 млн пользователей.', at('hypothetical', '2013-12')],
    ['en', 'If growth holds, by December WhatsApp will have 400 million users.', at('hypothetical', '2013-12')],
    // Two facts side by side.
    ['ru', 'Если в субботу, 3 августа, у WhatsApp было 400 млн пользователей, то сегодня их больше.', at('asserted', '2013-08-03')],
    // What an "if" does not bear on.
    ['es', 'WhatsApp sigue teniendo 400 millones de usuarios.', at('asserted', null)],
    ['pt', 'O WhatsApp segue com 400 milhões de usuários.', at('asserted', null)],
    ['es', 'WhatsApp sigue sin alcanzar los 400 millones de usuarios.', at('denied', null)],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2013-08-07'));
});

describe('what falls to each head', () => {
  const staff: readonly Partial<Claim>[] = [{ metric: 'employees', value: 32 }];
  const cases: readonly Case[] = [
    ['it', 'WhatsApp ha 32 ingegneri, quattordici milioni di utenti a testa.', staff],
    ['pt', 'O WhatsApp tem 32 engenheiros, ou seja, 14 milhões de usuários por engenheiro.', staff],
    ['ru', 'В WhatsApp 32 инженера — по 14 млн пользователей на каждого.', staff],
    ['en', 'WhatsApp has 32 engineers, or 14 million users per engineer.', staff],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2014-02-24'));
});

describe('what is refused beyond a limit', () => {
  const size: readonly Partial<Claim>[] = [{ metric: 'file-size', value: 2_000_000_000, bound: 'at-most' }];
  const cases: readonly Case[] = [
    ['es', 'WhatsApp rechaza cualquier archivo de más de 2 GB.', size],
    ['it', 'Oltre i 2 GB WhatsApp rifiuta l’allegato.', size],
    ['pt', 'O WhatsApp recusa ficheiros acima de 2 GB.', size],
    ['ru', 'Файлы тяжелее 2 ГБ WhatsApp не принимает.', size],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2022-11-03'));
});

describe('a stretch of months with a dash', () => {
  const sum = (value: number): readonly Partial<Claim>[] => [{ metric: 'revenue', value, window: 'P3M', asOf: '2024-Q2' }];
  const cases: readonly Case[] = [
    ['ru', 'За апрель—июнь Telegram выручил 39 млн долларов.', sum(39_000_000)],
    ['tr', 'Nisan-haziran döneminde Telegram 39 milyon dolar gelir elde etti.', sum(39_000_000)],
  ];
  it.each(cases)('%s: %s', read('Telegram', '2024-08-02'));
});

describe('a hedge between a number and its scale, and a half behind a scale alone', () => {
  const users = (value: number, bound: Claim['bound']): readonly Partial<Claim>[] => [{ metric: 'users', value, bound }];
  const cases: readonly Case[] = [
    ['ru', 'У WhatsApp два с лишним миллиарда пользователей.', users(2_000_000_000, 'at-least')],
    ['ru', 'У WhatsApp 250 с небольшим миллионов пользователей.', users(250_000_000, 'at-least')],
    ['es', 'WhatsApp tiene 2.000 y pico millones de usuarios.', users(2_000_000_000, 'at-least')],
    ['es', 'WhatsApp suma más de millón y medio de usuarios.', users(1_500_000, 'at-least')],
    ['en', 'WhatsApp has two-odd billion users.', users(2_000_000_000, 'about')],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2021-01-12'));
});

describe('an outage told by another verb', () => {
  const gone = (value: number): readonly Partial<Claim>[] => [{ app: 'whatsapp', metric: 'outage-minutes', value }];
  const cases: readonly Case[] = [
    ['ru', 'WhatsApp на три часа отказал.', gone(180)],
    ['it', 'WhatsApp non ha dato segni di vita per sei ore.', gone(360)],
    ['pt', 'Durante seis horas o WhatsApp não deu sinal de vida.', gone(360)],
    ['tr', 'WhatsApp’a altı saat boyunca kimse ulaşamamıştı.', gone(360)],
    ['es', 'WhatsApp anduvo a trompicones durante seis horas.', gone(360)],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2021-10-06'));
});

describe('numbers beside others of their sentence', () => {
  const audience = (metric: Claim['metric'], value: number): Partial<Claim> => ({ app: 'whatsapp', metric, value });
  const cases: readonly Case[] = [
    // A thousand million, and then so many millions.
    ['es', 'WhatsApp tiene mil millones de usuarios al día y 1.300 al mes.', [audience('daily-active-users', 1_000_000_000), audience('monthly-active-users', 1_300_000_000)]],
    ['pt', 'O WhatsApp tem mil milhões de utilizadores por dia e 1300 por mês.', [audience('daily-active-users', 1_000_000_000), audience('monthly-active-users', 1_300_000_000)]],
    // The verb stands behind both.
    ['tr', 'Uygulamayı her gün 1 milyar, her ay ise 1,3 milyar kişi açıyor.', [audience('daily-active-users', 1_000_000_000), audience('monthly-active-users', 1_300_000_000)]],
    // What a part of the company loses is no audience.
    ['es', 'WhatsApp suma 2.000 millones de usuarios. La división Reality Labs perdió 4.400 millones.', [audience('users', 2_000_000_000)]],
    // A verb may end in "with".
    ['es', 'WhatsApp contaba con 200 empleados.', [audience('employees', 200)]],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2017-07-27'));
});

describe('those who join by the day, beside all', () => {
  const both: readonly Partial<Claim>[] = [{ value: 450_000_000 }, { metric: 'new-users', value: 1_000_000, window: 'P1D' }];
  const cases: readonly Case[] = [
    ['es', 'WhatsApp presume de 450 millones de usuarios al mes y gana un millón diario.', both],
    ['it', 'L’app WhatsApp ha 450 milioni di utenti al mese e ne guadagna un milione ogni giorno.', both],
    ['pt', 'O WhatsApp tem 450 milhões de usuários, aos quais se junta um milhão todo dia.', both],
    ['ru', 'У WhatsApp 450 млн пользователей в месяц, и каждый день их становится на миллион больше.', both],
    ['tr', 'WhatsApp’ın ayda 450 milyon kullanıcısı var; her gün bir milyon daha ekleniyor.', both],
    // As many as come by the day are no newcomers.
    ['es', 'WhatsApp tiene 450 millones de usuarios al mes y 315 al día.', [{ metric: 'monthly-active-users' }, { metric: 'daily-active-users', value: 315_000_000 }]],
  ];
  it.each(cases)('%s: %s', read('WhatsApp', '2014-02-20'));
});

describe('bounds, denials and conditions beside other numbers and clauses', () => {
  const users = (value: number, rest: Partial<Claim>): readonly Partial<Claim>[] => [{ metric: 'users', value, ...rest }];
  const cases: readonly Case[] = [
    // Where a change ended, and about.
    ['ru', 'Аудитория Telegram сжалась примерно до 9 млн.', users(9_000_000, { bound: 'about' })],
    ['ru', 'Аудитория Telegram упала до 9 млн.', users(9_000_000, { bound: 'exact' })],
    ['es', 'La audiencia de Telegram creció hasta casi 900 millones de usuarios.', users(900_000_000, { bound: 'about' })],
    // A clause of what is not so.
    ['ru', 'Неправда, что у Telegram 500 млн пользователей.', users(500_000_000, { mode: 'denied' })],
    ['de', 'Es stimmt nicht, dass Telegram 500 Millionen Nutzer hat.', users(500_000_000, { mode: 'denied' })],
    // The condition opens the sentence, the number's own part begins behind it.
    ['it', 'Se ogni utente pagasse un dollaro, Telegram incasserebbe 500 milioni di dollari.', [{ metric: 'revenue', mode: 'hypothetical' }]],
    ['pt', 'Se cada usuário pagasse um dólar, o Telegram faturaria 500 milhões de dólares.', [{ metric: 'revenue', mode: 'hypothetical' }]],
    // The noun stands before its dash.
    ['ru', 'У Viber 30 млн пользователей, а сообщений — миллиард.', [{ metric: 'users', value: 30_000_000 }, { metric: 'messages', value: 1_000_000_000 }]],
    // The verb stands behind.
    ['tr', 'Telegram dünya genelinde 53 milyondan fazla indirildi.', [{ metric: 'downloads', value: 53_000_000 }]],
  ];
  it.each(cases)('%s: %s', read('Telegram', '2020-05-02'));
});

describe('what the opening of a sentence says of its numbers', () => {
  const cases: readonly Case[] = [
    // Losses behind sales.
    ['it', 'Snapchat ha fatturato 1.128 milioni di dollari. Le perdite sono quintuplicate, da 72 a 360 milioni.', [{ metric: 'revenue' }, { metric: 'profit', value: -72_000_000 }, { metric: 'profit', value: -360_000_000 }]],
    ['pt', 'O Snapchat faturou 1.128 milhões de dólares. O prejuízo quintuplicou, de 72 para 360 milhões.', [{ metric: 'revenue' }, { metric: 'profit', value: -72_000_000 }, { metric: 'profit', value: -360_000_000 }]],
    // Who remains of a staff.
    ['es', 'Snapchat prescindió en agosto de uno de cada cinco empleados; quedan unos 5.700.', [{ metric: 'employees', value: 5700 }]],
    // Whoever takes what is paid for.
    ['pt', 'A versão paga do Snapchat, a 3,99 dólares por mês, passou dos dois milhões de assinantes.', [{ metric: 'paying-users', value: 2_000_000 }]],
    ['ru', 'Платят за Snapchat немногие: в декабре их было девять миллионов.', [{ metric: 'paying-users', value: 9_000_000 }]],
    // People who are aimed at.
    ['ru', 'Шпигель надеется увидеть в Snapchat миллиард человек.', [{ metric: 'users', mode: 'forecast' }]],
    // No 762 billion people.
    ['es', 'Snapchat supera los mil millones de usuarios; hace un año tenía 762.', [{ value: 1_000_000_000 }, { value: 762_000_000 }]],
  ];
  it.each(cases)('%s: %s', read('Snapchat', '2022-10-21'));
});

describe('a number of the size of the audience, behind something else', () => {
  const of = (metric: Claim['metric'], value: number): Partial<Claim> => ({ app: 'telegram', metric, value });
  it('goes on with the audience behind messages', () => {
    expectClaims(article('es', '2016-02-23', 'Telegram ya tiene 100 millones de usuarios', 'Cada día se envían 15.000 millones de mensajes. En mayo de 2015 la aplicación tenía 62 millones.'), [
      of('users', 100_000_000), of('messages', 15_000_000_000), of('users', 62_000_000),
    ]);
  });
  it('goes on with the audience behind newcomers', () => {
    expectClaims(article('tr', '2020-04-24', 'Telegram 400 milyonu gördü', 'Günde 1,5 milyon kişi kaydoluyor; hedef 2022’de bir milyar.'), [
      of('users', 400_000_000), of('new-users', 1_500_000), { ...of('users', 1_000_000_000), mode: 'forecast' },
    ]);
  });
});
