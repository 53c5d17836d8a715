import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { readClaims } from '../../../src/claim/read-claims';
import { article, dataset } from './expect-claims';

/** What the paragraphs of a text state, as "app area value" with the value in millions. */
function owners(lang: string, published: string, title: string, ...paragraphs: string[]): string[] {
  return readClaims(article(lang, published, title, ...paragraphs), dataset).filter((c: Claim) => c.passage > 0).map((c) => `${c.app} ${c.area} ${c.value / 1e6}`);
}

type Told = readonly [lang: string, published: string, title: string, sentence: string, expected: readonly string[]];

const expectAll = (tellings: readonly Told[]): void => {
  it.each(tellings)('%s %s %s – %s', (lang, published, title, sentence, expected) => expect(owners(lang, published, title, sentence)).toEqual(expected));
};

describe('the parts of a whole by country', () => {
  expectAll([
    ['en', '2014-04-02', 'Line grows', 'Line has 400 million registered users, of which Japan contributes 50 million, Thailand 24 million.', ['line world 400', 'line JP 50', 'line TH 24']],
    ['de', '2024-03-01', 'Line und seine Märkte', 'Line zählt 178 Millionen monatliche Nutzer, davon entfallen 96 Millionen auf Japan und 53 Millionen auf Thailand.', ['line world 178', 'line JP 96', 'line TH 53']],
    ['es', '2014-04-02', 'Line suma', 'Line cuenta 400 millones de registrados, de los que Japón aporta 50 millones, Tailandia 24.', ['line world 400', 'line JP 50', 'line TH 24']],
    ['pt', '2014-04-02', 'Line cresce', 'O Line soma 400 milhões de cadastros, dos quais o Japão responde por 50 milhões, a Tailândia por 24 milhões.', ['line world 400', 'line JP 50', 'line TH 24']],
    ['ru', '2014-04-02', 'Line растёт', 'У Line 400 млн зарегистрированных пользователей, из них на Японию приходится 50 млн, на Таиланд — 24 млн.', ['line world 400', 'line JP 50', 'line TH 24']],
    ['tr', '2014-04-02', 'Line büyüyor', 'Line\'ın 400 milyon kayıtlı kullanıcısı var; bunların 50 milyonu Japonya\'da, 24 milyonu Tayland\'da.', ['line world 400', 'line JP 50', 'line TH 24']],
  ]);
});

describe('a country taken up by "there"', () => {
  expectAll([
    ['de', '2024-03-01', 'WhatsApp bleibt vorn', 'In Deutschland ist WhatsApp die Nummer eins. Dort nutzen 60 Millionen Menschen die App.', ['whatsapp DE 60']],
    ['fr', '2024-03-01', 'La messagerie verte', 'Le Brésil adore WhatsApp. Là-bas, 147 millions de personnes l\'utilisent.', ['whatsapp BR 147']],
    ['es', '2024-03-01', 'La aplicación verde', 'Brasil adora WhatsApp: allí lo usan 147 millones de personas.', ['whatsapp BR 147']],
    ['it', '2024-03-01', 'L\'app verde', 'L\'India è il primo mercato di WhatsApp: lì gli utenti sono 500 milioni.', ['whatsapp IN 500']],
    ['pt', '2024-03-01', 'O aplicativo verde', 'A Índia é o maior mercado do WhatsApp: são 500 milhões de usuários por lá.', ['whatsapp IN 500']],
    ['ru', '2024-03-01', 'Зелёный мессенджер', 'Индия — крупнейший рынок WhatsApp: там им пользуются 500 млн человек.', ['whatsapp IN 500']],
    ['nl', '2025-03-06', 'Signal in Nederland', 'In februari werd Signal hier 233.000 keer gedownload.', ['signal NL 0.233']],
    ['tr', '2024-03-01', 'Yeşil uygulama', 'Hindistan WhatsApp\'ın en büyük pazarı: orada 500 milyon kişi uygulamayı kullanıyor.', ['whatsapp IN 500']],
    // Where an app was named since, "there" is on it.
    ['de', '2025-09-01', 'Moskaus Messenger Max', 'Seit Montag ist er Pflicht in Russland: Max. Dort haben sich 30 Millionen Menschen registriert.', ['max world 30']],
    ['fr', '2021-02-01', 'Telegram grandit', 'L\'Iran a banni Telegram, qui grandit : 500 millions de personnes y discutent.', ['telegram world 500']],
  ]);
});

describe('a country that is told to have a number', () => {
  expectAll([
    ['de', '2021-02-01', 'Telegram wächst', 'Mit über 100 Millionen Nutzern ist Indien der größte Markt für Telegram.', ['telegram IN 100']],
    ['en', '2021-02-01', 'Telegram grows', 'With 100 million users, India is the biggest market for Telegram.', ['telegram IN 100']],
    ['es', '2021-02-01', 'Telegram crece', 'La India es su mayor mercado, con 100 millones de usuarios.', ['telegram IN 100']],
    ['fr', '2021-02-01', 'Telegram grandit', 'L\'Inde reste son premier marché, avec 100 millions d\'utilisateurs.', ['telegram IN 100']],
    ['ru', '2021-02-01', 'Telegram растёт', 'Индия — главный рынок мессенджера: 100 млн пользователей.', ['telegram IN 100']],
  ]);
});

describe('the world beside a country', () => {
  expectAll([
    ['de', '2022-10-20', 'Wenn KakaoTalk schweigt', '47 Millionen Südkoreaner benutzen KakaoTalk jeden Monat; samt Ausland sind es 53 Millionen.', ['kakaotalk KR 47', 'kakaotalk world 53']],
    ['it', '2022-10-20', 'Corea senza KakaoTalk', 'La usano ogni mese 47 milioni di sudcoreani; contando l\'estero sono 53 milioni.', ['kakaotalk KR 47', 'kakaotalk world 53']],
    ['nl', '2022-10-20', 'Korea zonder KakaoTalk', '47 miljoen Zuid-Koreanen gebruiken de app elke maand; met het buitenland erbij zijn het er 53 miljoen.', ['kakaotalk KR 47', 'kakaotalk world 53']],
    ['en', '2024-09-01', 'Telegram in Europe', 'Telegram has 41 million monthly users in the Union and 900 million worldwide.', ['telegram EU 41', 'telegram world 900']],
    ['en', '2022-10-20', 'Korea without its app', 'KakaoTalk (47 million monthly users in South Korea) was down for ten hours.', ['kakaotalk KR 47', 'kakaotalk world 0.0006']],
    ['en', '2024-12-24', 'Telegram grows stricter', 'Since its founder was held in France, it has taken down 15.4 million groups and channels.', ['telegram world 15.4']],
  ]);
});

describe('sums and leaks that the record has for one', () => {
  expectAll([
    ['en', '2021-02-05', 'Threema gains', 'The news of its purchase by Facebook, for $19 billion, had brought Threema 200,000 sign-ups in February 2014. WhatsApp was the cause.', ['whatsapp world 19000', 'threema world 0.2']],
    ['it', '2023-09-15', 'I canali di WhatsApp', 'A maggio l\'autorità irlandese aveva inflitto al gruppo una multa di 1,2 miliardi di euro. A WhatsApp ne era già toccata una di 225 milioni.', ['meta EU 1200', 'whatsapp EU 225']],
    ['en', '2021-09-02', 'WhatsApp fined', 'In 2017 the Italian competition authority fined WhatsApp €3m.', ['whatsapp IT 3']],
  ]);
});

describe('names that are told beside', () => {
  expectAll([
    ['pt', '2024-02-02', 'Threads cresce', 'O Threads, a resposta ao antigo Twitter, soma já 130 milhões de utilizadores por mês.', ['threads world 130']],
    ['it', '2023-07-11', 'Threads vola', 'Threads, la risposta di Meta a Twitter, ha 100 milioni di iscritti.', ['threads world 100']],
    ['ru', '2023-07-11', 'Threads бьёт рекорды', 'Threads, ответ Meta на Twitter, набрал 100 млн пользователей.', ['threads world 100']],
    ['fr', '2021-02-01', 'Signal profite', 'Quand WhatsApp a changé ses règles, 7,5 millions de personnes ont installé Signal en cinq jours.', ['signal world 7.5']],
    ['es', '2021-02-01', 'Signal crece', 'Cuando WhatsApp cambió sus condiciones, 7,5 millones de personas descargaron Signal en cinco días.', ['signal world 7.5']],
    ['nl', '2024-10-01', 'Telegram en de reus', 'Tegenover de 950 miljoen gebruikers van Telegram staan er bij WhatsApp meer dan twee miljard.', ['telegram world 950', 'whatsapp world 2000']],
  ]);
  it('go before none that stands nearer to a colon', () => {
    expect(readClaims(article('it', '2019-03-14', 'Telegram ringrazia Facebook: tre milioni di nuovi iscritti'), dataset).map((c) => c.app)).toEqual(['telegram']);
    expect(readClaims(article('nl', '2014-02-24', 'WhatsApp plat, Telegram loopt vol: vijf miljoen nieuwe gebruikers'), dataset).map((c) => c.app)).toEqual(['telegram']);
  });
});

describe('owners and what they own', () => {
  expectAll([
    ['ru', '2025-12-01', 'Max догоняет', 'По данным владельца VK, в Max зарегистрировались 75 млн человек. К концу года VK ждёт там 100 млн пользователей.', ['max world 75', 'max world 100']],
    ['en', '2026-01-29', 'Meta grows', 'Some 3.58 billion people open Facebook, Instagram, WhatsApp or Messenger every day.', ['meta world 3580']],
    ['en', '2024-12-11', 'Meta\'s apps go down', 'Downdetector logged more than 100,000 complaints about Facebook and 70,000 about Instagram.', ['facebook world 0.1', 'instagram world 0.07']],
    ['pt', '2024-02-02', 'Meta triplica lucros', 'Só o Facebook tem 2110 milhões de visitantes diários.', ['facebook world 2110']],
  ]);
  it('leave "the company" of a new paragraph to whom the last one ended with, unless that is a product', () => {
    expect(owners('en', '2019-11-20', 'Teams outruns Slack', 'Teams has 20 million daily users. Slack reported 12 million in October.', 'The company\'s revenue for the quarter came to $145 million.').at(-1)).toBe('slack world 145');
    expect(owners('es', '2020-12-02', 'Salesforce se lleva Slack', 'Slack tenía 12 millones de usuarios diarios. Teams sumaba 115 millones este octubre.', 'La compañía ingresó 234,5 millones de dólares.').at(-1)).toBe('slack world 234.5');
  });
});

describe('what stands before a colon', () => {
  const appsOfTitle = (lang: string, title: string): string[] => readClaims(article(lang, '2021-10-06', title), dataset).map((c) => c.app);
  it('is nearest by its own clause', () => {
    expect(appsOfTitle('en', 'Facebook goes dark and Telegram cheers: 70 million new users in a day')).toEqual(['telegram']);
    expect(appsOfTitle('tr', 'WhatsApp\'a kızan BiP\'e koştu: Üç günde 4,6 milyon yeni kullanıcı')).toEqual(['bip']);
  });
  expectAll([
    ['de', '2024-03-01', 'Messenger im Vergleich', 'WhatsApp fällt zurück: In Deutschland nutzen Telegram 15 Millionen Menschen.', ['telegram DE 15']],
    ['pt', '2018-01-05', 'Virada do ano no WhatsApp', 'A Índia respondeu por uma fatia gorda: 14 bilhões de mensagens pelo WhatsApp.', ['whatsapp IN 14000']],
  ]);
});

describe('what belongs to an owner', () => {
  expectAll([
    ['fr', '2021-01-20', 'WhatsApp recule', 'WhatsApp perd du terrain. Le service de Facebook compte 2 milliards d\'utilisateurs.', ['whatsapp world 2000']],
    ['pt', '2015-12-18', 'WhatsApp fora do ar', 'O Telegram tem 60 milhões de usuários. É pouco perto dos 900 milhões que usam o serviço do Facebook.', ['telegram world 60', 'whatsapp world 900']],
    ['tr', '2022-06-10', 'WhatsApp grupları büyütüyor', 'Meta\'nın duyurusuna göre bir gruba en fazla 512 kişi eklenebiliyor.', ['whatsapp world 0.000512']],
    ['nl', '2025-10-09', 'Lek bij Discord', 'Het lek valt in het niet bij dat van Facebook. Daar lagen de gegevens van 533 miljoen mensen op straat.', ['facebook world 533']],
  ]);
});
