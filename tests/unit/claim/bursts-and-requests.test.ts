import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

type Row = readonly [lang: string, title: string, sentence: string, ...expected: Partial<Claim>[]];

const read = ([lang, title, sentence, ...expected]: Row): void => expectClaims(article(lang, '2025-06-15', title, sentence), expected);

const joined = (value: number, window: string): Partial<Claim> => ({ metric: 'new-users', value, window });
const installed = (value: number, window: string): Partial<Claim> => ({ metric: 'downloads', value, window, mode: 'asserted' });
const asked = (value: number, area: string): Partial<Claim> => ({ metric: 'data-requests', value, area });
const handed = (value: number): Partial<Claim> => ({ metric: 'people-affected', value });
const hit = (value: number): Partial<Claim> => ({ metric: 'people-affected', value });

describe('those who come in a stretch of time', () => {
  const rows: readonly Row[] = [
    ['en', '50 million in three days: what next for Telegram?', 'Nobody knows.', joined(50e6, 'P3D')],
    ['de', 'Telegram: zehn Millionen in sieben Stunden', 'Niemand weiß, wie es weitergeht.', joined(10e6, 'PT7H')],
    ['en', 'Telegram sees a rush', 'Six hours after launch eight million people had signed up. Within the first two it had been two million.', joined(8e6, 'PT6H'), joined(2e6, 'PT2H')],
    ['nl', 'Stormloop op Signal', 'Maandag werd Signal 90.000 keer gedownload, zondag nog geen 40.000 keer.', installed(90_000, 'P1D'), { ...installed(40_000, 'P1D'), bound: 'at-most' }],
    ['en', 'Russians flock to Telegram', 'Some 790,000 signed up on Monday alone.', joined(790_000, 'P1D')],
    ['de', 'Ansturm auf Telegram', 'Signal wuchs binnen 24 Stunden auf 400.000 Nutzer.', { metric: 'users', value: 400_000 }],
  ];
  for (const row of rows) it(`${row[0]}: ${row[1]}: ${row[2]}`, () => read(row));
  it('are none where people use the app, or nobody comes', () => {
    read(['en', 'Telegram', 'Telegram has 300 million users who open it every month.', { metric: 'monthly-active-users', value: 3e8 }]);
    read(['en', 'WhatsApp hit by outage', 'For three hours 40,000 people wondered.']);
  });
});

describe('requests of authorities', () => {
  const rows: readonly Row[] = [
    ['fr', 'Telegram parle à la justice', 'Au premier trimestre, Telegram a donné suite à 310 demandes françaises, livrant les données de 702 personnes. En Inde, c’étaient 4 120 dossiers.', asked(310, 'FR'), handed(702), asked(4120, 'IN')],
    ['it', 'Telegram consegna i dati degli utenti', 'In testa c’è l’India, con 8.100 domande accolte; in Francia sono state 540, in Italia 190.', asked(8100, 'IN'), asked(540, 'FR'), asked(190, 'IT')],
    ['de', 'Telegram gibt Daten heraus', 'Im vierten Quartal beantwortete Telegram 412 deutsche Anfragen. Ein Jahr davor waren es 37.', asked(412, 'DE'), asked(37, 'DE')],
    ['nl', 'Telegram geeft vaker gegevens', 'België kreeg van Telegram antwoord op 160 vorderingen, Duitsland op 945.', asked(160, 'BE'), asked(945, 'DE')],
  ];
  for (const row of rows) it(`${row[0]}: ${row[2]}`, () => read(row));
  it('are none where somebody else is asked, or somebody is so old', () => {
    read(['es', 'El hotel que atiende por WhatsApp recibe 1.300 peticiones', 'Ya hay diez empleados.']);
    read(['en', 'Telegram hands data to police', 'Telegram met 120 requests from Spain. Its founder, who turned 40, was held in Paris.', asked(120, 'ES')]);
  });
});

describe('those whom a leak hit', () => {
  it('are told by another noun, or by their country alone', () =>
    read(['nl', 'Gegevens van 20 miljoen Facebookgebruikers gelekt', 'In Europa is Spanje met 7,2 miljoen vermeldingen het zwaarst getroffen.', hit(20e6), { ...hit(7.2e6), area: 'ES' }]));
  it('are as many in the headline as in the text', () =>
    read(['fr', 'WhatsApp : 2,7 milliards d’abonnés', 'Meta récuse l’idée d’une fuite de 2,7 milliards de profils WhatsApp.', hit(2.7e9), { ...hit(2.7e9), mode: 'denied' }]));
  it('are people of whom other words say that something befell them', () =>
    read(['nl', '5,4 miljoen Nederlanders in gelekte Facebook-lijst', 'België telt 3,2 miljoen slachtoffers.', hit(5.4e6), { ...hit(3.2e6), area: 'BE' }]));
  it('are no firms', () => read(['en', 'Signal users hit by breach at Twilio', 'Twilio works for 150,000 companies and says that 125 of them were hit.']));
});
