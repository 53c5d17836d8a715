import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { storyDataset } from '../../../entrypoints/gallery/story-dataset';
import { STORIES } from '../../../entrypoints/gallery/stories';
import { csvText, originalCell } from '../../../src/export/csv';
import { makeReport } from '../../../src/export/make-report';
import { reportJsonSchema } from '../../../src/export/node-report-schema';
import { reportSchema, type Report } from '../../../src/export/report';
import { reportFile } from '../../../src/export/report-file';
import { REPORT_FORMATS } from '../../../src/export/report-formats';
import { LOCALES, type Locale } from '../../../src/locales/locales';
import { faultsOf } from './schema-org';

const TITLE = '"Numbers", *and* more = less';

/** A page with every state of the card on it, each claim in a paragraph of its own. */
function storyReport(locale: Locale = 'en', parts: Partial<Report['page']> = {}): Report {
  const article = {
    title: TITLE,
    lang: 'en',
    published: { date: '2019-03-14', certainty: 'stated', origin: 'meta' } as const,
    passages: STORIES.flatMap(({ article: { passages } }) => passages.slice(1)),
  };
  const assessments = STORIES.map(({ assessment }, passage) => ({ ...assessment, claim: { ...assessment.claim, passage } }));
  const report = makeReport({
    url: 'https://www.news.example/a?b="c"',
    article,
    assessments,
    dataset: storyDataset,
    today: '2026-11-29',
    locale,
    explain: () => 'Because <of> it.',
  });
  return { ...report, page: { ...report.page, ...parts } };
}

const cells = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

it('the published schema is the one in use (npm run unit -- -u writes it anew)', async () => {
  await expect(reportJsonSchema()).toMatchFileSnapshot('../../../docs/schema/report.schema.json');
});

describe.each(LOCALES)('a report in %s', (locale) => {
  it('fits its schema, and every form has every claim', () => {
    const report = storyReport(locale);
    expect(reportSchema.parse(JSON.parse(reportFile(report, 'json').text))).toEqual(report);
    for (const format of REPORT_FORMATS) expect(reportFile(report, format).text, format).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(reportFile(report, 'markdown').text.match(/^## /gm)).toHaveLength(STORIES.length);
    expect(cells(reportFile(report, 'csv').text)).toHaveLength(STORIES.length + 1);
  });
});

it('files are named after site and day', () => {
  expect(REPORT_FORMATS.map((format) => reportFile(storyReport(), format).name)).toEqual(
    ['md', 'csv', 'json', 'jsonld'].map((end) => `chiffre-news.example-2026-11-29.${end}`),
  );
  expect(reportFile(storyReport('en', { url: 'pages/a.html' }), 'csv').name).toBe('chiffre-2026-11-29.csv');
});

describe('Markdown', () => {
  it('names page, date, claim, sentence, record, source and data', () => {
    const text = reportFile(storyReport(), 'markdown').text;
    expect(
      text.startsWith(
        '# "Numbers", \\*and\\* more = less\n\n[https://www.news.example/a?b="c"](https://www.news.example/a?b="c")  \nPublished Mar 14, 2019\n\n## 100 million monthly active users, Telegram: Matches the record\n\n> Some 100 million here.\n\nBecause \\<of\\> it.\n\n- On record: Telegram: 100 million monthly active users, worldwide (Feb 23, 2016), [Telegram](https://telegram.example/2016-02-23)\n',
      ),
    ).toBe(true);
    expect(text.trimEnd().endsWith('version 2026.11.1 of the data · Nov 29, 2026')).toBe(true);
  });
});

describe('CSV', () => {
  it('says what the claims say, read back by a program', () => {
    const report = storyReport();
    const [header = [], ...rows] = cells(reportFile(report, 'csv').text);
    const at = (row: readonly string[], column: string): string => originalCell(row[header.indexOf(column)] ?? '');
    expect(
      rows.map((row) => [
        at(row, 'title'),
        at(row, 'quote'),
        at(row, 'sentence'),
        Number(at(row, 'value')),
        at(row, 'verdict'),
        at(row, 'dataVersion'),
      ]),
    ).toEqual(report.claims.map(({ quote, sentence, value, verdict }) => [TITLE, quote, sentence, value, verdict, report.data.version]));
    expect(rows[0]?.length).toBe(header.length);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', "'=1", '＝1'])(
    'a text that a spreadsheet would take for a formula is made harmless: %j',
    (text) => {
      const [[cell = ''] = []] = cells(csvText([text], []));
      expect(cell.startsWith("'")).toBe(true);
      expect(originalCell(cell)).toBe(text);
    },
  );

  it('numbers stay numbers, losses too', () => expect(csvText(['value'], [[-1.5]])).toBe('value\r\n-1.5\r\n'));

  it('any text comes back as it was', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const [, ...read] = Papa.parse<string[]>(csvText(['a', 'b', 'c'], rows), {
          newline: '\r\n',
          delimiter: ',',
          skipEmptyLines: true,
        }).data;
        expect(read.map((row) => row.map(originalCell))).toEqual(rows);
      }),
    );
  });
});

describe('ClaimReview', () => {
  const reviewsOf = (report: Report): { '@context': string; '@graph': Record<string, unknown>[] } =>
    JSON.parse(reportFile(report, 'claim-review').text);

  it.each(LOCALES)('fits schema.org’s vocabulary in %s', (locale) => {
    const { '@context': context, '@graph': graph } = reviewsOf(storyReport(locale));
    expect(context).toBe('https://schema.org');
    expect(graph.flatMap((node) => faultsOf(node))).toEqual([]);
  });

  it('has the decided claims only', () => {
    const decided = STORIES.filter(({ verdict }) => verdict !== 'unverified' && verdict !== 'forecast');
    const { '@graph': graph } = reviewsOf(storyReport());
    expect(graph.map((node) => node['@type'])).toEqual(decided.map(() => 'ClaimReview'));
    expect(graph[0]).toMatchObject({
      datePublished: '2026-11-29',
      claimReviewed: 'Some 100 million here.',
      itemReviewed: {
        '@type': 'Claim',
        appearance: { url: 'https://www.news.example/a?b="c"', headline: TITLE, datePublished: '2019-03-14' },
      },
      reviewRating: { alternateName: 'Matches the record', ratingExplanation: 'Because <of> it.' },
    });
  });

  it('a page without address, title and date leaves them out', () => {
    const { '@graph': graph } = reviewsOf(
      storyReport('en', { url: 'a.txt', title: '', published: { date: '2019-Q1', certainty: 'read', origin: 'text' }, lang: 'und' }),
    );
    expect(graph[0]).toMatchObject({ itemReviewed: { appearance: { '@type': 'Article' } } });
    expect(graph.flatMap((node) => faultsOf(node))).toEqual([]);
  });

  it('the vocabulary’s test finds what does not fit', () => {
    expect(
      faultsOf({
        '@type': 'ClaimReview',
        ratingExplanation: 'x',
        reviewRating: { '@type': 'Organization' },
        datePublished: '2019-Q1',
        colour: 'red',
      }),
    ).toHaveLength(4);
  });
});
