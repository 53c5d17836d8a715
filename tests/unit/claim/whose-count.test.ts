import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

/** Nothing of a text is a claim. */
const none = (lang: string, ...paragraphs: string[]): void => expectClaims(article(lang, '2024-11-14', ...paragraphs), []);

describe('customers, members and staff of somebody who is no app', () => {
  it.each([
    ['en', 'Telegram sees more shops', 'The bank has 4.2 million customers and employs 9,100 people. It took in 3.1 billion euros.'],
    ['fr', 'Telegram plaît aux clubs', 'Le club réunit 41 000 adhérents. Il emploie 120 salariés.'],
    ['es', 'Telegram gusta a los clubes', 'La aseguradora tiene 2,3 millones de clientes y 1.900 empleados.'],
    ['pt', 'Telegram conquista lojas', 'A seguradora tem 2,3 milhões de clientes e 1.900 funcionários.'],
    ['it', 'Telegram piace alle banche', 'La banca ha 2,3 milioni di clienti e 1.900 dipendenti.'],
    ['de', 'Telegram gefällt Vereinen', 'Der Verein zählt 41.000 Mitglieder und beschäftigt 120 Leute.'],
    ['nl', 'Telegram bij verzekeraars in trek', 'De verzekeraar heeft 2,3 miljoen klanten en 1.900 medewerkers.'],
    ['ru', 'Telegram нравится банкам', 'Банк обслуживает 2,3 млн клиентов, в нём 1900 сотрудников.'],
    ['tr', 'Bankalar Telegram’ı seviyor', 'Bankanın 2,3 milyon müşterisi ve 1.900 çalışanı var.'],
  ])('are his (%s)', (lang, ...text) => none(lang, ...text));

  it('are the app’s where it is named or called', () => {
    expectClaims(article('en', '2024-11-14', 'Telegram and the banks', 'The bank likes Telegram, which has 950 million members.'), [{ app: 'telegram', metric: 'users', value: 950_000_000 }]);
    expectClaims(article('de', '2024-11-14', 'Telegram und die Banken', 'Die Bank wirbt dort. Die App zählt 950 Millionen Mitglieder.'), [{ app: 'telegram', metric: 'users', value: 950_000_000 }]);
  });

  it.each([
    ['en', 'Norvia answers on WhatsApp', 'The company, which has 3.7 million customers, can be reached on WhatsApp from today.', 'It employs 3,300 people and made a profit of 1.2 billion euros.'],
    ['pt', 'Norvia atende pelo WhatsApp', 'A empresa, que tem 3,7 milhões de clientes, abriu um número no WhatsApp.', 'A companhia emprega 3.300 pessoas.'],
    ['es', 'Una app de coches compartidos nacida en un grupo de WhatsApp', 'La aplicación tiene hoy 600.000 inscritos.', 'WhatsApp no la conocía.'],
  ])('are those of whom a headline tells that names an app as a means (%s)', (lang, ...text) => none(lang, ...text));

  it.each([
    ['en', 'More than 3 million people have fled the country since February.'],
    ['en', 'CarRadar, which lets cars, has 90 million members.'],
    ['fr', 'Plus de 3 millions de personnes ont perdu leur maison.'],
    ['en', 'Kenya has 22 million smartphones.'],
    ['it', 'Il Kenya ha 22 milioni di smartphone.'],
  ])('are none where nothing says that they use an app (%s: %s)', (lang, text) => none(lang, 'Telegram in times of war', text));
});

describe('other counts that are no claims', () => {
  it.each([
    ['en', 'The law holds for platforms with more than 3 million users in the country.'],
    ['fr', 'Le texte vise les réseaux de plus de 3 millions d’inscrits.'],
    ['es', 'La norma alcanza a las redes con más de 3 millones de usuarios.'],
    ['pt', 'A lei cobra balanços de aplicativos com mais de 3 milhões de inscritos.'],
    ['it', 'La norma vale per i servizi con oltre 3 milioni di iscritti.'],
    ['de', 'Das Gesetz gilt für Netzwerke mit mehr als drei Millionen Nutzern.'],
    ['nl', 'De wet geldt voor netwerken met meer dan drie miljoen leden.'],
    ['ru', 'Закон касается соцсетей, у которых больше 3 млн подписчиков.'],
  ])('takes the size from which a law holds for no audience (%s)', (lang, text) => none(lang, 'What the law asks of Telegram', text));

  it.each([
    ['en', 'Operators carried 6.3 billion text messages; in 2012, before the rise of WhatsApp, it had been 151 billion.'],
    ['de', 'Im Vorjahr wurden 4,7 Milliarden SMS verschickt; 2012, vor dem Siegeszug von WhatsApp, waren es 59 Milliarden.'],
    ['es', 'Se enviaron 1.300 millones de SMS; en 2010, antes de WhatsApp, habían sido 8.200 millones.'],
    ['ru', 'Отправили 17 млрд СМС, в 2012-м, до WhatsApp, было 55 млрд.'],
    ['tr', 'Geçen yıl 17 milyar SMS gönderildi.'],
  ])('takes text messages of operators for none of an app (%s)', (lang, text) => none(lang, 'WhatsApp and the text message', text));

  it('keeps the text messages of an app itself', () => {
    expectClaims(article('en', '2024-11-14', 'WhatsApp and the text message', 'WhatsApp users send 100 billion text messages a day.'), [{ app: 'whatsapp', metric: 'messages', value: 1e11 }]);
  });

  it.each([
    ['en', 'Mark Zuckerberg lost $3 billion on paper.'],
    ['fr', 'Mark Zuckerberg a perdu trois milliards de dollars sur le papier.'],
    ['it', 'Zuckerberg ha perso sulla carta tre miliardi di dollari.'],
    ['de', 'Mark Zuckerberg verlor auf dem Papier drei Milliarden Dollar.'],
  ])('takes what a person lost for no result (%s)', (lang, text) => none(lang, 'WhatsApp down: the bill', text));

  it.each([
    ['de', 'Täglich kamen 363 Millionen Menschen, 57 Millionen mehr als ein Jahr zuvor.'],
    ['it', 'Ogni giorno lo aprono 363 milioni di persone, 57 milioni in più che a marzo.'],
  ])('takes how many more there are than at a date for a difference (%s)', (lang, text) => expectClaims(article(lang, '2024-11-14', 'Snapchat', text), [{ app: 'snapchat', metric: 'daily-active-users', value: 363_000_000 }]));

  it('takes what can be looked up in an hour for no audience', () => none('en', 'WhatsApp leaks', 'The team could try 110 million numbers an hour.'));

  it('takes what a founder pays to get out for no purchase', () => none('fr', 'Pavel Durov paie 5 millions d’euros pour sortir', 'Le patron de Telegram attend.'));
});

describe('messengers in general, followers and letters', () => {
  it.each([
    ['en', '84 per cent of Britons send messages through apps such as WhatsApp or Signal.'],
    ['fr', '84 % des Français envoient des messages par des applications comme WhatsApp ou Signal.'],
    ['es', 'El 84 % de los españoles envía mensajes con aplicaciones como WhatsApp o Signal.'],
    ['pt', '84% dos brasileiros mandam mensagens por aplicativos como WhatsApp ou Signal.'],
    ['it', 'L’84% degli italiani manda messaggi con app come WhatsApp o Signal.'],
    ['de', '84 Prozent der Deutschen verschicken Nachrichten über Messenger wie WhatsApp oder Signal.'],
    ['nl', '84 procent van de Nederlanders stuurt berichten via apps als WhatsApp of Signal.'],
    ['ru', '84 % россиян переписываются в мессенджерах вроде WhatsApp или Signal.'],
    ['tr', 'Türklerin yüzde 84’ü WhatsApp veya Signal gibi uygulamalarla mesaj gönderiyor.'],
    ['fr', 'Toutes messageries confondues, trois personnes sur quatre envoient un message par jour.'],
  ])('gives the share of those who use any messenger to none (%s)', (lang, text) => none(lang, 'WhatsApp', text));

  it('keeps the share of the one that is named', () => {
    expectClaims(article('en', '2024-11-14', 'WhatsApp', '84 per cent of Britons use WhatsApp.'), [{ app: 'whatsapp', metric: 'population-share', value: 84 }]);
  });

  it.each([
    ['en', 'Durov has 12 million followers there.'],
    ['es', 'Durov tiene allí 12 millones de seguidores.'],
    ['nl', 'Doerov heeft er 12 miljoen volgers.'],
    ['de', 'Durow, dessen Kanal zwölf Millionen folgen, schweigt.'],
  ])('takes followers for no users (%s)', (lang, text) => none(lang, 'Telegram', text));

  it('takes letters to an office for no sign of a breakdown', () => {
    expectClaims(article('en', '2024-11-14', 'WhatsApp bans 7.1 million accounts in India', 'WhatsApp received 10,442 complaints in the same month.'), [{ app: 'whatsapp', metric: 'accounts-banned', value: 7_100_000 }]);
  });

  it('takes the day behind a weekday for a date', () => none('pt', 'WhatsApp', 'As comunidades, liberadas nesta quinta (3) por Mark Zuckerberg, juntam grupos.'));

  it.each([
    ['en', 'The court order ran for 48 hours.'],
    ['pt', 'A ordem era de 48 horas.'],
  ])('takes how long a court wanted an app away for no breakdown (%s)', (lang, text) => none(lang, 'WhatsApp goes offline', text));

  it('takes messages by the second evening of a group for none by the second', () => none('en', 'The village that runs on WhatsApp', 'By the second evening we had over 300 messages.'));

  it('gives users of what stands behind its relative clause to that', () => none('tr', 'Çiftçiler fiyatı WhatsApp’tan izliyor', 'Çiftçiler 25 milyon kullanıcısı olduğunu söyleyen bir alışveriş sitesinde satış yapacak.'));
});
