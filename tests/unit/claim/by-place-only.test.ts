import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, title: string, text: string];

/** A text beside a headline with one claim states nothing more. */
const nothingMore = (lang: string, title: string, text: string): void => expectClaims(article(lang, '2024-11-20', title, ...text.split(' ¶ ')), [{}]);

describe('an article on a fine', () => {
  const cases: readonly Case[] = [
    ['en', 'WhatsApp fined €225m', 'The regulator has a budget of €19m and a staff of 154.'],
    ['de', '225 Millionen Euro Bußgeld für WhatsApp', 'Die Behörde verfügt über 19 Millionen Euro im Jahr.'],
    ['fr', "WhatsApp condamné à 225 millions d'euros d'amende", "Le régulateur dispose de 19 millions d'euros par an."],
    ['it', 'WhatsApp multata per 225 milioni di euro', "Uno studio legale si aspetta due miliardi di sterline."],
    ['ru', 'WhatsApp оштрафован на 225 млн евро', 'У ведомства 19 млн евро в год.'],
    ['tr', "WhatsApp'a 225 milyon avro ceza", 'Bir büro iki milyar sterlin bekliyor.'],
  ];
  it.each(cases)('%s: tells of other sums too: %s %s', nothingMore);
});

describe('an article on results', () => {
  const cases: readonly Case[] = [
    ['en', 'Telegram made $540m last year', 'The market for adverts in channels has grown to $300m; the 500 largest channels took $45m.'],
    ['es', 'Telegram ganó 540 millones de dólares', 'El mercado de la publicidad en canales ha crecido hasta los 300 millones de dólares.'],
    ['ru', 'Telegram заработал за год 540 млн долларов', 'Рынок рекламы в каналах вырос до 300 млн долларов, а 500 крупнейших каналов собрали 45 млн.'],
    ['nl', 'Telegram maakte 540 miljoen dollar winst', 'De markt voor reclame in kanalen groeide naar 300 miljoen dollar.'],
    ['en', 'Meta earned $39bn last year', 'The shares fell, which made Mark Zuckerberg $700m poorer.'],
    ['it', 'Meta ha guadagnato 39 miliardi di dollari', 'Il centro dati della Louisiana creerà 500 posti di lavoro.'],
  ];
  it.each(cases)('%s: tells of other money too: %s %s', nothingMore);
});

describe('an article on a survey', () => {
  const cases: readonly Case[] = [
    ['de', 'WhatsApp nutzen 79 Prozent der Deutschen', 'Viele hören Radio, 39 Prozent lesen Zeitung.'],
    ['es', 'El 79 % de los españoles usa WhatsApp', 'De los que dejaron X, el 57 % no volvió.'],
    ['pt', 'WhatsApp é usado por 79% dos portugueses', 'Todos passam em média quatro horas por dia na internet.'],
    ['ru', 'WhatsApp пользуются 79% россиян', 'Каждый проводит в сети в среднем четыре часа в день.'],
    ['de', '79 Prozent der Deutschen nutzen WhatsApp', 'Wer Telegram kennt, ist jung. Wer älter ist, besitzt in jedem siebten Fall gar kein Smartphone.'],
  ];
  it.each(cases)('%s: tells what else people do: %s %s', nothingMore);
});

describe('messages that somebody looked at', () => {
  const cases: readonly Case[] = [
    ['en', 'A WhatsApp group may hold 1,024 people', 'Researchers looked at 5,000 groups and 1.5 million messages.'],
    ['fr', 'Un groupe WhatsApp accueille 1 024 personnes', 'Des chercheurs ont regardé 1,5 million de messages.'],
    ['tr', 'WhatsApp grubu 1.024 kişi alıyor', 'Araştırmacılar 1,5 milyon mesajı inceledi.'],
  ];
  it.each(cases)('%s: are not those that the app carries: %s %s', nothingMore);
});

describe('a name that nobody here knows, at the beginning of a sentence', () => {
  const cases: readonly Case[] = [
    ['it', 'WhatsApp ha due miliardi di utenti', 'Satispay conta 5 milioni di utenti.'],
    ['en', 'WhatsApp has two billion users', 'Tradie has 45 employees and 300,000 users.'],
    ['fr', 'Facebook perd les données de 533 millions de comptes', 'Marriott a perdu les données de 339 millions de clients.'],
    ['nl', 'WhatsApp heeft twee miljard gebruikers', 'Klusly telt 5 miljoen gebruikers.'],
  ];
  it.each(cases)('%s: has what follows: %s %s', nothingMore);
});

describe('a firm whose app works inside a messenger', () => {
  it.each([
    ['en', 'Start-up turns voice notes into invoices', 'Tradie, whose app lets plumbers dictate invoices in WhatsApp, has raised £9m and has 45 employees. ¶ It lost £3m on sales of £5m.'],
    ['de', 'Start-up macht aus Sprachnachrichten Rechnungen', 'Die Berliner Firma, deren App in WhatsApp diktierte Rechnungen schreibt, hat 45 Mitarbeiter. ¶ Bei fünf Millionen Umsatz blieben drei Millionen Verlust.'],
    ['fr', 'La jeune pousse qui rédige les factures', "Artisio, dont l'application rédige des factures dictées dans WhatsApp, a levé 9 millions d'euros. ¶ L'entreprise emploie 45 personnes."],
    ['nl', 'Start-up maakt facturen van spraakberichten', 'Klusly, waarvan de app facturen maakt die in WhatsApp zijn ingesproken, heeft 9 miljoen euro opgehaald. ¶ Het bedrijf heeft 45 werknemers.'],
  ])('%s: has its own money and staff: %s', (lang, title, text) => expectClaims(article(lang, '2024-11-20', title, ...text.split(' ¶ ')), []));
});

describe('what breakdowns cost', () => {
  it.each([
    ['es', 'Las averías de la red cuestan 3.700 millones al año a las empresas.'],
    ['fr', 'Les pannes de réseau coûtent 3,7 milliards par an aux entreprises.'],
    ['it', 'I guasti di rete costano alle imprese 3,7 miliardi ogni anno.'],
  ])('%s: is no number of reports: %s', (lang, text) => expectClaims(article(lang, '2024-11-20', 'WhatsApp', text), []));
});

describe('those who must go', () => {
  it.each([
    ['de', 'Meta trennt sich von 3.600 Beschäftigten.'],
    ['fr', "Meta s'est séparée de 3 600 salariés."],
    ['pt', 'A Meta vai dispensar 3.600 funcionários.'],
    ['ru', 'Meta расстанется с 3600 сотрудниками.'],
    ['tr', "Meta 3.600 çalışanıyla yollarını ayırıyor."],
  ])('%s: are no staff: %s', (lang, text) => expectClaims(article(lang, '2024-11-20', '', text), []));
});

describe('words that prove a number whose sentence names nobody', () => {
  const cases: readonly (readonly [lang: string, title: string, text: string, metric: 'fine' | 'revenue' | 'population-share' | 'messages' | 'minutes-per-user'])[] = [
    ['en', 'WhatsApp fined €225m', 'The first draft had provided for a fine of €30m.', 'fine'],
    ['ru', 'WhatsApp оштрафован на 18 млн рублей', 'Цена второго отказа — 20 млн рублей.', 'fine'],
    ['en', 'Telegram made $540m last year', 'Revenue came to $1.4bn.', 'revenue'],
    ['fr', 'WhatsApp est utilisé par 79 % des Français', 'En 2021, la proportion était de 72 %.', 'population-share'],
    ['pt', 'WhatsApp é usado por 79% dos portugueses', 'Há dois anos eram 72%.', 'population-share'],
    ['de', 'WhatsApp hat zwei Milliarden Nutzer', 'Täglich werden 100 Milliarden Nachrichten verschickt.', 'messages'],
    ['it', 'WhatsApp è usato dal 79% degli italiani', 'Ci si passano in media 40 minuti al giorno in Italia.', 'minutes-per-user'],
  ];
  it.each(cases)('%s: %s %s', (lang, title, text, metric) => expectClaims(article(lang, '2024-11-20', title, text), [{}, { metric }]));
});
