import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

/** Language, page's date, paragraphs (the first is the title), times that the claims have: date and window. */
type Case = readonly [lang: string, published: string, text: readonly string[], times: readonly Pick<Claim, 'asOf' | 'window'>[]];

const read = (lang: string, published: string, text: readonly string[], times: readonly Pick<Claim, 'asOf' | 'window'>[]): void => expectClaims(article(lang, published, ...text), times);

/** A date and a window, as the check compares them. */
const at = (asOf: Claim['asOf'], window: Claim['window'] = null): Pick<Claim, 'asOf' | 'window'> => ({ asOf, window });

describe('quarters, days and weeks told from the one that was named before', () => {
  const cases: readonly Case[] = [
    ['en', '2019-07-24', ['', 'Snapchat had 203 million daily users in the second quarter, up from 190 million in the first.'], [at('2019-Q2'), at('2019-Q1')]],
    ['en', '2019-07-24', ['', 'In the first quarter Snapchat had 190 million daily users; in the second it had 203 million.'], [at('2019-Q1'), at('2019-Q2')]],
    ['de', '2019-07-24', ['', 'Im ersten Quartal zählte Snapchat 190 Millionen tägliche Nutzer, im zweiten waren es 203 Millionen.'], [at('2019-Q1'), at('2019-Q2')]],
    ['fr', '2019-07-24', ['', 'Au premier trimestre, Snapchat comptait 190 millions d’utilisateurs quotidiens ; au deuxième, il en avait 203 millions.'], [at('2019-Q1'), at('2019-Q2')]],
    ['es', '2019-07-24', ['', 'En el segundo trimestre Snapchat tuvo 203 millones de usuarios diarios, frente a los 190 millones del primero.'], [at('2019-Q2'), at('2019-Q1')]],
    ['es', '2019-07-24', ['', 'En el primer trimestre Snapchat tuvo 190 millones de usuarios diarios; en el segundo fueron 203 millones.'], [at('2019-Q1'), at('2019-Q2')]],
    ['pt', '2019-07-24', ['', 'No primeiro trimestre o Snapchat tinha 190 milhões de usuários diários; no segundo eram 203 milhões.'], [at('2019-Q1'), at('2019-Q2')]],
    ['it', '2019-07-24', ['', 'Nel primo trimestre Snapchat aveva 190 milioni di utenti al giorno, nel secondo 203 milioni.'], [at('2019-Q1'), at('2019-Q2')]],
    ['nl', '2019-07-24', ['', 'In het eerste kwartaal had Snapchat 190 miljoen dagelijkse gebruikers, in het tweede waren het er 203 miljoen.'], [at('2019-Q1'), at('2019-Q2')]],
    ['en', '2020-04-30', ['', 'On 11 March Microsoft Teams had 32 million daily users, a week later 44 million.'], [at('2020-03-11'), at('2020-03-18')]],
    ['de', '2020-04-30', ['', 'Am 11. März hatte Microsoft Teams 32 Millionen tägliche Nutzer, eine Woche später 44 Millionen.'], [at('2020-03-11'), at('2020-03-18')]],
    ['fr', '2020-04-30', ['', 'Le 11 mars, Microsoft Teams comptait 32 millions d’utilisateurs quotidiens, une semaine plus tard 44 millions.'], [at('2020-03-11'), at('2020-03-18')]],
    ['es', '2020-04-30', ['', 'El 11 de marzo Microsoft Teams tenía 32 millones de usuarios diarios; una semana después, 44 millones.'], [at('2020-03-11'), at('2020-03-18')]],
    ['pt', '2020-04-30', ['', 'Em 11 de março o Microsoft Teams tinha 32 milhões de usuários diários; uma semana depois, 44 milhões.'], [at('2020-03-11'), at('2020-03-18')]],
    ['it', '2020-04-30', ['', 'L’11 marzo Microsoft Teams aveva 32 milioni di utenti al giorno, una settimana dopo 44 milioni.'], [at('2020-03-11'), at('2020-03-18')]],
    ['nl', '2020-04-30', ['', 'Op 11 maart had Microsoft Teams 32 miljoen dagelijkse gebruikers, een week later 44 miljoen.'], [at('2020-03-11'), at('2020-03-18')]],
    ['ru', '2020-04-30', ['', '11 марта у Microsoft Teams было 32 млн пользователей в день, а неделю спустя — 44 млн.'], [at('2020-03-11'), at('2020-03-18')]],
    ['tr', '2020-04-30', ['', 'Microsoft Teams’in 11 Mart’ta 32 milyon, bir hafta sonra ise 44 milyon günlük kullanıcısı vardı.'], [at('2020-03-11'), at('2020-03-18')]],
    ['de', '2025-03-27', ['', 'Am 25. März wurde Telegram 193.000 Mal installiert, am Tag davor 119.000 Mal.'], [at('2025-03-25', 'P1D'), at('2025-03-24', 'P1D')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('the whole year of a report', () => {
  const cases: readonly Case[] = [
    ['en', '2023-02-02', ['', 'Snapchat earned $4.65 billion in the fourth quarter of 2022. For the full year it earned $23.2 billion.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['en', '2023-02-02', ['', 'Snapchat earned $4.65 billion in the fourth quarter of 2022. For the year as a whole, it earned $23.2 billion.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['de', '2023-02-02', ['', 'Snapchat verdiente im vierten Quartal 2022 netto 4,65 Milliarden Dollar. Im Gesamtjahr waren es 23,2 Milliarden Dollar.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['de', '2023-02-02', ['', 'Snapchat verdiente im vierten Quartal 2022 netto 4,65 Milliarden Dollar. Im ganzen Jahr waren es 23,2 Milliarden Dollar.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['fr', '2023-02-02', ['', 'Snapchat a gagné 4,65 milliards de dollars au quatrième trimestre 2022. Sur l’ensemble de l’année, il en a gagné 23,2 milliards.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['fr', '2023-02-02', ['', 'Snapchat a gagné 4,65 milliards de dollars au quatrième trimestre 2022. Sur l’année entière, son bénéfice est de 23,2 milliards.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['es', '2023-02-02', ['', 'Snapchat ganó 4.650 millones de dólares en el cuarto trimestre de 2022. En el conjunto del año, el beneficio fue de 23.200 millones.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['es', '2023-02-02', ['', 'Snapchat ganó 4.650 millones de dólares en el cuarto trimestre de 2022. En todo el año ganó 23.200 millones de dólares.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
    ['pt', '2023-02-02', ['', 'A Snapchat lucrou US$ 4,65 bilhões no quarto trimestre de 2022. No conjunto do ano, lucrou US$ 23,2 bilhões.'], [at('2022-Q4', 'P3M'), at('2022', 'P1Y')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('the same year, and a month of it', () => {
  const cases: readonly Case[] = [
    ['en', '2019-12-30', ['', 'In April 2018 Facebook admitted that the data of up to 87 million people had leaked. The same year, in September, hackers broke into nearly 30 million accounts.'], [at('2018-04'), at('2018-09')]],
    ['pt', '2019-12-30', ['', 'O Viber tinha 90 milhões de usuários em abril de 2018. No mesmo ano, em setembro, eram 100 milhões.'], [at('2018-04'), at('2018-09')]],
    ['es', '2019-12-30', ['', 'Viber tenía 90 millones de usuarios en abril de 2018. Ese mismo año, en septiembre, ya eran 100 millones.'], [at('2018-04'), at('2018-09')]],
    ['fr', '2019-12-30', ['', 'Viber comptait 90 millions d’utilisateurs en avril 2018. La même année, en septembre, il en comptait 100 millions.'], [at('2018-04'), at('2018-09')]],
    ['it', '2019-12-30', ['', 'Viber aveva 90 milioni di utenti nell’aprile 2018. Nello stesso anno, a settembre, erano 100 milioni.'], [at('2018-04'), at('2018-09')]],
    ['de', '2019-12-30', ['', 'Viber hatte im April 2018 90 Millionen Nutzer. Im selben Jahr, im September, waren es 100 Millionen.'], [at('2018-04'), at('2018-09')]],
    ['nl', '2019-12-30', ['', 'Viber had in april 2018 90 miljoen gebruikers. In datzelfde jaar, in september, waren het er 100 miljoen.'], [at('2018-04'), at('2018-09')]],
    ['ru', '2019-12-30', ['', 'В апреле 2018 года у Viber было 90 млн пользователей. В том же году, в сентябре, их было уже 100 млн.'], [at('2018-04'), at('2018-09')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('the month up to now, and the last one', () => {
  const cases: readonly Case[] = [
    ['ru', '2014-03-25', ['', 'За последний месяц Telegram хотя бы раз воспользовались 35 млн человек.'], [at(null)]],
    ['ru', '2014-03-25', ['', 'В прошлом месяце Telegram пользовались 35 млн человек.'], [at('2014-02')]],
    ['es', '2014-03-25', ['', 'En el último mes 35 millones de personas usaron Telegram.'], [at(null)]],
    ['es', '2014-03-25', ['', 'El mes pasado 35 millones de personas usaron Telegram.'], [at('2014-02')]],
    ['it', '2014-03-25', ['', 'Nell’ultimo mese 35 milioni di persone hanno usato Telegram.'], [at(null)]],
    ['it', '2014-03-25', ['', 'Il mese scorso 35 milioni di persone hanno usato Telegram.'], [at('2014-02')]],
    ['en', '2014-03-25', ['', 'In the past month 35 million people used Telegram.'], [at(null)]],
    ['en', '2014-03-25', ['', 'Last month 35 million people used Telegram.'], [at('2014-02')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('six years after an event', () => {
  const cases: readonly Case[] = [
    ['de', '2018-05-23', ['', 'Sechs Jahre nach dem Start hat Zalo 100 Millionen Nutzer.'], [at(null)]],
    ['nl', '2018-05-23', ['', 'Zes jaar na de start heeft Zalo 100 miljoen gebruikers.'], [at(null)]],
    ['en', '2018-05-23', ['', 'Six years after its launch Zalo has 100 million users.'], [at(null)]],
    ['fr', '2018-05-23', ['', 'Six ans après son lancement Zalo compte 100 millions d’utilisateurs.'], [at(null)]],
    ['es', '2018-05-23', ['', 'Seis años después de su lanzamiento Zalo tiene 100 millones de usuarios.'], [at(null)]],
    ['pt', '2018-05-23', ['', 'Seis anos depois do lançamento o Zalo tem 100 milhões de usuários.'], [at(null)]],
    ['it', '2018-05-23', ['', 'Sei anni dopo il lancio Zalo ha 100 milioni di utenti.'], [at(null)]],
    ['ru', '2018-05-23', ['', 'Через шесть лет после запуска у Zalo 100 млн пользователей.'], [at(null)]],
    ['tr', '2018-05-23', ['', 'Zalo, çıkışından altı yıl sonra 100 milyon kullanıcıya ulaştı.'], [at(null)]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('a month earlier, counted from another passage', () => {
  const cases: readonly Case[] = [
    ['ru', '2024-04-02', ['Title', 'В феврале WhatsApp заблокировал в Индии 7,6 млн аккаунтов.', 'Месяцем ранее WhatsApp заблокировал 6,7 млн аккаунтов.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
    ['en', '2024-04-02', ['Title', 'WhatsApp banned 7.6 million accounts in India in February.', 'A month earlier WhatsApp had banned 6.7 million accounts.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
    ['de', '2024-04-02', ['Titel', 'Im Februar sperrte WhatsApp in Indien 7,6 Millionen Konten.', 'Einen Monat zuvor hatte WhatsApp 6,7 Millionen Konten gesperrt.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
    ['fr', '2024-04-02', ['Titre', 'En février, WhatsApp a banni 7,6 millions de comptes en Inde.', 'Un mois plus tôt, WhatsApp avait banni 6,7 millions de comptes.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
    ['es', '2024-04-02', ['Título', 'En febrero WhatsApp bloqueó 7,6 millones de cuentas en la India.', 'Un mes antes WhatsApp había bloqueado 6,7 millones de cuentas.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
    ['it', '2024-04-02', ['Titolo', 'A febbraio WhatsApp ha bloccato 7,6 milioni di account in India.', 'Un mese prima WhatsApp ne aveva bloccati 6,7 milioni.'], [at('2024-02', 'P1M'), at('2024-01', 'P1M')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('chronicles', () => {
  const cases: readonly Case[] = [
    ['en', '2021-06-23', ['Viber turns ten', 'April 2014: registrations of Viber stand at 400 million. On one day in March, 10 billion messages crossed its servers.'], [at('2014-04'), at('2014-03', 'P1D')]],
    ['en', '2021-06-23', ['Viber turns ten', 'June 2011: Viber starts. By December it has 10 million users.'], [at('2011-12')]],
    ['de', '2021-06-23', ['Viber wird zehn', 'Juni 2011: Viber startet. Im Dezember zählt Viber 10 Millionen Nutzer.'], [at('2011-12')]],
    ['fr', '2021-06-23', ['Viber a dix ans', 'Juin 2011 : Viber démarre. En décembre, Viber compte 10 millions d’utilisateurs.'], [at('2011-12')]],
    ['es', '2021-06-23', ['Viber cumple diez', 'Junio de 2011: nace Viber. En diciembre tiene 10 millones de usuarios.'], [at('2011-12')]],
    ['it', '2021-06-23', ['Viber compie dieci anni', 'Giugno 2011: nasce Viber. A dicembre ha 10 milioni di utenti.'], [at('2011-12')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('a quarter that is spoken of', () => {
  const cases: readonly Case[] = [
    ['en', '2020-10-30', ['', 'The quarter as a whole was good to Snapchat: $21.5bn came in as revenue.'], [at(null, 'P3M')]],
    ['de', '2023-10-25', ['', 'Ein schwaches Quartal: Snapchat macht 368 Millionen Dollar Verlust.'], [at(null, 'P3M')]],
    ['fr', '2023-10-25', ['', 'Le trimestre a été mauvais : Snapchat a perdu 368 millions de dollars.'], [at(null, 'P3M')]],
    ['es', '2023-10-25', ['', 'Fue un mal trimestre: Snapchat perdió 368 millones de dólares.'], [at(null, 'P3M')]],
    ['pt', '2023-10-25', ['', 'Foi um trimestre ruim: o Snapchat perdeu US$ 368 milhões.'], [at(null, 'P3M')]],
    ['it', '2024-10-30', ['', 'Trimestre d’oro per Snapchat: utile a 15,7 miliardi di dollari.'], [at(null, 'P3M')]],
    ['nl', '2023-10-25', ['', 'Het kwartaal viel tegen: Snapchat verloor 368 miljoen dollar.'], [at(null, 'P3M')]],
    ['ru', '2023-10-25', ['', 'Третий квартал обошёлся Snapchat в 368 млн долларов чистого убытка.'], [at('2023-Q3', 'P3M')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('a rank that leaves its hours out', () => {
  const cases: readonly Case[] = [
    ['it', '2023-07-11', ['', 'Due milioni di persone si sono registrate su Viber nelle prime due ore, dieci nelle prime sette.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['en', '2023-07-11', ['', 'Two million people joined Viber in the first two hours, ten million in the first seven.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['de', '2023-07-11', ['', 'Zwei Millionen Menschen meldeten sich bei Viber in den ersten zwei Stunden an, zehn Millionen in den ersten sieben.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['fr', '2023-07-11', ['', 'Deux millions de personnes se sont inscrites sur Viber dans les deux premières heures, dix millions dans les sept premières.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['es', '2023-07-11', ['', 'Dos millones de personas se registraron en Viber en las dos primeras horas, diez millones en las siete primeras.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['pt', '2023-07-11', ['', 'Dois milhões de pessoas se cadastraram no Viber nas duas primeiras horas, dez milhões nas sete primeiras.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['nl', '2023-07-11', ['', 'Twee miljoen mensen schreven zich in de eerste twee uur in bij Viber, tien miljoen in de eerste zeven.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
    ['ru', '2023-07-11', ['', 'В первые два часа в Viber зарегистрировались два миллиона человек, за семь — десять миллионов.'], [at(null, 'PT2H'), at(null, 'PT7H')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('the same stretch a year before', () => {
  const cases: readonly Case[] = [
    ['pt', '2024-02-02', ['', 'O Snapchat fechou o último trimestre de 2023 com lucro de 14 milhões de dólares, que compara com 4,65 milhões no período homólogo.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['en', '2024-02-02', ['', 'Snapchat earned $14 million in the last quarter of 2023, compared with $4.65 million in the year-earlier period.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['de', '2024-02-02', ['', 'Snapchat verdiente im letzten Quartal 2023 14 Millionen Dollar, nach 4,65 Millionen Dollar im Vorjahresquartal.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['de', '2024-02-02', ['', 'Snapchat verdiente im letzten Quartal 2023 14 Millionen Dollar, nach 4,65 Millionen Dollar im Vorjahreszeitraum.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['fr', '2024-02-02', ['', 'Snapchat a gagné 14 millions de dollars au dernier trimestre 2023, contre 4,65 millions sur la même période un an plus tôt.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['es', '2024-02-02', ['', 'Snapchat ganó 14 millones de dólares en el último trimestre de 2023, frente a 4,65 millones en el mismo periodo del año anterior.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['it', '2024-02-02', ['', 'Snapchat ha guadagnato 14 milioni di dollari nell’ultimo trimestre 2023, contro i 4,65 milioni dello stesso periodo dell’anno precedente.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['nl', '2024-02-02', ['', 'Snapchat verdiende 14 miljoen dollar in het laatste kwartaal van 2023, tegen 4,65 miljoen dollar in dezelfde periode een jaar eerder.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
    ['ru', '2024-02-02', ['', 'В последнем квартале 2023 года Snapchat заработал 14 млн долларов против 4,65 млн долларов за аналогичный период годом ранее.'], [at('2023-Q4', 'P3M'), at('2022-Q4', 'P3M')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('what is told of the app beside its name', () => {
  const cases: readonly Case[] = [
    ['en', '2024-05-02', ['', 'In 2014 Facebook bought WhatsApp, which now has 2 billion users.'], [at(null)]],
    ['en', '2024-05-02', ['', 'WhatsApp, bought by Facebook in 2014, has 2 billion users.'], [at(null)]],
    ['en', '2024-05-02', ['', 'WhatsApp was bought by Facebook in 2014 and has 2 billion users.'], [at(null)]],
    ['en', '2024-05-02', ['', 'Viber, which left Russia in 2022, has 260 million users.'], [at(null)]],
    ['de', '2024-05-02', ['', 'WhatsApp, das 2014 von Facebook gekauft wurde, hat 2 Milliarden Nutzer.'], [at(null)]],
    ['de', '2024-05-02', ['', 'Facebook kaufte WhatsApp 2014, der Dienst hat 2 Milliarden Nutzer.'], [at(null)]],
    ['de', '2024-05-02', ['', 'Das 2014 von Facebook gekaufte WhatsApp hat 2 Milliarden Nutzer.'], [at(null)]],
    ['fr', '2024-05-02', ['', 'WhatsApp, racheté en 2014 par Facebook, compte 2 milliards d’utilisateurs.'], [at(null)]],
    ['fr', '2024-05-02', ['', 'Racheté en 2014 par Facebook, WhatsApp compte 2 milliards d’utilisateurs.'], [at(null)]],
    ['es', '2024-05-02', ['', 'WhatsApp, comprada por Facebook en 2014, tiene 2.000 millones de usuarios.'], [at(null)]],
    ['es', '2024-05-02', ['', 'Comprada por Facebook en 2014, WhatsApp tiene 2.000 millones de usuarios.'], [at(null)]],
    ['pt', '2024-05-02', ['', 'O WhatsApp, comprado pelo Facebook em 2014, tem 2 bilhões de usuários.'], [at(null)]],
    ['pt', '2024-05-02', ['', 'Comprado pelo Facebook em 2014, o WhatsApp tem 2 bilhões de usuários.'], [at(null)]],
    ['it', '2024-05-02', ['', 'WhatsApp, comprata da Facebook nel 2014, ha 2 miliardi di utenti.'], [at(null)]],
    ['it', '2024-05-02', ['', 'Comprata da Facebook nel 2014, WhatsApp ha 2 miliardi di utenti.'], [at(null)]],
    ['nl', '2024-05-02', ['', 'WhatsApp, in 2014 gekocht door Facebook, heeft 2 miljard gebruikers.'], [at(null)]],
    ['nl', '2024-05-02', ['', 'Het in 2014 door Facebook gekochte WhatsApp heeft 2 miljard gebruikers.'], [at(null)]],
    ['ru', '2024-05-02', ['', 'WhatsApp, купленный Facebook в 2014 году, насчитывает 2 млрд пользователей.'], [at(null)]],
    ['ru', '2024-05-02', ['', 'Купленный Facebook в 2014 году WhatsApp насчитывает 2 млрд пользователей.'], [at(null)]],
    ['tr', '2024-05-02', ['', 'Facebook’un 2014’te satın aldığı WhatsApp’ın 2 milyar kullanıcısı var.'], [at(null)]],
    ['en', '2025-05-02', ['', 'Viber, blocked in Russia since December 2024, has 7 million users there.'], [at(null)]],
    ['de', '2025-05-02', ['', 'Das seit Dezember 2024 gesperrte Viber hat in Russland noch 7 Millionen Nutzer.'], [at(null)]],
    ['ru', '2025-05-02', ['', 'У заблокированного в декабре 2024 года Viber в России осталось 7 млн пользователей.'], [at(null)]],
    ['tr', '2025-05-02', ['', 'Aralık 2024’te Rusya’da engellenen Viber’ın 7 milyon kullanıcısı var.'], [at(null)]],
    ['fr', '2025-05-02', ['', 'Bloqué en Russie depuis décembre 2024, Viber y garde 7 millions d’utilisateurs.'], [at(null)]],
    ['es', '2025-05-02', ['', 'Bloqueada en Rusia desde diciembre de 2024, Viber conserva allí 7 millones de usuarios.'], [at(null)]],
    ['it', '2025-05-02', ['', 'Bloccata in Russia dal dicembre 2024, Viber conserva lì 7 milioni di utenti.'], [at(null)]],
    ['pt', '2025-05-02', ['', 'Bloqueado na Rússia desde dezembro de 2024, o Viber mantém lá 7 milhões de usuários.'], [at(null)]],
    ['nl', '2025-05-02', ['', 'Het sinds december 2024 geblokkeerde Viber heeft in Rusland nog 7 miljoen gebruikers.'], [at(null)]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('a time that the sentence before names', () => {
  const cases: readonly Case[] = [
    ['en', '2023-11-20', ['Title', 'In January 2021 everything changed. Two million people joined Viber in twelve hours.'], [at('2021-01', 'PT12H')]],
    ['de', '2023-11-20', ['Titel', 'Im Januar 2021 änderte sich alles. Zwei Millionen Menschen meldeten sich in zwölf Stunden bei Viber an.'], [at('2021-01', 'PT12H')]],
    ['fr', '2023-11-20', ['Titre', 'En janvier 2021, tout a changé. Deux millions de personnes ont rejoint Viber en douze heures.'], [at('2021-01', 'PT12H')]],
    ['es', '2023-11-20', ['Título', 'En enero de 2021 todo cambió. Dos millones de personas se sumaron a Viber en doce horas.'], [at('2021-01', 'PT12H')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('parts of the world told on', () => {
  const cases: readonly Case[] = [
    ['en', '2025-05-20', ['Title', 'In the first quarter Viber had 200 million monthly users. In Japan it had 30 million.'], [at('2025-Q1'), at('2025-Q1')]],
    ['it', '2016-07-15', ['Titolo', 'In marzo Viber aveva 218 milioni di utenti mensili. Il Giappone ne fornisce 61 milioni.'], [at('2016-03'), at('2016-03')]],
    ['es', '2016-07-15', ['Título', 'En marzo Viber tenía 218 millones de usuarios mensuales. España aporta 25 millones.'], [at('2016-03'), at('2016-03')]],
    ['de', '2016-07-15', ['Titel', 'Im März hatte Viber 218 Millionen monatliche Nutzer. Aus Japan kommen 61 Millionen.'], [at('2016-03'), at('2016-03')]],
    ['nl', '2016-07-15', ['Titel', 'In maart had Viber 218 miljoen maandelijkse gebruikers. Japan is goed voor 61 miljoen.'], [at('2016-03'), at('2016-03')]],
    ['pt', '2016-07-15', ['Título', 'Em março o Viber tinha 218 milhões de usuários mensais. O Japão responde por 61 milhões.'], [at('2016-03'), at('2016-03')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('a year that ends with a number', () => {
  const cases: readonly Case[] = [
    ['en', '2019-05-14', ['', 'Viber ended 2018 with 1.1 billion monthly accounts.'], [at('2018-12')]],
    ['de', '2019-05-14', ['', 'Viber beendete das Jahr 2018 mit 1,1 Milliarden monatlichen Nutzern.'], [at('2018-12')]],
    ['fr', '2019-05-14', ['', 'Viber a terminé 2018 avec 1,1 milliard d’utilisateurs mensuels.'], [at('2018-12')]],
    ['es', '2019-05-14', ['', 'Viber cerró el año 2018 con 1.100 millones de usuarios mensuales.'], [at('2018-12')]],
    ['pt', '2019-05-14', ['', 'O Viber encerrou o ano de 2018 com 1,1 bilhão de usuários mensais.'], [at('2018-12')]],
    ['it', '2019-05-14', ['', 'Viber ha chiuso il 2018 con 1,1 miliardi di utenti mensili.'], [at('2018-12')]],
    ['nl', '2019-05-14', ['', 'Viber sloot 2018 af met 1,1 miljard maandelijkse gebruikers.'], [at('2018-12')]],
    ['ru', '2019-05-14', ['', 'Viber завершил 2018 год с аудиторией 1,1 млрд пользователей в месяц.'], [at('2018-12')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('spans, days and years that other words give', () => {
  const cases: readonly Case[] = [
    ['es', '2022-10-21', ['', 'Cerró Snapchat el tercer trimestre con 363 millones de usuarios activos diarios; un año antes eran 306.'], [at('2022-Q3'), at('2021-Q3')]],
    ['es', '2022-10-21', ['', 'Snapchat cerró el tercer trimestre con 363 millones de usuarios activos diarios; un año antes eran 306, y los analistas esperaban menos.'], [at('2022-Q3'), at('2021-Q3')]],
    ['ru', '2025-09-05', ['', 'На 4 сентября в Viber зарегистрировались 30 миллионов человек, а за две с небольшим недели до того, 19 августа, их было 18 млн.'], [at('2025-09-04'), at('2025-08-19')]],
    ['tr', '2021-01-12', ['', 'Viber, 2021’de kullanıcı sayısının 100 milyona çıkmasını bekliyor.'], [at('2021')]],
    ['en', '2025-10-02', ['', 'Since its release in July the Android version of Viber has been downloaded 365,307 times.'], [at(null)]],
    ['en', '2025-10-02', ['', 'Viber was downloaded 17.8 million times in one week of January 2021.'], [at('2021-01', 'P7D')]],
    ['de', '2018-01-05', ['', 'An gewöhnlichen Tagen stellt WhatsApp 55 Milliarden Nachrichten zu.'], [at(null, 'P1D')]],
    ['en', '2018-01-05', ['', 'On ordinary days WhatsApp delivers 55 billion messages.'], [at(null, 'P1D')]],
    ['fr', '2018-01-05', ['', 'Les jours ordinaires, WhatsApp achemine 55 milliards de messages.'], [at(null, 'P1D')]],
    ['es', '2018-01-05', ['', 'En días normales WhatsApp entrega 55.000 millones de mensajes.'], [at(null, 'P1D')]],
    ['it', '2018-01-05', ['', 'Nei giorni normali WhatsApp consegna 55 miliardi di messaggi.'], [at(null, 'P1D')]],
    ['pt', '2018-01-05', ['', 'Em dias normais o WhatsApp entrega 55 bilhões de mensagens.'], [at(null, 'P1D')]],
    ['nl', '2018-01-05', ['', 'Op gewone dagen bezorgt WhatsApp 55 miljard berichten.'], [at(null, 'P1D')]],
    ['ru', '2018-01-05', ['', 'В обычные дни WhatsApp доставляет 55 млрд сообщений.'], [at(null, 'P1D')]],
    ['tr', '2018-01-05', ['', 'WhatsApp normal günlerde 55 milyar mesaj iletiyor.'], [at(null, 'P1D')]],
    ['fr', '2021-04-06', ['', 'De juillet à décembre, Viber a banni 266 075 comptes. Sur la même période, Viber a banni 3,26 millions de comptes de pourriel.'], [at('2020-12', 'P6M'), at('2020-12', 'P6M')]],
    ['en', '2021-04-06', ['', 'From July to December Viber banned 266,075 accounts. Over the same period Viber banned 3.26 million spam accounts.'], [at('2020-12', 'P6M'), at('2020-12', 'P6M')]],
    ['fr', '2019-06-01', ['Titre', '2014 : au printemps, 85 millions de personnes emploient Viber chaque mois.'], [at('2014')]],
    ['en', '2019-06-01', ['Title', '2014: In the spring 85 million people use Viber each month.'], [at('2014')]],
    ['de', '2019-06-01', ['Titel', '2014: Im Frühjahr nutzen 85 Millionen Menschen Viber jeden Monat.'], [at('2014')]],
    ['it', '2023-07-11', ['', 'Due milioni di persone si sono registrate su Viber nelle prime due ore, 5 milioni nelle prime quattro, 10 milioni nelle prime sette.'], [at(null, 'PT2H'), at(null, 'PT4H'), at(null, 'PT7H')]],
    ['en', '2019-06-21', ['', 'Every day 10 million people open Viber. They spend 90 minutes in it.'], [at(null), at(null, 'P1D')]],
    ['it', '2019-06-21', ['', 'Ogni giorno 10 milioni di persone aprono Viber. Ci passano in media 90 minuti.'], [at(null), at(null, 'P1D')]],
    ['it', '2019-06-21', ['', 'Nel 2018 i ricavi di Viber sono quasi raddoppiati, da 220,5 a 400,6 milioni di dollari.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['en', '2019-06-21', ['', 'In 2018 the revenue of Viber rose from $220 million to $400 million.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['de', '2019-06-21', ['', '2018 stieg der Umsatz von Viber von 220 auf 400 Millionen Dollar.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['fr', '2019-06-21', ['', 'En 2018, le chiffre d’affaires de Viber est passé de 220 à 400 millions de dollars.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['es', '2019-06-21', ['', 'En 2018 los ingresos de Viber pasaron de 220 a 400 millones de dólares.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['pt', '2019-06-21', ['', 'Em 2018 a receita do Viber passou de US$ 220 milhões para US$ 400 milhões.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['nl', '2019-06-21', ['', 'In 2018 steeg de omzet van Viber van 220 naar 400 miljoen dollar.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['ru', '2019-06-21', ['', 'В 2018 году выручка Viber выросла с 220 до 400 млн долларов.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['en', '2019-06-21', ['', 'The revenue of Viber rose from $220 million in 2017 to $400 million in 2018.'], [at('2017', 'P1Y'), at('2018', 'P1Y')]],
    ['en', '2024-05-25', ['Title', 'ICQ appeared in 1996. Two years later AOL bought ICQ for $287 million.'], [at('1998')]],
    ['ru', '2024-05-25', ['Название', 'ICQ появилась в 1996 году. Спустя два года ICQ купила AOL за 287 млн долларов.'], [at('1998')]],
    ['de', '2024-05-25', ['Titel', 'ICQ erschien 1996. Nach zwei Jahren kaufte AOL ICQ für 287 Millionen Dollar.'], [at('1998')]],
    ['fr', '2024-05-25', ['Titre', 'ICQ est apparu en 1996. Deux ans après, AOL a acheté ICQ pour 287 millions de dollars.'], [at('1998')]],
    ['es', '2024-05-25', ['Título', 'ICQ apareció en 1996. Dos años más tarde AOL compró ICQ por 287 millones de dólares.'], [at('1998')]],
    ['it', '2024-05-25', ['Titolo', 'ICQ nacque nel 1996. Dopo due anni AOL comprò ICQ per 287 milioni di dollari.'], [at('1998')]],
    ['en', '2015-08-19', ['', 'Since it was set up by students in Waterloo in 2009, Viber has raised a total of $120.5 million.'], [at(null)]],
    ['ru', '2023-10-25', ['', 'В третьем квартале Viber каждый день запускали 406 млн человек. За год их прибавилось 43 млн.'], [at('2023-Q3'), at('2023-Q3', 'P1Y')]],
    ['fr', '2017-05-11', ['', 'Au premier trimestre, 166 millions de personnes sont passées chaque jour par Viber. La messagerie a gagné 8 millions d’utilisateurs en trois mois.'], [at('2017-Q1'), at('2017-Q1', 'P3M')]],
    ['en', '2017-05-11', ['', 'In the first quarter 166 million people opened Viber each day. It gained 8 million users in three months.'], [at('2017-Q1'), at('2017-Q1', 'P3M')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de 100 milyon kullanıcıya ulaşmayı bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber, 2021’de 100 milyon kullanıcıya ulaşmayı bekliyor.'], [at('2021')]],
    ['ru', '2025-09-05', ['', 'На 4 сентября в Viber зарегистрировались 30 миллионов человек, а до того, 19 августа, их было 18 млн.'], [at('2025-09-04'), at('2025-08-19')]],
    ['en', '2025-10-02', ['', 'Viber was downloaded 17.8 million times in one week in January 2021.'], [at('2021-01', 'P7D')]],
    ['en', '2025-10-02', ['', 'In one week of January 2021 Viber was downloaded 17.8 million times.'], [at('2021-01', 'P7D')]],
    ['en', '2025-10-02', ['', 'Since its launch in July Viber has been downloaded 365,307 times.'], [at(null)]],
    ['tr', '2024-05-02', ['', 'Viber’ın kullanıcı sayısı 2021’de 80 milyondu, 2023’te 90 milyona çıktı.'], [at('2021'), at('2023')]],
    ['tr', '2024-05-02', ['', 'Kullanıcı sayısı 2021’de 80 milyon olan Viber 2023’te 90 milyona ulaştı.'], [at('2021'), at('2023')]],
    ['tr', '2024-05-02', ['', 'Snapchat’in geliri 2021’de 80 milyon dolardan 2023’te 90 milyon dolara çıktı.'], [at('2021', 'P1Y'), at('2023', 'P1Y')]],
    ['de', '2026-02-05', ['', 'Im vierten Quartal schauten täglich 474 Millionen Menschen bei Snapchat herein, nach 477 Millionen im dritten.'], [at('2025-Q4'), at('2025-Q3')]],
    ['de', '2026-02-05', ['', 'Im vierten Quartal hatte Snapchat 474 Millionen tägliche Nutzer, nach 477 Millionen im dritten. Im Monat waren es von Oktober bis Dezember 946 Millionen.'], [at('2025-Q4'), at('2025-Q3'), at('2025-Q4')]],
    ['en', '2015-08-19', ['', 'Since it was set up by students in Waterloo, Ontario, in 2009, Viber has raised a total of $120.5 million.'], [at(null)]],
    ['en', '2025-10-02', ['', 'Since its release in July the Android version of Viber has been downloaded 365,307 times.'], [at(null)]],
    ['de', '2025-10-02', ['', 'Seit der Veröffentlichung im Juli wurde Viber 365.307 Mal heruntergeladen.'], [at(null)]],
    ['fr', '2025-10-02', ['', 'Depuis sa sortie en juillet, Viber a été téléchargé 365 307 fois.'], [at(null)]],
    ['es', '2025-10-02', ['', 'Desde su lanzamiento en julio, Viber se ha descargado 365.307 veces.'], [at(null)]],
    ['it', '2025-10-02', ['', 'Dal lancio a luglio Viber è stata scaricata 365.307 volte.'], [at(null)]],
    ['nl', '2025-10-02', ['', 'Sinds de lancering in juli is Viber 365.307 keer gedownload.'], [at(null)]],
    ['pt', '2025-10-02', ['', 'Desde o lançamento em julho, o Viber foi baixado 365.307 vezes.'], [at(null)]],
    ['ru', '2025-10-02', ['', 'С момента запуска в июле Viber скачали 365 307 раз.'], [at(null)]],
    ['en', '2016-07-13', ['', 'Viber’s 218 million monthly users, up from 205 million in the spring of 2015, send 389 million messages a day.'], [at(null), at('2015'), at(null, 'P1D')]],
    ['en', '2022-10-21', ['', 'In the third quarter Snapchat had revenue of $1.1 billion. Its loss widened from $72 million to $360 million.'], [at('2022-Q3', 'P3M'), at('2021-Q3', 'P3M'), at('2022-Q3', 'P3M')]],
    ['es', '2022-10-21', ['', 'En el tercer trimestre Snapchat facturó 1.128 millones de dólares. Las pérdidas pasaron de 72 a 360 millones.'], [at('2022-Q3', 'P3M'), at('2021-Q3', 'P3M'), at('2022-Q3', 'P3M')]],
    ['de', '2022-10-21', ['', 'Im dritten Quartal setzte Snapchat 1,1 Milliarden Dollar um. Der Verlust stieg von 72 auf 360 Millionen Dollar.'], [at('2022-Q3', 'P3M'), at('2021-Q3', 'P3M'), at('2022-Q3', 'P3M')]],
    ['fr', '2023-07-26', ['', 'Au deuxième trimestre, 397 millions de personnes ont lancé Snapchat chaque jour ; la plateforme a gagné 14 millions d’adeptes en trois mois.'], [at('2023-Q2'), at('2023-Q2', 'P3M')]],
    ['ru', '2014-02-14', ['', 'За последний год Viber набрал 120 млн новых участников.'], [at(null, 'P1Y')]],
    ['ru', '2025-01-30', ['', 'Месячная аудитория WhatsApp в России в декабре составила 96 млн человек. У Telegram — 90,5 млн.'], [at('2024-12'), at('2024-12')]],
    ['en', '2025-01-30', ['', 'WhatsApp had 96 million monthly users in Russia in December. Telegram had 90.5 million.'], [at('2024-12'), at('2024-12')]],
    ['de', '2025-01-30', ['', 'WhatsApp hatte in Russland im Dezember 96 Millionen monatliche Nutzer. Telegram kam auf 90,5 Millionen.'], [at('2024-12'), at('2024-12')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de kullanıcı sayısının 100 milyona çıkmasını bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de 100 milyon kullanıcıya çıkmayı bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de kullanıcı sayısının 100 milyona ulaşmasını bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de kullanıcı sayısının 100 milyona ulaşmasını bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de kullanıcı sayısını 100 milyona çıkarmayı hedefliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber 2020’de kullanıcı sayısını 100 milyona çıkardı.'], [at('2020')]],
    ['tr', '2021-01-12', ['', 'Viber 2021’de 100 milyon kullanıcı bekliyor.'], [at('2021')]],
    ['tr', '2021-01-12', ['', 'Viber, 2021 sonunda kullanıcı sayısının 100 milyona ulaşmasını bekliyor.'], [at('2021-12')]],
    ['tr', '2024-05-02', ['', 'Viber’ın 2023’te kullanıcı sayısı 90 milyondu.'], [at('2023')]],
    ['tr', '2024-05-02', ['', '2023’te mesajlaşma uygulaması Viber’ın 90 milyon kullanıcısı vardı.'], [at('2023')]],
    ['tr', '2024-05-02', ['', 'Viber’ın kullanıcı sayısı Mart 2023’te 90 milyona ulaştı.'], [at('2023-03')]],
    ['tr', '2024-05-02', ['', 'Nisan 2023 itibarıyla Viber’ın 90 milyon kullanıcısı var.'], [at('2023-04')]],
    ['tr', '2024-05-02', ['', 'Viber geçen yıl 90 milyon kullanıcıya ulaştı.'], [at('2023')]],
    ['tr', '2024-05-02', ['', 'Viber’ın aylık kullanıcı sayısı 2023’ün sonunda 90 milyonu geçti.'], [at('2023-12')]],
    ['tr', '2024-05-02', ['', 'Bir yıl önce 80 milyon olan Viber kullanıcılarının sayısı bugün 90 milyon.'], [at('2023-05'), at(null)]],
    ['tr', '2024-05-02', ['', 'Snapchat’in 2023’teki cirosu 4,6 milyar dolar oldu.'], [at('2023', 'P1Y')]],
    ['tr', '2024-05-02', ['', 'Snapchat’in cirosu 2023’ün üçüncü çeyreğinde 1,2 milyar dolar oldu.'], [at('2023-Q3', 'P3M')]],
    ['tr', '2024-05-02', ['', 'Snapchat yılın ilk çeyreğinde 1,2 milyar dolar ciro elde etti.'], [at('2024-Q1', 'P3M')]],
    ['tr', '2024-05-02', ['', 'Snapchat, ocak-mart döneminde 1,2 milyar dolar ciro elde etti.'], [at('2024-Q1', 'P3M')]],
    ['tr', '2024-05-02', ['', 'Facebook, WhatsApp’ı 2014’te 19 milyar dolara satın aldı.'], [at('2014')]],
    ['tr', '2024-05-02', ['', '2014’te 19 milyar dolara satılan WhatsApp’ın bugün 2 milyar kullanıcısı var.'], [at('2014'), at(null)]],
    ['tr', '2024-05-02', ['', 'Ankete göre Mart 2024’te Türklerin yüzde 70’i Viber kullanıyordu.'], [at('2024-03')]],
    ['tr', '2024-05-02', ['', 'TÜİK’in 2023 verilerine göre halkın yüzde 86’sı WhatsApp kullanıyor.'], [at('2023')]],
    ['tr', '2024-05-02', ['', 'BTK, 2023’te WhatsApp’a 10 milyon lira ceza kesti.'], [at('2023')]],
    ['tr', '2024-05-02', ['', 'WhatsApp’a Eylül 2021’de kesilen ceza 225 milyon avroydu.'], [at('2021-09')]],
    ['tr', '2024-05-02', ['', 'Haziranda 90 milyon olan Viber kullanıcı sayısı aralıkta 95 milyona çıktı.'], [at('2023-06'), at('2023-12')]],
    ['ru', '2024-05-02', ['', 'Число пользователей Viber в марте 2023 года достигло 90 млн.'], [at('2023-03')]],
    ['ru', '2024-05-02', ['', 'В Viber сообщили, что в марте аудитория достигла 90 млн пользователей.'], [at('2024-03')]],
    ['ru', '2024-05-02', ['', 'По состоянию на март у Viber 90 млн пользователей.'], [at('2024-03')]],
    ['ru', '2024-05-02', ['', 'Год назад у Viber было 80 млн пользователей, сейчас — 90 млн.'], [at('2023-05'), at(null)]],
    ['ru', '2024-05-02', ['', 'Штраф в 225 млн евро WhatsApp получил в сентябре 2021 года.'], [at('2021-09')]],
    ['ru', '2024-05-02', ['', 'Оштрафованный в сентябре 2021 года на 225 млн евро WhatsApp подал жалобу.'], [at('2021-09')]],
    ['ru', '2024-05-02', ['', 'Купленный в 2014 году за 19 млрд долларов WhatsApp насчитывает 2 млрд пользователей.'], [at('2014'), at(null)]],
    ['ru', '2024-05-02', ['', 'За 2023 год Viber набрал 10 млн пользователей.'], [at('2023', 'P1Y')]],
    ['ru', '2024-05-02', ['', 'Выручка Snapchat за 2023 год составила 4,6 млрд долларов.'], [at('2023', 'P1Y')]],
    ['ru', '2024-05-02', ['', 'Квартальная выручка Snapchat составила 1,2 млрд долларов.'], [at(null, 'P3M')]],
    ['ru', '2024-05-02', ['', 'По данным Mediascope за март, Viber пользуются 20 % россиян.'], [at('2024-03')]],
    ['ru', '2024-05-02', ['', 'Ещё полгода назад Viber пользовались 80 млн человек.'], [at('2023-11')]],
    ['ru', '2024-05-02', ['', 'К концу 2025 года Viber рассчитывает на 100 млн пользователей.'], [at('2025-12')]],
    ['ru', '2024-05-02', ['', 'В ближайшие два года Viber рассчитывает на 100 млн пользователей.'], [at(null)]],
    ['ru', '2024-05-02', ['', 'К 2026 году Viber рассчитывает на 100 млн пользователей.'], [at('2026')]],
    ['pt', '2026-01-07', ['', 'Onde havia lucro de US$ 335 milhões no primeiro semestre de 2024 o Telegram teve, um ano depois, lucro de US$ 222 milhões.'], [at('2024-06', 'P6M'), at('2025-06', 'P6M')]],
    ['ru', '2025-09-05', ['', '19 августа в Viber было 18 млн пользователей.'], [at('2025-08-19')]],
    ['ru', '2025-09-05', ['', 'На 4 сентября в Viber было 30 млн пользователей, а за две недели до того, 19 августа, их было 18 млн.'], [at('2025-09-04'), at('2025-08-19')]],
    ['de', '2025-09-05', ['', 'Am 4. September hatte Viber 30 Millionen Nutzer, zwei Wochen zuvor, am 19. August, waren es 18 Millionen.'], [at('2025-09-04'), at('2025-08-19')]],
    ['en', '2025-09-05', ['', 'On 4 September Viber had 30 million users; two weeks earlier, on 19 August, it had 18 million.'], [at('2025-09-04'), at('2025-08-19')]],
    ['fr', '2022-04-15', ['', 'À la fin de 2021, Snapchat recensait 319 millions d’utilisateurs quotidiens ; les analystes en attendent 330 millions.'], [at('2021-12'), at(null)]],
  ];
  it.each(cases)('%s, %s: %j', read);
});

describe('several dates in one sentence', () => {
  const cases: readonly Case[] = [
    ['en', '2024-05-02', ['', 'In April 2023 Viber had 90 million users; in October it had 95 million.'], [at('2023-04'), at('2023-10')]],
    ['en', '2024-05-02', ['', 'Viber had 80 million users in 2021, 85 million in 2022 and 90 million in 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['de', '2024-05-02', ['', 'Viber hatte 2021 80 Millionen Nutzer, 2022 85 Millionen und 2023 90 Millionen.'], [at('2021'), at('2022'), at('2023')]],
    ['fr', '2024-05-02', ['', 'Viber comptait 80 millions d’utilisateurs en 2021, 85 millions en 2022 et 90 millions en 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['es', '2024-05-02', ['', 'Viber tenía 80 millones de usuarios en 2021, 85 millones en 2022 y 90 millones en 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['pt', '2024-05-02', ['', 'O Viber tinha 80 milhões de usuários em 2021, 85 milhões em 2022 e 90 milhões em 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['it', '2024-05-02', ['', 'Viber aveva 80 milioni di utenti nel 2021, 85 milioni nel 2022 e 90 milioni nel 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['nl', '2024-05-02', ['', 'Viber had 80 miljoen gebruikers in 2021, 85 miljoen in 2022 en 90 miljoen in 2023.'], [at('2021'), at('2022'), at('2023')]],
    ['ru', '2024-05-02', ['', 'В 2021 году у Viber было 80 млн пользователей, в 2022-м — 85 млн, а в 2023-м — 90 млн.'], [at('2021'), at('2022'), at('2023')]],
    ['de', '2024-05-02', ['', 'Die Nutzerzahl von Viber stieg von 80 Millionen im Jahr 2021 auf 90 Millionen im Jahr 2023.'], [at('2021'), at('2023')]],
    ['en', '2024-05-02', ['', 'The number of Viber users rose from 80 million in 2021 to 90 million in 2023.'], [at('2021'), at('2023')]],
    ['fr', '2024-05-02', ['', 'Le nombre d’utilisateurs de Viber est passé de 80 millions en 2021 à 90 millions en 2023.'], [at('2021'), at('2023')]],
    ['es', '2024-05-02', ['', 'El número de usuarios de Viber pasó de 80 millones en 2021 a 90 millones en 2023.'], [at('2021'), at('2023')]],
    ['pt', '2024-05-02', ['', 'O número de usuários do Viber passou de 80 milhões em 2021 para 90 milhões em 2023.'], [at('2021'), at('2023')]],
    ['it', '2024-05-02', ['', 'Il numero di utenti di Viber è passato da 80 milioni nel 2021 a 90 milioni nel 2023.'], [at('2021'), at('2023')]],
    ['nl', '2024-05-02', ['', 'Het aantal gebruikers van Viber steeg van 80 miljoen in 2021 naar 90 miljoen in 2023.'], [at('2021'), at('2023')]],
    ['ru', '2024-05-02', ['', 'Число пользователей Viber выросло с 80 млн в 2021 году до 90 млн в 2023-м.'], [at('2021'), at('2023')]],
    ['tr', '2024-05-02', ['', 'Viber’ın kullanıcı sayısı 2021’deki 80 milyondan 2023’te 90 milyona çıktı.'], [at('2021'), at('2023')]],
    ['de', '2024-05-02', ['', 'Zwischen 2021 und 2023 wuchs Viber von 80 auf 90 Millionen Nutzer.'], [at('2021'), at('2023')]],
    ['fr', '2024-05-02', ['', 'Entre 2021 et 2023, Viber est passé de 80 à 90 millions d’utilisateurs.'], [at('2021'), at('2023')]],
    ['es', '2024-05-02', ['', 'Entre 2021 y 2023 Viber pasó de 80 a 90 millones de usuarios.'], [at('2021'), at('2023')]],
    ['it', '2024-05-02', ['', 'Tra il 2021 e il 2023 Viber è passata da 80 a 90 milioni di utenti.'], [at('2021'), at('2023')]],
    ['pt', '2024-05-02', ['', 'Entre 2021 e 2023 o Viber passou de 80 para 90 milhões de usuários.'], [at('2021'), at('2023')]],
    ['nl', '2024-05-02', ['', 'Tussen 2021 en 2023 groeide Viber van 80 naar 90 miljoen gebruikers.'], [at('2021'), at('2023')]],
    ['ru', '2024-05-02', ['', 'С 2021 по 2023 год Viber вырос с 80 до 90 млн пользователей.'], [at('2021'), at('2023')]],
  ];
  it.each(cases)('%s, %s: %j', read);
});
