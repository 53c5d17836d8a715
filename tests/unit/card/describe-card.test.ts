import { describe, expect, it } from 'vitest';
import { storyDataset as dataset } from '../../../entrypoints/gallery/story-dataset';
import { STORIES, type Story } from '../../../entrypoints/gallery/stories';
import { cardSchema, type Card } from '../../../src/card/card';
import { describeCard } from '../../../src/card/describe-card';
import { describeMarks, markingStrings } from '../../../src/card/describe-marks';
import { describeChange } from '../../../src/card/describe-rows';
import { featureName } from '../../../src/locales/feature-name';
import { markedClaimSchema, markingStringsSchema } from '../../../src/card/marked-claim';
import { factCheck } from '../../../src/fact-check';
import { LOCALES, type Locale } from '../../../src/locales/locales';

const REPORT_PAGE = 'https://tracker.example/new';

function cardOf({ article, assessment }: Story, locale: Locale = 'en', reportPage: string | null = REPORT_PAGE): Card {
  return describeCard(assessment, { locale, article, dataset, reportPage, explain: () => 'Because.' });
}

function story(id: string): Story {
  const found = STORIES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no story ${id}.`);
  return found;
}

describe.each(LOCALES)('cards in %s', (locale) => {
  it.each(STORIES)('$id: complete, and fit to travel in a message', (each) => {
    const card = cardOf(each, locale);
    expect(cardSchema.parse(structuredClone(card))).toEqual(card);
    expect(JSON.stringify({ ...card, reportUrl: null }), 'no placeholder left').not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('marks and strings are complete too', () => {
    for (const { assessment } of STORIES) {
      for (const mark of describeMarks([assessment], { dataset, locale })) expect(markedClaimSchema.parse(mark)).toEqual(mark);
    }
    expect(markingStringsSchema.parse(markingStrings(locale)).step).toMatch(/\{position\}.*\{total\}|\{total\}.*\{position\}/);
  });
});

describe('what a card tells', () => {
  it('the page, the record, what came since', () => {
    const { headline, scope, explanation, rows, dataAge, citations } = cardOf(story('matches'));
    expect({ headline, scope, explanation, dataAge }).toEqual({
      headline: '100 million monthly active users',
      scope: 'Telegram, worldwide · Company figure, not independently audited',
      explanation: 'Because.',
      dataAge: 'data of Nov 2026',
    });
    expect(rows.map(({ label, value, detail, link }) => [label, value, detail, link?.text ?? null])).toEqual([
      ['This page', '100 million', 'Feb 23, 2016 · quoting Pavel Durov', null],
      ['On record', '100 million', 'Feb 23, 2016', 'Telegram'],
      ['Since then', '1 billion', 'Mar 2025 · 10 times that', 'Telegram'],
    ]);
    expect(citations.map(({ format }) => format)).toEqual(['plain', 'markdown', 'html', 'apa', 'link']);
    expect(citations[0]).toEqual({
      format: 'plain',
      label: 'Plain text',
      text: expect.stringContaining('https://telegram.example/2016-02-23'),
    });
  });

  it('rivals of the time, with links', () => {
    const [list] = cardOf(story('matches')).lists;
    expect(list?.label).toBe('Elsewhere at the time');
    expect(list?.items[0]).toEqual({ name: 'WhatsApp · Feb 1, 2016', value: '1 billion', url: 'https://whatsapp.example/2016-02-01' });
  });

  it('does not compare what came since with a number that differs', () => {
    expect(cardOf(story('differs')).rows.at(-1)?.detail).toBe('Mar 2025');
  });

  it('says that a figure was revised', () => {
    expect(cardOf(story('revised')).rows.map(({ detail }) => detail)).toEqual([
      'Mar 20, 2018',
      'Mar 17, 2018 · later revised',
      'Apr 4, 2018 · 74% more',
    ]);
  });

  it('names the part of the app, and no figure twice that the chart has', () => {
    const { lists, chart } = cardOf(story('limit'));
    expect(lists.flatMap(({ items }) => items.map(({ value }) => value))).toEqual(['200 (basic groups)']);
    expect(chart?.path).toContain('H');
    expect(featureName('en', 'mini-programs')).toBe('mini programs');
  });

  it('draws no line between single facts, nor with too few figures', () => {
    expect(cardOf(story('money')).chart).toBeNull();
    expect(cardOf(story('mislabelled')).chart).toBeNull();
    expect(cardOf(story('nothing')).chart).toBeNull();
  });

  it('marks the page’s number in the chart, and the record’s where it is another', () => {
    expect(cardOf(story('matches')).chart?.marks.map(({ kind, label }) => [kind, label])).toEqual([
      ['record', ''],
      ['page', 'this page'],
    ]);
    expect(cardOf(story('outdated')).chart?.marks.map(({ label }) => label)).toEqual(['on record', 'this page']);
    expect(cardOf(story('undated')).chart?.marks.map(({ kind }) => kind)).toEqual(['record']);
  });

  it('more on demand: definition, kind of source, note in its own language, further sources, version', () => {
    const { more } = cardOf(story('mislabelled'), 'fr');
    expect(more.map(({ label }) => label)).toEqual(['Ce qui est compté', 'Nature de la source', 'Remarque', 'Autres sources', '']);
    expect(more[2]).toMatchObject({ text: 'Counted as sent, whether read or not.', lang: 'en' });
    expect(more[3]?.links.map(({ text }) => text)).toEqual(['The Evening Paper · 24 févr. 2016', 'Example News Agency · 25 févr. 2016']);
    expect(more[4]?.text).toContain('2026.11.1');
  });

  it('a card about nothing on record still cites and reports', () => {
    const { rows, citations } = cardOf(story('nothing'));
    expect(rows).toHaveLength(1);
    expect(citations.map(({ text }) => text)[0]).toBe(
      'Viber: over 3 million paying users, worldwide. No comparable figure on record as of Nov 20, 2026. Via Chiffre, data of Nov 2026.',
    );
    expect(citations.map(({ format }) => format)).toEqual(['plain', 'link']);
  });

  it('reports the number and how it was read, never the page', () => {
    const url = new URL(cardOf(story('matches')).reportUrl ?? '');
    expect(url.origin + url.pathname).toBe(REPORT_PAGE);
    expect(url.searchParams.get('title')).toBe('Error in a card: Telegram, Monthly active users');
    expect(url.searchParams.get('body')).toContain('100 million');
    expect(cardOf(story('matches'), 'en', null).reportUrl).toBeNull();
  });

  it('keeps names and numbers apart in right-to-left text', () => {
    expect(cardOf(story('matches'), 'ar').lists[0]?.items[0]?.name).toMatch(/^\u2067WhatsApp\u2069 · \u2067/);
  });
});

describe('describeChange', () => {
  it.each([
    [100, 101, 'about the same'],
    [100, 130, '30% more'],
    [100, 60, '40% less'],
    [100, 250, '2.5 times that'],
    [0, 5, ''],
    [5, -1, ''],
  ])('%d to %d: %s', (from, to, text) => {
    expect(describeChange('en', from, to)).toBe(text);
  });
});

it('claims of one sentence belong together, those of the next do not', () => {
  const text = 'Telegram has 100 million users a month, approx. 60 million users a day. WhatsApp has 9 million users.';
  const article = { title: '', passages: [{ text: '' }, { text }, { text }], lang: 'en', published: null };
  const marks = describeMarks(factCheck(article, dataset, '2026-11-22'), { dataset, locale: 'en' });
  const sentenceOf = (passage: number, app: string) =>
    marks.filter((mark) => mark.passage === passage && mark.appName === app).map(({ sentence }) => sentence);
  const [first = '', second] = sentenceOf(1, 'Telegram');
  expect(second).toBe(first);
  expect(new Set([first, ...sentenceOf(1, 'WhatsApp'), ...sentenceOf(2, 'Telegram')]).size).toBe(3);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
});
