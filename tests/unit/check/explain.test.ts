import { describe, expect, test } from 'vitest';
import { assessClaim } from '../../../src/check/assess-claim';
import type { Reason } from '../../../src/check/assessment';
import { explain } from '../../../src/check/explain';
import type { Claim } from '../../../src/claim/claim';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';
import type { FigureEntry } from '../../../src/dataset/schema';
import { LOCALES, type Locale } from '../../../src/locales/locales';
import { explain as english } from '../../../src/locales/explain/en';
import { madeClaim, plingWith } from './made-claim';

const dataset = datasetFromFiles();
const M = 1e6;

/** The sentences for a claim of an app on record. */
function say(locale: Locale, claim: Partial<Claim>, published: string | null = '2016-02-23'): string {
  return explain(assessClaim(madeClaim({ app: 'telegram', ...claim }), { published, today: '2026-07-29', dataset }), locale, dataset);
}
/** Spaces that do not break are as good as others here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what is said', () => {
  test('a match names figure, source and date', () => {
    expect(say('en', { value: 100 * M })).toBe('On record for that time: over 100 million monthly active users (Telegram, Feb 23, 2016).');
    expect(plain(say('fr', { value: 100 * M }))).toBe('Chiffre recensé pour cette époque : plus de 100 millions d’utilisateurs actifs mensuels (Telegram, 23 févr. 2016).');
  });
  test('an old figure says how old, and what the digits were then', () => {
    expect(say('en', { metric: 'daily-active-users', value: 15 * M })).toBe(
      'The last figure known then was already more than a year and a half old: over 15 million daily active users (Telegram, Mar 24, 2014). The same digits at that time: about 15 billion messages a day (Telegram, Feb 23, 2016).',
    );
  });
  test('a difference is given in per cent', () => {
    const rising = plingWith([{ asOf: '2019', value: 80 * M }, { asOf: '2020-01', value: 100 * M }, { asOf: '2021-01', value: 110 * M }] satisfies Partial<FigureEntry>[]);
    const assessment = assessClaim(madeClaim({ value: 60 * M }), { published: '2020-06-15', today: '2026-07-29', dataset: rising });
    expect(explain(assessment, 'en', rising)).toBe('The record says: 100 million monthly active users (Pling, Jan 2020). The number on the page is 40% lower.');
    expect(plain(explain(assessment, 'de', rising))).toBe('Erfasst ist: 100 Millionen monatlich aktive Nutzer (Pling, Jan. 2020). Die Zahl der Seite liegt 40 % darunter.');
  });
  test('another place and another app are named', () => {
    expect(say('en', { app: 'google-messages', metric: 'messages', window: 'P1D', value: 1000 * M }, '2025-05-15')).toContain('(United States; ');
    expect(say('en', { app: 'facebook', metric: 'daily-active-users', value: 3430 * M, namedApps: ['meta'] }, '2025-06-15')).toContain('known as another app’s: about 3.43 billion daily active users (Meta; ');
  });
  test('an unknown date is said', () => {
    expect(say('en', { value: 100 * M }, null)).toContain('The date of this page is unknown. The number is on record');
    expect(say('en', { metric: 'calls', window: 'P1D', value: 3 }, null)).toContain('The date of this page is unknown.');
  });
  test('a page newer than the data says how old they are', () => {
    expect(say('en', { value: 1000 * M }, '2027-01-05')).toContain('this page is newer.');
  });
  test('a disputed number says whose it is', () => {
    expect(say('en', { app: 'bip', metric: 'users', value: 53 * M }, '2021-01-11')).toMatch(/^This number is in circulation but known to be unreliable: over 53 million users \(.+, Jan 10, 2021\)\. The number is known as something else: over 53 million downloads/);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const claims: readonly Partial<Claim>[] = [
    { value: 100 * M }, { value: 60 * M }, { value: 900 * M }, { value: 100 * M, mode: 'forecast' }, { value: 100 * M, mode: 'denied' }, { metric: 'users', value: 15 * M },
    { metric: 'revenue', currency: 'USD', window: 'P1Y', value: 5 * M }, { app: 'bip', metric: 'users', value: 53 * M }, { area: 'IN', value: 3 * M }, { value: 40 * M, former: true },
  ];
  test('every sentence is whole, and none calls a page wrong', () => {
    for (const claim of claims) {
      for (const published of ['2016-02-23', '2021-02-01', '2027-01-01', null]) {
        const text = say(locale, claim, published);
        expect(text).not.toMatch(/[{}]|undefined|\bNaN\b|: [.)]|\(\)/);
        expect(text).not.toMatch(/\bwrong\b|\bfalsch|\bfaux\b|erróne|\berrad[oa]\b|sbagliat|неверн|ошиб|\bfout\b|yanlış|خطأ|خاطئ/i);
        expect(text.length).toBeLessThan(520);
      }
    }
  });
});

test('every reason has its sentence', () => {
  const reasons = [
    'forecast-reached', 'forecast-not-reached', 'forecast-open', 'forecast-nothing-on-record', 'agrees-with-revised', 'agrees-in-force', 'agrees-near-date', 'agrees-former',
    'agrees-single-fact', 'agrees-date-unknown', 'replaced', 'in-force-but-dated', 'known-as-other-metric', 'known-as-other-window', 'known-as-other-area', 'known-as-other-app', 'thousandfold',
    'disagrees-in-force', 'nothing-on-record', 'no-page-date', 'too-old', 'between-figures', 'newer-than-record', 'record-starts-later', 'not-public-yet', 'other-scope', 'other-period',
    'other-date', 'other-fact', 'other-survey', 'bound-allows', 'close-but-not-equal', 'once-agreed', 'known-otherwise', 'too-far', 'uncertain-reading', 'disputed', 'context-only', 'context-only-other', 'known-with-feature-or-event',
    'denied', 'hypothetical', 'former-not-found',
  ] as const satisfies readonly Reason[];
  // A reason that is not listed here breaks the type check of this line.
  const complete: [Exclude<Reason, (typeof reasons)[number]>] extends [never] ? true : 'name the new reason above' = true;
  expect(complete).toBe(true);
  for (const reason of reasons) expect(Object.keys(english)).toContain(`explain.${reason}`);
});
