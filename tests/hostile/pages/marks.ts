/** Pages that fight against the marks, the card and the element that holds it. */
import { articlePage, script, USUAL_MARKS, type HostilePage } from '../hostile-page';

/** Runs code each time the page is about to paint. */
const eachFrame = (code: string): string => script(`(function again() { ${code}; requestAnimationFrame(again); })();`);
/** Runs code once the marks are there. */
const onceMarked = (code: string): string => script(`(function wait() { if (![...CSS.highlights.keys()].some((name) => name.startsWith('chiffre-'))) return setTimeout(wait, 20); ${code} })();`);
const HOST = "document.querySelector('[data-chiffre]')";

export const MARK_PAGES: readonly HostilePage[] = [
  { slug: 'registry-cleared', says: 'clears the highlight registry once the marks are there', page: articlePage({ below: onceMarked('setTimeout(() => CSS.highlights.clear(), 300);') }), must: { marks: USUAL_MARKS } },
  { slug: 'registry-cleared-always', says: 'clears the highlight registry before every frame', page: articlePage({ below: eachFrame('CSS.highlights.clear()') }), must: { marks: 'any' } },
  {
    slug: 'registry-flooded', says: 'puts 20,000 highlights into the registry, ours among the names',
    page: articlePage({ head: script("for (let at = 0; at < 20000; at += 1) CSS.highlights.set('page-' + at, new Highlight()); for (const name of ['agrees', 'dated', 'differs', 'open']) for (const tone of ['dark', 'light']) CSS.highlights.set('chiffre-' + name + '-' + tone, new Highlight());") }),
    must: { marks: USUAL_MARKS },
  },
  {
    slug: 'registry-replaced', says: 'puts a highlight of its own over the whole article in the place of ours',
    page: articlePage({ below: onceMarked("const range = new Range(); range.selectNodeContents(document.querySelector('article')); for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight(range));") }),
    must: { marks: USUAL_MARKS },
  },
  {
    slug: 'ranges-added', says: 'adds ranges of its own to our highlights, so that unchecked text looks checked',
    page: articlePage({ below: onceMarked("setTimeout(() => { const range = new Range(); range.selectNodeContents(document.querySelector('article p:last-child')); for (const highlight of CSS.highlights.values()) highlight.add(range); }, 200);") }),
    must: { marks: USUAL_MARKS },
  },
  {
    slug: 'ranges-moved', says: 'moves our ranges to other words',
    page: articlePage({ below: onceMarked("setTimeout(() => { for (const highlight of CSS.highlights.values()) for (const range of highlight) range.selectNodeContents(document.querySelector('article p:last-child')); document.body.dataset.moved = '1'; }, 600);") }),
    must: {
      marks: 'any',
      also: [['what was moved is no longer marked', async (tab) => {
        await tab.page.waitForSelector('[data-moved]');
        await tab.settles(async () => (await tab.marks()).every(({ text }) => USUAL_MARKS.some((mark) => mark === text)));
      }]],
    },
  },
  {
    slug: 'ranges-emptied', says: 'deletes every range from our highlights',
    page: articlePage({ below: onceMarked('setTimeout(() => { for (const highlight of CSS.highlights.values()) highlight.clear(); }, 200);') }),
    must: { marks: USUAL_MARKS },
  },
  {
    slug: 'host-removed', says: 'removes our element whenever it is put in',
    page: articlePage({ below: script(`new MutationObserver(() => ${HOST}?.remove()).observe(document.documentElement, { childList: true });`) }),
    must: { marks: USUAL_MARKS, hover: 'not-tried', also: [['resting on a number does no harm', async (tab) => { const [mark] = await tab.marks(); if (mark) await tab.page.mouse.move(mark.x, mark.y, { steps: 3 }); await tab.page.waitForTimeout(900); }]] },
  },
  {
    slug: 'host-answered', says: 'answers each insertion of our element with a thousand changes',
    page: articlePage({ below: script(`new MutationObserver((records) => { if (records.some((record) => [...record.addedNodes].some((node) => node.dataset?.chiffre))) for (let at = 0; at < 1000; at += 1) document.body.append(document.createElement('i')); }).observe(document.documentElement, { childList: true });`) }),
    must: { marks: USUAL_MARKS },
  },
  { slug: 'host-moved', says: 'moves our element into a hidden box of its own', page: articlePage({ below: `<div id="box" style="display:none"></div>${onceMarked(`document.getElementById('box').append(${HOST});`)}` }), must: { marks: USUAL_MARKS } },
  { slug: 'host-adopted', says: "moves our element into a frame's document, which takes its style sheets away", page: articlePage({ below: `<iframe srcdoc="<p>a frame</p>"></iframe>${onceMarked(`document.querySelector('iframe').contentDocument.body.append(${HOST});`)}` }), must: { marks: USUAL_MARKS } },
  {
    slug: 'host-hidden', says: 'hides our element by style, attributes and a class',
    page: articlePage({ head: '<style>.gone { display: none !important }</style>', below: onceMarked(`const host = ${HOST}; host.style.cssText = 'display: none !important'; host.hidden = true; host.inert = true; host.className = 'gone'; host.setAttribute('aria-hidden', 'true');`) }),
    must: { marks: USUAL_MARKS },
  },
  {
    slug: 'host-styled', says: 'writes important rules against every element that is not its own',
    page: articlePage({ head: '<style>html > :not(head, body), html > :not(head, body) * { all: initial !important; display: none !important; position: static !important; opacity: 0 !important; pointer-events: none !important; filter: blur(9px) !important; clip-path: circle(0) !important; transform: scale(0) !important; animation: x 1s infinite !important; transition: all 9s !important } [popover] { display: none !important } @keyframes x { to { opacity: 0 } }</style>' }),
    must: { marks: USUAL_MARKS },
  },
  { slug: 'hosts-forged', says: 'fills itself with a thousand copies of our element', page: articlePage({ below: script("for (let at = 0; at < 1000; at += 1) { const copy = document.createElement('div'); copy.dataset.chiffre = 'card'; copy.attachShadow({ mode: 'open' }).innerHTML = '<div class=\"card\" popover><dl>forged</dl></div>'; (at % 2 ? document.body : document.documentElement).append(copy); }") }), must: { marks: USUAL_MARKS } },
  {
    slug: 'host-defined', says: 'defines custom elements of our names and waits for the closed root',
    page: articlePage({
      head: script("globalThis.roots = []; for (const name of ['chiffre-card', 'chiffre-host', 'x-chiffre']) customElements.define(name, class extends HTMLElement { constructor() { super(); const inner = this.attachInternals(); setInterval(() => { if (inner.shadowRoot) roots.push(inner.shadowRoot); }, 50); } }); const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (...values) { const root = attach.apply(this, values); roots.push(root); return root; };"),
    }),
    must: { marks: USUAL_MARKS, also: [['the page has none of our roots', async (tab) => { await tab.holds(await tab.page.evaluate('roots.length') === 0); }]] },
  },
  { slug: 'everything-covered', says: 'lays a sheet of glass over everything', page: articlePage({ below: '<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(255 255 255 / 1%)"></div>' }), must: { marks: USUAL_MARKS, hover: 'nothing' } },
  {
    slug: 'clickjacked', says: 'lays words of its own over the open card, in the top layer, so that clicks fall through onto it',
    page: articlePage({ below: `<div id="bait" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;background:rgb(0 90 200 / 60%)">Click anywhere to win</div>${script("setInterval(() => { bait.hidePopover(); bait.showPopover(); }, 100);")}` }),
    must: {
      marks: USUAL_MARKS,
      also: [['a click that falls onto the card changes no setting and opens no page of ours', async (tab) => {
        const pages = tab.extension.context.pages().length;
        const box = await tab.cardBox();
        if (box) for (const [x, y] of [[0.5, 0.2], [0.5, 0.5], [0.2, 0.95], [0.5, 0.95]] as const) await tab.page.mouse.click(box.x + box.width * x, box.y + box.height * y);
        const opened = tab.extension.context.pages().slice(pages);
        await tab.holds(opened.every((page) => !page.url().startsWith('chrome-extension:')));
        for (const page of opened) await page.close();
        const stored = await (await tab.extension.worker()).evaluate('chrome.storage.local.get()');
        await tab.holds(JSON.stringify(stored).includes('"off":[]'));
      }]],
    },
  },
  {
    slug: 'pages-framed', says: "frames the extension's own pages",
    page: articlePage({ below: script("const id = location.hash.slice(1); globalThis.loaded = []; for (const name of ['options.html', 'popup.html', 'welcome.html', 'marking.js', 'icons/16.png', 'content-scripts/article.css']) { const url = 'chrome-extension://' + id + '/' + name; const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame); const image = new Image(); image.onload = () => loaded.push(name); image.src = url; const tag = document.createElement('script'); tag.onload = () => loaded.push(name); tag.src = url; document.head.append(tag); fetch(url).then(() => loaded.push(name), () => undefined); }") }),
    hash: '#{id}',
    must: { marks: USUAL_MARKS, also: [['none of our files is there for the page', async (tab) => { await tab.holds(JSON.stringify(await tab.page.evaluate('loaded')) === '[]'); await tab.holds(tab.page.frames().every((frame) => !frame.url().startsWith('chrome-extension:'))); }]] },
  },
  { slug: 'dialog-over-all', says: 'opens a modal dialog, which makes all else inert', page: articlePage({ below: `<dialog id="wall">Subscribe to read on</dialog>${script('wall.showModal();')}` }), must: { marks: USUAL_MARKS, hover: 'not-tried' } },
  {
    slug: 'fullscreen', says: 'shows its article in full screen, above everything',
    page: articlePage({ above: '<button id="full" type="button">Full screen</button>', below: script("document.getElementById('full').addEventListener('click', () => document.querySelector('article').requestFullscreen());") }),
    must: {
      marks: USUAL_MARKS, hover: 'not-tried',
      also: [['the card stands above it', async (tab) => {
        await tab.page.locator('#full').click();
        await tab.page.waitForFunction(() => document.fullscreenElement !== null);
        await tab.rests();
        await tab.page.evaluate(() => document.exitFullscreen());
      }]],
    },
  },
];
