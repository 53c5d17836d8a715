import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article';
import type { Claim } from '../../../src/claim/claim';
import { readClaims } from '../../../src/claim/read-claims';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';

const dataset = datasetFromFiles();

function appsOf(lang: string, published: string, ...paragraphs: string[]): (readonly [app: string, value: number])[] {
  const article: Article = { title: paragraphs[0] ?? '', passages: paragraphs.map((text) => ({ text })), lang, published: { date: published, certainty: 'stated', origin: 'meta' } };
  return readClaims(article, dataset).map((claim: Claim) => [claim.app, claim.value] as const);
}

describe('nicknames', () => {
  it.each([
    ['es', 'WhatsApp crece', 'La app verde tiene 2.000 millones de usuarios.', 'whatsapp'],
    ['it', 'Snapchat cresce, Instagram insegue', 'L’app del fantasmino conta 300 milioni di utenti al giorno.', 'snapchat'],
    ['pt', 'Telegram cresce, WhatsApp para', 'O aplicativo do avião de papel tem 500 milhões de usuários.', 'telegram'],
    ['de', 'Twitter und Facebook im Vergleich', 'Der blaue Vogel hat 300 Millionen Nutzer.', 'x'],
  ])('%s: %s – %s', (lang, title, sentence, app) => expect(appsOf(lang, '2020-12-01', title, sentence).map(([a]) => a)).toEqual([app]));
  it('count only where the article names the app', () => {
    expect(appsOf('es', '2020-12-01', 'Telegram crece', 'La app verde de reciclaje tiene 2.000 millones de usuarios.').map(([a]) => a)).not.toContain('whatsapp');
  });
});

describe('the former and the latter', () => {
  it('stand for the two that were named', () => {
    expect(appsOf('en', '2021-02-01', 'Viber and Discord gain', 'People moved to Viber and Discord. The former has 500 million users, the latter 40 million users.')).toEqual([['viber', 500_000_000], ['discord', 40_000_000]]);
    expect(appsOf('it', '2021-02-01', 'Viber e Discord crescono', 'Molti sono passati a Viber e a Discord. La prima conta 500 milioni di utenti, la seconda ha 40 milioni di utenti.')).toEqual([['viber', 500_000_000], ['discord', 40_000_000]]);
  });
  it('are no ordinals before a noun', () => {
    expect(appsOf('pt', '2021-02-01', 'Viber e Discord crescem', 'O Viber e o Discord crescem. No primeiro trimestre o Discord tinha 40 milhões de utilizadores.')).toEqual([['discord', 40_000_000]]);
  });
});

describe('who gives', () => {
  it.each([
    ['en', 'Signal lives on gifts', 'WhatsApp co-founder Brian Acton put $50 million into the foundation in 2018.'],
    ['de', 'Signal lebt von Spenden', 'Der WhatsApp-Mitgründer Brian Acton gab der Stiftung 2018 eine Finanzierung von 50 Millionen Dollar.'],
    ['pt', 'O Signal vive de doações', 'O cofundador do WhatsApp Brian Acton fez em 2018 um aporte de 50 milhões de dólares na fundação.'],
  ])('is not who receives (%s)', (lang, title, sentence) => expect(appsOf(lang, '2021-02-01', title, sentence)).toEqual([['signal', 50_000_000]]));
});

describe('what is told beside', () => {
  it.each([
    ['es', 'La aplicación Max, que el Kremlin promueve como alternativa a WhatsApp y Telegram, tiene 100 millones de usuarios.'],
    ['en', 'The app Max, which is meant to replace WhatsApp and Telegram, has 100 million users.'],
  ])('does not own the number (%s)', (lang, sentence) => expect(appsOf(lang, '2026-03-11', 'Max', sentence)).toEqual([['max', 100_000_000]]));
  it('leaves the number of a company named last to that company', () => {
    expect(appsOf('it', '2014-11-07', 'Viber cresce', 'Il titolo Rakuten ha ceduto il 2%. Il gruppo, che in patria ha 94 milioni di clienti, punta sui libri.')).toEqual([]);
  });
  it('leaves the results of an owner to the owner', () => {
    expect(appsOf('en', '2019-11-14', 'WeChat grows', 'Investors were let down by the results of Tencent, its owner: profit of 20.4 billion yuan.')).toEqual([]);
  });
  it('takes up whom a person speaks for', () => {
    expect(appsOf('pt', '2013-08-16', 'WhatsApp e Line em guerra', 'A Line diz ter mais de 200 milhões de registados.', 'Registar-se não é usar, lembra Jan Koum. No serviço que dirige enviam-se 11 mil milhões de mensagens por dia.').at(-1)).toEqual(['whatsapp', 11_000_000_000]);
  });
});

describe('what counts nothing', () => {
  it.each([
    ['es', 'Un mal día para WhatsApp', '19.30. Downdetector recibe quejas de usuarios de WhatsApp.'],
    ['it', 'WhatsApp cresce', 'Telegram raggiunge molti, meno della metà dei 35,7 milioni di WhatsApp.'],
  ])('%s: %s – %s', (lang, title, sentence) => expect(appsOf(lang, '2024-12-11', title, sentence).filter(([, value]) => value !== 35_700_000)).toEqual([]));
});

describe('names that two apps share', () => {
  it('mean the one whose maker the article names', () => {
    expect(appsOf('en', '2012-11-07', 'Microsoft shuts down Messenger', 'Messenger still has 100 million users a month.')).toEqual([['msn', 100_000_000]]);
    expect(appsOf('en', '2015-11-07', 'Facebook shows off Messenger', 'Messenger has 700 million users a month.')).toEqual([['messenger', 700_000_000]]);
  });
});

describe('what the record says', () => {
  it('keeps a number that is far beyond any of an app from being guessed to be its own', () => {
    expect(appsOf('pt', '2015-02-28', 'Telegram ganha com bloqueio do WhatsApp', 'O Telegram cresceu em poucas horas.', 'O alvo da ordem tem mais de 700 milhões de usuários mensais.')).toEqual([['whatsapp', 700_000_000]]);
  });
  it('lets a headline’s article say otherwise', () => {
    expect(appsOf('en', '2019-02-01', 'Viber has 900 million users', 'Viber has 900 million users.').map(([a]) => a)).toEqual(['viber', 'viber']);
  });
});
