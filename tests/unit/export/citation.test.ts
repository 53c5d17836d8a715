// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { storyDataset } from '../../../entrypoints/gallery/story-dataset';
import { STORIES } from '../../../entrypoints/gallery/stories';
import { citations, type CitationFormat } from '../../../src/export/citation';
import { LOCALES, type Locale } from '../../../src/locales/locales';
import { assess, plingWith } from '../check/made-claim';
import { madeSource } from '../dataset/made-dataset';

const article = { title: '', lang: 'en', passages: [{ text: '1 million people use Pling each month.' }], published: null };

/** The citation of a figure of a made dataset. */
function cited(format: CitationFormat, source: Parameters<typeof madeSource>[0] = {}, locale: Locale = 'en'): string {
  const figures = [{ asOf: '2020-05', sources: [madeSource(source)] }];
  const dataset = plingWith(figures, { updated: '2026-07-29' });
  return citations(assess({}, figures), { locale, article, dataset }).find((each) => each.format === format)?.text ?? '';
}

describe('a citation names figure, measure, area, date, publisher, address and tool', () => {
  const source = { publisher: 'Pling', url: 'https://pling.example/blog', title: 'A million of you', published: '2020-05-04' };
  it.each([
    [
      'plain',
      'Pling: 1 million monthly active users, worldwide (May 2020). Source: Pling, https://pling.example/blog. Via Chiffre, data of Jul 2026.',
    ],
    [
      'markdown',
      'Pling: 1 million monthly active users, worldwide (May 2020). Source: [Pling](https://pling.example/blog). Via Chiffre, data of Jul 2026.',
    ],
    [
      'html',
      'Pling: 1 million monthly active users, worldwide (May 2020). Source: <a href="https://pling.example/blog">Pling</a>. Via Chiffre, data of Jul 2026.',
    ],
    [
      'apa',
      'Pling. (2020, May 4). A million of you [Pling: 1 million monthly active users, worldwide (May 2020)]. https://pling.example/blog (Via Chiffre, data of Jul 2026)',
    ],
    ['link', ':~:text=1%20million,-people%20use%20Pling'],
  ] as const)('%s', (format, text) => expect(cited(format, source)).toBe(text));
});

describe('APA', () => {
  it.each([
    [{ published: null }, 'Example. (n.d.). [Pling: '],
    [{ published: '2020' }, 'Example. (2020). ['],
    [{ published: '2020-05' }, 'Example. (2020, May). ['],
    [{ publisher: 'Pling, Inc.' }, 'Pling, Inc. (2020, '],
  ])('%j', (source, start) => expect(cited('apa', source)).toContain(start));

  it('writes months in the interface’s language', () =>
    expect(cited('apa', { published: '2020-02-23' }, 'de')).toContain('(2020, 23. Februar)'));
});

describe('what a source says stays text', () => {
  const source = { publisher: '*A* <b onclick="x">&amp; [Co](http://evil.example)', url: 'https://e.example/a_(b)?q="<x>"&y=\'1\'' };

  it('in Markdown', () => {
    expect(cited('markdown', source)).toContain(
      '[\\*A\\* \\<b onclick="x"\\>\\&amp; \\[Co\\](http://evil.example)](https://e.example/a_%28b%29?q="%3Cx%3E"&y=\'1\')',
    );
  });

  it('in HTML', () => {
    const html = cited('html', source);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect([...parsed.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['a']);
    const link = parsed.querySelector('a');
    expect(link?.textContent).toBe(source.publisher);
    expect(link?.getAttribute('href')).toBe(source.url);
    expect(link?.attributes).toHaveLength(1);
  });
});

describe('the link to the number', () => {
  it.each([
    ['Nearly 1 million people', 7, 'Nearly-,1%20million,-people'],
    ['the app’s 1 million', 10, 'the%20app%E2%80%99s-,1%20million'],
    [
      'well-known, yes, at 1 million – or so & more',
      20,
      'known%2C%20yes%2C%20at-,1%20million,-%E2%80%93%20or%20so'.replace('known', 'well%2Dknown'),
    ],
  ])('%s', (text, start, expected) => {
    const passages = [{ text }];
    const link = citations(assess({ start, end: start + 9 }, [{}]), {
      locale: 'en',
      article: { ...article, passages },
      dataset: plingWith([{}]),
    }).at(-1);
    expect(link?.text).toBe(`:~:text=${expected}`);
  });
});

it.each(LOCALES)('every card has a citation without a gap in %s', (locale) => {
  for (const { assessment, article: read } of STORIES) {
    const all = citations(assessment, { locale, article: read, dataset: storyDataset });
    expect(all.map(({ format }) => format)).toEqual(all.length === 2 ? ['plain', 'link'] : ['plain', 'markdown', 'html', 'apa', 'link']);
    expect(all.map(({ text }) => text).join('\n')).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(all[0]?.text).toContain('Chiffre');
  }
});
