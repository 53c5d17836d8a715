import { describe, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim';
import { article, expectClaims } from './expect-claims';

describe('measures in rarer words', () => {
  const cases: readonly (readonly [lang: string, text: string, claims: readonly Partial<Claim>[]])[] = [
    ['en', 'By 8am, 68,000 people had reported problems with WhatsApp.', [{ metric: 'outage-reports' }]],
    ['fr', 'Plus de 68 000 internautes ont signalé un problème avec WhatsApp.', [{ metric: 'outage-reports' }]],
    ['es', 'Más de 68.000 usuarios notificaron fallos en WhatsApp.', [{ metric: 'outage-reports' }]],
    ['it', 'Oltre 68mila utenti hanno segnalato problemi con WhatsApp.', [{ metric: 'outage-reports' }]],
    ['nl', 'Ruim 68.000 gebruikers meldden problemen met WhatsApp.', [{ metric: 'outage-reports' }]],
    ['ru', 'Более 68 тыс. пользователей сообщили о сбоях в WhatsApp.', [{ metric: 'outage-reports' }]],
    ['tr', '68 binden fazla kullanıcı WhatsApp’ta sorun bildirdi.', [{ metric: 'outage-reports' }]],
    ['en', 'WhatsApp, which two billion people use, had problems on Tuesday.', [{ metric: 'users' }]],
    ['es', 'WhatsApp se instaló unas 119.000 veces el lunes.', [{ metric: 'downloads', window: 'P1D' }]],
    ['en', 'WhatsApp was installed 119,000 times on Monday.', [{ metric: 'downloads', window: 'P1D' }]],
    ['es', 'En un grupo de Telegram caben 200.000 miembros.', [{ metric: 'group-size' }]],
    ['de', 'Will teilte seine Gedanken mit seinen 25,5 Millionen Instagram-Followern, die sich identifizieren können.', []],
    ['de', 'Telegram gab Anleihen über eine Milliarde Dollar aus.', [{ metric: 'debt' }]],
    ['pt', 'Na terça, o WhatsApp parou por mais de duas horas.', [{ metric: 'outage-minutes', value: 120 }]],
    ['it', 'In 24 ore passano su WhatsApp 100 miliardi di messaggi.', [{ metric: 'messages', window: 'PT24H' }]],
    ['de', 'Telegram bestreitet, 700 Millionen Nutzer zu haben.', [{ mode: 'denied' }]],
    ['de', 'Anders als berichtet hat Viber keine 100 Millionen Nutzer.', [{ mode: 'denied' }]],
    ['ru', 'Вопреки сообщениям, у Viber нет 100 млн пользователей.', [{ mode: 'denied' }]],
    ['tr', 'Viber’ın 100 milyon kullanıcısı yok.', [{ mode: 'denied' }]],
    ['pt', 'Durov quer que o Telegram chegue a um bilhão de usuários.', [{ mode: 'forecast' }]],
  ];
  it.each(cases)('%s: %s', (lang, text, claims) => expectClaims(article(lang, '2022-10-26', '', text), claims));
});
