import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, published: string, text: readonly string[], expected: Parameters<typeof expectClaims>[1]): void => expectClaims(article(lang, published, ...text), expected);

describe('an owner that speaks of what it owns', () => {
  it.each([
    ['de', 'Russland drängt zu Max', 'VK zufolge ist die App inzwischen bei 75 Millionen Menschen registriert.'],
    ['en', 'Russia pushes Max', 'According to VK, which owns it, 75 million people have registered.'],
    ['fr', 'La Russie pousse Max', 'D’après VK, sa maison mère, 75 millions de personnes s’y sont inscrites.'],
    ['es', 'Rusia empuja a Max', 'Según VK, su propietaria, se han registrado 75 millones de personas.'],
    ['pt', 'Rússia empurra o Max', 'Segundo a VK, sua dona, 75 milhões de pessoas já se registraram.'],
  ])('gives it the number (%s)', (lang, ...text) => read(lang, '2025-12-01', text, [{ app: 'max', metric: 'registered-users', value: 75_000_000 }]));

  it.each([
    ['fr', 'Line entre en Bourse', 'La filiale du coréen Naver compte 218 millions d’utilisateurs mensuels.'],
    ['es', 'Line sale a bolsa', 'La filial de la coreana Naver tiene 218 millones de usuarios mensuales.'],
  ])('may be told by where it is from (%s)', (lang, ...text) => read(lang, '2016-07-15', text, [{ app: 'line', metric: 'monthly-active-users', value: 218_000_000 }]));
});

describe('names in a clause that tells of something else at the time', () => {
  it.each([
    ['de', 'Telegram im Aufwind', 'Während Facebook, Instagram und WhatsApp hakten, meldeten sich beim Rivalen drei Millionen Leute neu an.'],
    ['fr', 'Telegram profite d’une panne', 'Pendant que Facebook, Instagram et WhatsApp toussaient, leur concurrent voyait affluer trois millions de nouveaux venus.'],
    ['en', 'Telegram has a good day', 'While Facebook, Instagram and WhatsApp stumbled, their rival gained three million new users.'],
  ])('are not those that gain (%s)', (lang, ...text) => read(lang, '2019-03-15', text, [{ app: 'telegram', metric: 'new-users', value: 3_000_000 }]));

  it('leaves a clause its own number', () => {
    read('en', '2019-03-15', ['Telegram grows', 'While WhatsApp has 1.5 billion users, Telegram has 200 million.'], [{ app: 'whatsapp', value: 1_500_000_000 }, { app: 'telegram', value: 200_000_000 }]);
  });
});

describe('a relative clause behind a preposition', () => {
  it.each([
    ['de', 'Messenger in Russland', 'Telegram haben 52 Prozent der Befragten genannt, das Schlusslicht ist Viber, für das 33 Prozent die Hand hoben.', 'viber'],
    ['ru', 'Опрос о мессенджерах', 'Telegram назвали 52 % россиян, замыкает тройку Viber, за который подняли руку 33 %.', 'viber'],
  ])('is of the name that it stands behind (%s)', (lang, title, text, app) => read(lang, '2023-03-21', [title, text], [{ app: 'telegram', value: 52 }, { app, value: 33 }]));
});

describe('words that belong to a number and to nothing else', () => {
  it('are no group of people of an age ("just over 75,000")', () => {
    read('en', '2021-10-05', ['Facebook down', 'Downdetector shows 50,000 reports for Facebook, some 35,000 for WhatsApp and just over 75,000 for Instagram.'], [
      { app: 'facebook', value: 50_000 }, { app: 'whatsapp', value: 35_000 }, { app: 'instagram', value: 75_000 },
    ]);
  });

  it('are no "more" beside it ("riche de plus de")', () => {
    read('fr', '2022-11-04', ['WhatsApp pousse les murs', 'Dans les prochains mois, le service, riche de plus de deux milliards d’utilisateurs, ouvrira ses Communautés à tous.'], [{ app: 'whatsapp', metric: 'users', value: 2_000_000_000 }]);
  });

  it('are parted by the comma, whatever stands within the clause behind it', () => {
    read('de', '2014-03-06', ['Rakuten will Viber groß machen', 'Rund 300 Millionen haben sich bei Viber registriert, wenigstens einmal im Monat melden sich aber nur etwa 105 Millionen von ihnen.'], [
      { metric: 'registered-users', value: 300_000_000 }, { metric: 'monthly-active-users', value: 105_000_000 },
    ]);
  });
});

describe('a headline without a period', () => {
  it.each([
    ['en', 'WhatsApp breaks the three-billion mark', 'The app has over three billion monthly users.'],
    ['nl', 'WhatsApp doorbreekt de grens van drie miljard', 'De app heeft ruim drie miljard maandelijkse gebruikers.'],
  ])('takes none from the text (%s)', (lang, ...text) => read(lang, '2025-05-02', text, [{ metric: 'users' }, { metric: 'monthly-active-users' }]));
});

describe('a name that is told beside', () => {
  it.each([
    ['de', 'Telegram wächst', 'Gegen WhatsApp kommt Telegram nicht an. Der Marktführer, seit zwei Jahren unter der Flagge von Facebook, weist eine Milliarde Konten auf.'],
    ['nl', 'Telegram groeit', 'Tegen WhatsApp kan Telegram niet op. De marktleider, sinds twee jaar in handen van Facebook, heeft een miljard accounts.'],
  ])('is no owner of the number behind an apposition (%s)', (lang, ...text) => read(lang, '2016-02-24', text, [{ app: 'whatsapp', value: 1_000_000_000 }]));

  it.each([
    ['en', 'Telegram gains', 'In February 2014, when WhatsApp sold itself to Facebook and then went down for almost four hours, newcomers flocked in.'],
    ['es', 'Telegram gana', 'En febrero de 2014, cuando WhatsApp se vendió a Facebook y después se cayó durante casi cuatro horas, llegaron muchos.'],
    ['it', 'Telegram guadagna', 'Nel febbraio 2014, quando WhatsApp si vendette a Facebook e poi rimase fuori uso per quasi quattro ore, arrivarono in molti.'],
  ])('is not down with what it bought (%s)', (lang, ...text) => read(lang, '2016-05-03', text, [{ app: 'whatsapp', metric: 'outage-minutes', value: 240 }]));

  it('is the company’s app where a word for an app follows', () => {
    read('en', '2022-01-20', ['There is no getting round WhatsApp', 'Of the people surveyed in Germany, 93% use the Meta app.'], [{ app: 'whatsapp', value: 93 }]);
  });

  it.each([
    ['it', 'Durov festeggia il miliardo di utenti e punge WhatsApp', 'Telegram ha superato il miliardo di utenti.'],
    ['ru', 'Дуров отпраздновал миллиард пользователей и уколол WhatsApp', 'У Telegram больше миллиарда пользователей.'],
  ])('is not meant where a founder opens the headline (%s)', (lang, ...text) => read(lang, '2025-03-20', text, [{ app: 'telegram' }, { app: 'telegram' }]));
});
