/** Pages whose text isn't what it seems. */
import { articlePage, script, USUAL_MARKS, USUAL_PARAGRAPHS, type HostilePage } from '../hostile-page';

const [FIRST, SECOND, LAST] = USUAL_PARAGRAPHS;
const TITLE = 'Telegram and its users';
const with1 = (paragraph: string): string => articlePage({ title: TITLE, paragraphs: [paragraph, LAST] });
const spelled = (text: string, wrap: (character: string) => string): string => [...text].map(wrap).join('');
/** Text nodes of one character, which no parser makes. */
const ONE_CHARACTER_NODES = script("for (const element of document.querySelectorAll('article h1, article p')) { const text = element.textContent; element.textContent = ''; for (const character of text) element.append(document.createTextNode(character)); }");

export const TEXT_PAGES: readonly HostilePage[] = [
  { slug: 'one-character-nodes', says: 'has every character in a text node of its own', page: articlePage({ below: ONE_CHARACTER_NODES }), must: { marks: USUAL_MARKS } },
  { slug: 'one-character-elements', says: 'has every character in an element of its own', page: articlePage({ paragraphs: [spelled(FIRST, (c) => `<span>${c}</span>`), spelled(SECOND, (c) => `<b><i>${c}</i></b>`), LAST] }), must: { marks: USUAL_MARKS } },
  { slug: 'letters-joined', says: 'joins its digits and letters with characters that nobody sees', page: articlePage({ paragraphs: [FIRST.replace('100 million', '1\u200B0\u200B0 mil\u00ADlion'), SECOND, LAST] }), must: { marks: ['100 million', '1\u200B0\u200B0 mil\u00ADlion', '350,000', '15 billion'] } },
  { slug: 'numbers-reversed', says: 'turns digits round by control characters, so that readers see another number', page: with1('Telegram now has \u202E001\u202C million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  { slug: 'paragraph-reversed', says: 'turns a whole paragraph round by a control character that is never closed', page: with1(`\u202E${FIRST}`), must: { marks: [] } },
  { slug: 'numbers-reversed-by-element', says: 'turns digits round by an element', page: with1('Telegram now has <bdo dir="rtl">001</bdo> million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  { slug: 'digits-hidden', says: 'hides some of the digits by a font of size 0', page: with1('Telegram now has 1<span style="font-size:0">00</span> million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  { slug: 'digits-transparent', says: 'hides some of the digits by transparency', page: with1('Telegram now has 1<span style="opacity:0">00</span> million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  { slug: 'digits-moved-away', says: 'moves some of the digits out of sight', page: with1('Telegram now has 1<span style="position:absolute;left:-9999px">00</span> million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  { slug: 'digits-clipped', says: 'clips some of the digits away', page: with1('Telegram now has 1<span style="display:inline-block;width:0;overflow:hidden">00</span> million monthly active users, its founder Pavel Durov said on Tuesday.'), must: { marks: [] } },
  {
    slug: 'names-like-markup', says: 'writes scripts and images where names are expected',
    page: articlePage({ paragraphs: [FIRST.replace('its founder Pavel Durov', '&lt;img src=x onerror="pwned=1"&gt; &lt;script&gt;pwned=1&lt;/script&gt; Durov'), SECOND.replace('users of Telegram', 'users of Telegram &lt;svg onload=pwned=1&gt;'), LAST], title: 'Telegram says it has 100 million monthly users &lt;/title&gt;&lt;script&gt;pwned=1&lt;/script&gt;' }),
    must: { marks: USUAL_MARKS, also: [['none of it has run', async (tab) => { await tab.holds(await tab.page.evaluate("typeof pwned === 'undefined'") === true); await tab.holds(await tab.inExtension(() => !Reflect.has(globalThis, 'pwned')) === true); }]] },
  },
  { slug: 'numbers-gigantic', says: 'writes numbers beyond all measure', page: articlePage({ title: TITLE, paragraphs: [`Telegram now has 1${'0'.repeat(400)} million monthly users.`, `Telegram has ${'9'.repeat(5000)} users.`, `Telegram has 1e999 users, ${'million '.repeat(200)}users, and ${'1,000'.repeat(300)} users.`, LAST] }), must: { marks: [] } },
  { slug: 'numbers-exotic', says: 'writes digits of a dozen scripts, fractions and superscripts', page: articlePage({ title: TITLE, paragraphs: ['Telegram now has ١٠٠ million, १०० million, 𝟏𝟎𝟎 million, ①⓪⓪ million, １００million, ¹⁰⁰ million and Ⅽ million users.', LAST] }), must: { marks: 'any' } },
  { slug: 'marks-combined', says: 'piles a thousand accents on each letter', page: articlePage({ title: TITLE, paragraphs: [spelled('Telegram has 100 million users', (c) => c + '\u0301\u0323'.repeat(500)), LAST] }), must: { marks: [] } },
  { slug: 'surrogates-broken', says: 'is full of halves of characters and of what is no character', page: articlePage({ below: script("for (const p of document.querySelectorAll('article p')) p.append('\\uD800 \\uDC00\\uFFFE\\uFFFF\\u0000\\uFFFD'.repeat(50));") }), must: { marks: USUAL_MARKS } },
  { slug: 'languages-lied', says: 'states a language that is none, at great length', page: articlePage().replace('lang="en"', `lang="${'x-'.repeat(20_000)}"`), must: { marks: USUAL_MARKS } },
  { slug: 'dates-lied', says: 'states dates that are none', page: articlePage({ head: ['9999-12-31', '-1', '1e400', '2016-02-30', '0000-00-00', '<script>', '٢٠١٦'].map((date) => `<meta property="article:published_time" content="${date.replace('<', '&lt;')}"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":${JSON.stringify(date).replace('<', '\\u003c')}}</script>`).join('') }), must: { marks: USUAL_MARKS } },
  { slug: 'data-deep', says: 'nests its linked data a hundred thousand deep, with the names of prototypes', page: articlePage({ head: `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"datePublished":"2016-02-23","url":${'['.repeat(100_000)}${']'.repeat(100_000)}}</script>` }), must: { marks: USUAL_MARKS } },
  { slug: 'content-generated', says: 'shows its numbers by style sheet only', page: articlePage({ head: '<style>article p::before { content: "Telegram has 900 million users. " }</style>', title: TITLE, paragraphs: [LAST, LAST] }), must: { marks: [] } },
  { slug: 'text-tiny', says: 'shows its article turned, shrunk and zoomed', page: articlePage({ head: '<style>body { zoom: 3 } article { rotate: 180deg; scale: 0.2 }</style>' }), must: { marks: USUAL_MARKS, hover: 'not-tried' } },
];
