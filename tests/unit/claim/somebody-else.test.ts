import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

/** Nothing of a text is a claim. */
const none = (lang: string, ...paragraphs: string[]): void => expectClaims(article(lang, '2024-11-14', ...paragraphs), []);

describe('an article about somebody who only uses or owns an app', () => {
  it('leaves the staff of a government and the size of a group of neighbours where they belong', () => {
    none('es', 'WhatsApp pierde terreno en la Administración', 'El Gobierno catalán pide a sus 200.000 empleados que no lo usen.');
    none('pt', 'Grupo de WhatsApp salva a farmácia da aldeia', 'O grupo começou com 12 pessoas e hoje passa das 300. Em duas semanas juntaram 4.500 assinaturas.');
  });

  it('gives nothing of a company that its headline names to the messenger that it owns', () => {
    none('en', 'Rakuten narrows its loss', 'The group, which also owns the messenger Viber, had revenue of 567 billion yen.', 'The network counted 8.1 million subscribers. The group employs 30,000 people.');
    none('fr', 'Rakuten perd moins d’argent', 'Le groupe, qui possède aussi la messagerie Viber, a réalisé un chiffre d’affaires de 567 milliards de yens.', 'Le réseau comptait 8,1 millions d’abonnés.');
  });

  it('knows a name of the headline by the text', () => {
    const start = ['Lumo raises 45 million', 'Lumo, which answers customers over WhatsApp and Messenger, has raised $45 million.', 'Its bots handled 900 million messages last year, and Lumo has 180 employees.', 'Shops like Lumo. It lost $40 million.'] as const;
    none('en', ...start);
    none('de', 'Lumo sammelt 45 Millionen ein', 'Lumo beantwortet Fragen über WhatsApp. Es sammelte 45 Millionen Dollar ein.', 'Die Bots von Lumo bearbeiteten 900 Millionen Nachrichten.', 'Kunden mögen Lumo.');
  });

  it('still reads what such an article says of an app itself', () => {
    expectClaims(article('en', '2024-11-14', 'Rakuten narrows its loss', 'Rakuten lost money again.', 'Its messenger Viber has 260 million users.'), [{ app: 'viber', metric: 'users', value: 260_000_000 }]);
  });

  it('goes on with the one whose number was told', () => {
    none('es', 'Una aplicación para donar comida', 'SobraCero tiene 62 millones de usuarios. Los avisos llegan por WhatsApp.', 'En España la usan 4 millones de personas.');
  });
});

describe('what is no figure of an app in an article about one', () => {
  it.each([
    ['en', 'Running the service costs 50 million dollars a year. Storage takes 1.3 million of that, bandwidth 2.8 million.'],
    ['fr', 'Le service coûte 50 millions de dollars par an. Les serveurs absorbent 2,9 millions, la bande passante 2,8.'],
    ['it', 'Il servizio costa 50 milioni di dollari, di cui 1,3 milioni per l’archivio.'],
    ['de', 'Der Betrieb kostet 50 Millionen Dollar im Jahr. Für Gehälter gehen 19 Millionen weg.'],
  ])('takes bare numbers behind costs for costs (%s)', (lang, text) => none(lang, 'Signal', text));

  it.each([
    ['en', 'He faces up to ten years in prison and a fine of 500,000 euros.'],
    ['de', 'Ihm drohen zehn Jahre Haft und eine Geldstrafe von 500.000 Euro.'],
    ['nl', 'Hij riskeert tien jaar cel en een boete van 500.000 euro.'],
    ['en', 'Companies that break the law face fines of up to 18 million euros.'],
    ['fr', 'Les entreprises qui l’enfreignent risquent jusqu’à 18 millions d’euros d’amende.'],
    ['it', 'Chi annaffia il giardino rischia multe fino a 30mila euro.'],
    ['nl', 'De inspectie legde dit jaar 1.100 boetes op, goed voor 12 miljoen euro.'],
  ])('marks no fine of a person, of everybody or of many (%s: %s)', (lang, text) => none(lang, 'Telegram', text));

  it('marks what an app itself is threatened with', () => {
    expectClaims(article('en', '2024-11-14', 'Telegram before the court', 'Telegram faces a fine of up to 18 million euros.'), [{ app: 'telegram', metric: 'fine', value: 18_000_000, bound: 'at-most' }]);
  });

  it('gives a record to the only one that is named beside it', () => {
    none('en', 'Meta before the court', 'The record, 746 million euros of fines, is still Amazon’s.');
    none('es', 'Meta ante el juez', 'El récord de las multas, 746 millones de euros, sigue siendo de Amazon.');
  });

  it.each([
    ['en', 'A plumber from Leeds gets his orders through the app. He has 14 employees.'],
    ['fr', 'Un plombier de Nevers reçoit ses commandes par l’application. Il emploie 14 personnes.'],
    ['de', 'Ein Klempner aus Gera bekommt seine Aufträge über die App. Er beschäftigt 14 Leute.'],
    ['es', 'Un fontanero de Soria recibe sus encargos por la aplicación. Tiene 14 empleados.'],
  ])('leaves the staff of somebody brought in to him (%s)', (lang, text) => none(lang, 'WhatsApp', text));

  it.each([
    ['en', 'The police union, with 40,000 members, disagrees.'],
    ['it', 'Il sindacato di polizia, con 40mila iscritti, la pensa diversamente.'],
    ['de', 'Die Gewerkschaft der Polizei mit 200.000 Mitgliedern sieht es anders.'],
    ['en', 'A petition against it has 230,000 signatures.'],
    ['nl', 'Een petitie tegen reclame kreeg 230.000 handtekeningen.'],
    ['en', 'Wire, Threema and Element together have 15 million users.'],
    ['de', 'Wire, Threema und Element kommen zusammen auf 15 Millionen Nutzer.'],
    ['it', 'L’app di Trenitalia è stata scaricata 60 milioni di volte.'],
    ['de', 'Die Bahn-App wurde 60 Millionen Mal heruntergeladen.'],
    ['en', 'The sandbags, 25,000 of them, were filled by volunteers.'],
    ['fr', 'Son message a été republié par 31 000 comptes.'],
    ['en', 'From the 45 million users on, a platform counts as very large.'],
  ])('leaves members, signatures, sums of several apps and other people’s apps alone (%s: %s)', (lang, text) => none(lang, 'Telegram', text));

  it.each([
    ['en', 'Tencent also has 632 million active users on its own social network Qzone.'],
    ['en', 'Tencent counts 632 million people on its portal Qzone.'],
    ['fr', 'Tencent compte aussi 632 millions d’utilisateurs actifs sur sa propre plateforme Qzone.'],
    ['es', 'Tencent suma 632 millones de personas en su portal Qzone.'],
    ['pt', 'A Tencent soma 632 milhões de pessoas no seu portal Qzone.'],
    ['it', 'Tencent conta 632 milioni di utenti attivi sul proprio portale Qzone.'],
    ['de', 'Tencent zählt 632 Millionen aktiven Nutzern auf seinem sozialen Netzwerk Qzone.'],
    ['ru', 'У Tencent есть ещё 632 миллиона человек на своём портале Qzone.'],
    ['nl', 'Tencent telt 632 miljoen mensen op zijn portaal Qzone.'],
  ])('gives the users of a company’s other network to nobody of ours (%s: %s)', (lang, text) => none(lang, 'WeChat', text));

  it('still gives those of its app to the app', () => {
    expectClaims(article('en', '2018-10-24', 'Tencent', 'Tencent counts 632 million people on its popular messenger WeChat.'), [{ app: 'wechat', metric: 'users', value: 632_000_000 }]);
  });

  it('takes followers on another app for followers, and a channel beside its app for one', () => {
    none('pt', 'Clube no Telegram', 'O clube tem 480 mil seguidores no canal de WhatsApp. No Telegram são 65 mil inscritos.');
    none('es', 'Detenidos por vender entradas', 'Vendían entradas en un grupo de Telegram con 27.000 miembros.');
  });

  it.each([
    ['en', 'Whoever does not pass the chain letter on to 17 contacts loses the account, it says.'],
    ['de', 'Wer die Nachricht nicht an 17 Kontakte weiterleitet, verliere sein Konto, heißt es darin.'],
    ['es', 'Quien no reenvíe el mensaje a 17 contactos perderá su cuenta, dice la cadena.'],
    ['fr', 'La mairie relaie ses avis avec une règle : jamais plus de trois messages par jour.'],
  ])('takes what a chain letter asks for, or an editor’s rule, for no limit (%s)', (lang, text) => none(lang, 'Kettenbrief auf WhatsApp', text));

  it.each([
    ['ru', 'Управляющая компания перевела жильцов из мессенджера в собственное приложение. За полгода его установили 21 300 семей.'],
  ])('takes what so few people installed for an app of theirs (%s)', (lang, text) => none(lang, 'WhatsApp', text));

  it('takes a name behind "such as" for an example', () => {
    none('en', 'Rules for platforms', 'Platforms such as Facebook and WhatsApp could be fined up to 50 million euros if they fail to delete it.');
  });
});
