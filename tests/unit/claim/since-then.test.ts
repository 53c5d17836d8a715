import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

const read = (lang: string, title: string, text: string, claims: readonly Partial<Claim>[]): void => expectClaims(article(lang, '2025-09-03', title, text), claims);

describe('since when something changed is when it was what it changed from', () => {
  it.each([
    ['es', 'Telegram crece', 'Su público ha pasado de 500 a 900 millones de usuarios desde principios de 2021.', [{ value: 500e6, asOf: '2021-01' }, { value: 900e6, asOf: null }]],
    ['pt', 'Telegram cresce', 'Desde 2021 o público passou de 500 para 900 milhões de usuários.', [{ value: 500e6, asOf: '2021' }, { value: 900e6, asOf: null }]],
    ['en', 'Telegram grows', 'Since 2021, its audience has grown from 500 to 900 million users.', [{ value: 500e6, asOf: '2021' }, { value: 900e6, asOf: null }]],
    ['de', 'Telegram wächst', 'Seit 2021 ist Telegram von 500 auf 900 Millionen Nutzer gewachsen.', [{ value: 500e6, asOf: '2021' }, { value: 900e6, asOf: null }]],
    ['es', 'WhatsApp', 'WhatsApp admite documentos de 2 GB desde mayo de 2022, cuando ensanchó los grupos, de 256 a 512 integrantes.', [{ asOf: '2022-05' }, { value: 256 }, { value: 512, asOf: '2022-05' }]],
  ] as const)('%s: %s: %s', read);
});

describe('the app of its owner', () => {
  it.each([
    ['es', 'Vuelve la fiebre de Max, la mensajería del Kremlin', 'La aplicación de VK contaba a finales de agosto 30 millones de registrados.', [{ app: 'max', asOf: '2025-08' }]],
    ['pt', 'Max, o mensageiro do Kremlin', 'A aplicação da VK, de instalação obrigatória, soma 85 milhões de utilizadores registados.', [{ app: 'max' }]],
    ['en', 'Max, the messenger of the Kremlin', 'The app of VK had 30 million registered users at the end of August.', [{ app: 'max' }]],
  ] as const)('%s: %s: %s', read);
});

describe('a headline on calls says what a number of participants is of', () => {
  it.each([
    ['es', 'WhatsApp y las videollamadas', 'WhatsApp sube de cuatro a ocho participantes.', [{ metric: 'call-participants', value: 4 }, { metric: 'call-participants', value: 8 }]],
    ['pt', 'Videochamadas do WhatsApp', 'O aplicativo passa de quatro para oito participantes.', [{ metric: 'call-participants', value: 4 }, { metric: 'call-participants', value: 8 }]],
  ] as const)('%s: %s: %s', read);
});

describe('what is counted day by day', () => {
  it.each([
    ['es', 'WhatsApp y Signal', 'Signal se instaló unas 119.000 veces el lunes y 193.000 el martes.', [{ window: 'P1D' }, { window: 'P1D' }]],
    ['pt', 'WhatsApp e Signal', 'O Signal foi baixado 119 mil vezes na segunda e 193 mil na terça.', [{ window: 'P1D' }, { window: 'P1D' }]],
    ['es', 'WhatsApp y Signal', 'Signal suma 50 millones de descargas, dijo el lunes la fundación.', [{ window: null }]],
  ] as const)('%s: %s: %s', read);
});
