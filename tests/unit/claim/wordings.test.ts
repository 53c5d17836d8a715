import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Case = readonly [lang: string, title: string, text: string, expected: readonly Partial<Claim>[]];

const reads = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s – %s', (lang, title, text, expected) => expectClaims(article(lang, '2023-12-05', title, ...text.split(' / ')), expected));
};

describe('a noun before the verb says what is counted', () => {
  reads([
    ['it', 'Telegram e le autorità', 'Le richieste della polizia accolte dall’app sono state 272.', [{ app: 'telegram', metric: 'data-requests', value: 272 }]],
    ['it', 'WhatsApp fa pulizia', 'Gli account bloccati a marzo sono stati 7,2 milioni.', [{ app: 'whatsapp', metric: 'accounts-banned', value: 7_200_000 }]],
    ['it', 'WhatsApp fa pulizia', 'Ogni mese ne caccia due milioni per spam.', [{ metric: 'accounts-banned', value: 2_000_000, window: 'P1M' }]],
    ['it', 'WhatsApp cresce', 'I download giornalieri si aggiravano sui 92mila.', [{ metric: 'downloads', value: 92_000, window: 'P1D' }]],
    ['it', 'WhatsApp cresce', 'L’hanno scaricata in 7,5 milioni.', [{ metric: 'downloads', value: 7_500_000 }]],
    ['en', 'WhatsApp and the police', 'The requests of the authorities that it granted were 272.', [{ metric: 'data-requests', value: 272 }]],
  ]);
});

describe('growth', () => {
  reads([
    ['it', 'Telegram cresce', 'L’app guadagna un milione e mezzo di utenti al giorno.', [{ metric: 'new-users', value: 1_500_000, window: 'P1D' }]],
    ['it', 'Telegram cresce', 'Ogni minuto si aggiungono 1.700 utenti.', [{ metric: 'new-users', value: 1_700, window: 'PT1M' }]],
    ['it', 'Telegram cresce', 'Gli utenti sono ormai 800 milioni, e ogni giorno se ne aggiungono due milioni.', [{ metric: 'users', value: 800_000_000 }, { metric: 'new-users', value: 2_000_000, window: 'P1D' }]],
    ['it', 'Telegram cresce', 'Dieci milioni di iscritti in sette ore per Telegram.', [{ metric: 'new-users', value: 10_000_000, window: 'PT7H' }]],
    ['en', 'Telegram takes off', 'After two hours, two million people had joined, after four hours five million, after seven ten million.', [{ window: 'PT2H' }, { window: 'PT4H' }, { value: 10_000_000, window: 'PT7H' }]],
    ['it', 'WhatsApp scaricata', 'Lunedì l’app è stata installata 119mila volte.', [{ metric: 'downloads', value: 119_000, window: 'P1D' }]],
  ]);
});

describe('limits', () => {
  reads([
    ['it', 'WhatsApp allarga le chiamate', 'Le videochiamate passano da quattro a otto persone.', [{ metric: 'call-participants', value: 4 }, { metric: 'call-participants', value: 8 }]],
    ['it', 'WhatsApp allarga i gruppi', 'La capienza dei gruppi raddoppia: da 256 a 512 iscritti.', [{ metric: 'group-size', value: 256 }, { metric: 'group-size', value: 512 }]],
    ['it', 'WhatsApp e i file', 'Un file può pesare 2 GB, che diventano 4 con l’abbonamento.', [{ metric: 'file-size', value: 2e9 }, { metric: 'file-size', value: 4e9 }]],
  ]);
});

describe('places', () => {
  reads([
    ['it', 'Facebook, i dati di 533 milioni di utenti finiti in rete', '36 milioni sono italiani.', [{ area: 'world' }, { value: 36_000_000, area: 'IT' }]],
    ['it', 'Facebook, i dati di 533 milioni di utenti finiti in rete', 'La Francia si ferma a 20 milioni.', [{ metric: 'people-affected' }, { metric: 'people-affected', area: 'FR' }]],
    ['it', 'WhatsApp in tasca', 'In Italia la usano 32 milioni di persone. Ciascuno ci passa undici ore al mese.', [{ area: 'IT' }, { metric: 'minutes-per-user', value: 660, area: 'IT' }]],
  ]);
  it('takes "the country" for the one that the passages before name', () => {
    expectClaims(article('it', '2023-12-05', 'Telegram si allarga', 'L’app cresce in Russia.', 'Nel Paese la usano 60 milioni di persone.'), [{ value: 60_000_000, area: 'RU' }]);
  });
});

describe('times', () => {
  reads([
    ['it', 'WhatsApp fa pulizia', 'Tra il primo e il 31 ottobre ha bloccato 7.548.000 account.', [{ window: 'P1M', asOf: '2023-10' }]],
    ['en', 'WhatsApp cleans up', 'Between October 1 and October 31, 7,548,000 WhatsApp accounts were banned.', [{ window: 'P1M', asOf: '2023-10' }]],
    ['it', 'Viber cresce', 'La società ha presentato i conti del terzo trimestre: gli utenti registrati di Viber erano 449 milioni.', [{ metric: 'registered-users', asOf: '2023-Q3' }]],
    ['it', 'WhatsApp e gli altri', 'La fotografia è di luglio e porta la firma di Audicom. / In Italia Telegram conta 16 milioni di utenti al mese.', [{ app: 'telegram', area: 'IT', asOf: '2023-07' }]],
  ]);
});

describe('whose number it is', () => {
  reads([
    ['it', 'Cambiare chat', 'Lasciata WhatsApp, in molti sono passati a Telegram, il quale così è arrivato a mezzo miliardo di utenti.', [{ app: 'telegram', value: 500_000_000 }]],
  ]);
});

describe('sums, spans and shares', () => {
  reads([
    ['it', 'Snapchat torna a correre', 'Il rosso di Snapchat si riduce da 353 a 255 milioni di dollari.', [{ metric: 'profit', value: -353_000_000 }, { metric: 'profit', value: -255_000_000 }]],
    ['it', 'WhatsApp giù', 'Il blackout si era protratto per più di quattordici ore.', [{ metric: 'outage-minutes', value: 840, bound: 'at-least' }]],
    ['it', 'WhatsApp fuori uso', 'Il blackout è durato un’ora e mezza.', [{ metric: 'outage-minutes', value: 90 }]],
    ['it', 'WhatsApp e il tempo', 'Ogni utente ci passa un’ora al giorno.', [{ metric: 'minutes-per-user', value: 60, window: 'P1D' }]],
    ['it', 'WhatsApp fuori uso', 'Downdetector ha visto salire i reclami da 300 a 25mila.', [{ metric: 'outage-reports', value: 300 }, { metric: 'outage-reports', value: 25_000 }]],
    ['it', 'WhatsApp in Brasile', 'Due brasiliani su tre usano WhatsApp.', [{ metric: 'population-share', value: 66.7, area: 'BR' }]],
    ['it', 'Telegram cresce', 'Telegram conta una settantina di milioni di utenti.', [{ value: 70_000_000, bound: 'about' }]],
    ['it', 'Telegram e i suoi numeri', 'Le iscrizioni quotidiane di Telegram non avevano mai superato 1,5 milioni.', [{ bound: 'exact', mode: 'denied' }]],
  ]);
});

describe('what is no claim', () => {
  reads([
    ['it', 'Telegram e l’Europa', 'La soglia oltre la quale scattano gli obblighi è di 45 milioni al mese.', []],
    ['it', 'WhatsApp, i numeri con il prefisso +91', 'Un giorno, su WhatsApp, passa in fretta.', []],
    ['it', 'WhatsApp giù', 'A metà mattina gli italiani aspettavano ancora.', []],
    ['it', 'WhatsApp giù', 'Alle 9.15 Downdetector contava 12.000 segnalazioni.', [{ metric: 'outage-reports', value: 12_000 }]],
  ]);
  it('gives whole values where a scale was left out', () => {
    expectClaims(article('it', '2021-04-06', 'Facebook, i dati di 533 milioni di utenti finiti in rete', 'L’Italia è terza con 35,7 milioni, dietro la Tunisia (39,5).'), [{}, { value: 35_700_000 }, { value: 39_500_000 }].map((c) => ({ ...c, app: 'facebook' })));
  });
});
