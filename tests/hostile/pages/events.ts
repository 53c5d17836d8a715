/** Pages that make events and messages as if the reader or the extension had made them. */
import { articlePage, script, USUAL_MARKS, type HostilePage } from '../hostile-page';
import type { WatchedTab } from '../watched-tab';

const noCard: readonly [string, (tab: WatchedTab) => Promise<void>] = ['no card has opened', async (tab) => {
  await tab.page.waitForTimeout(1200);
  await tab.holds((await tab.card()) === null);
}];

/** Sends every event that a reader could, over all of the article. */
const FORGE = `function forge() {
  for (const text of document.querySelectorAll('article p, article h1, [data-chiffre]')) {
    const box = text.getBoundingClientRect();
    for (let x = box.left; x < box.right; x += 20) {
      const at = { clientX: x, clientY: box.top + 8, bubbles: true, composed: true, cancelable: true, pointerType: 'mouse', button: 0 };
      for (const kind of ['pointermove', 'pointerover', 'pointerdown', 'pointerup']) text.dispatchEvent(new PointerEvent(kind, at));
      text.dispatchEvent(new MouseEvent('click', at));
    }
    for (const key of ['Enter', 'Tab', 'Escape', ' ']) text.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
}`;

export const EVENT_PAGES: readonly HostilePage[] = [
  { slug: 'events-forged', says: 'sends pointers, clicks and keys of its own to every word', page: articlePage({ below: script(`${FORGE}; setInterval(forge, 150);`) }), must: { marks: USUAL_MARKS, hover: 'not-tried', also: [noCard] } },
  {
    slug: 'events-called-trusted', says: 'makes its own events look trusted',
    page: articlePage({ head: script("Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true }); for (const Kind of [PointerEvent, MouseEvent, KeyboardEvent]) { const inner = Kind; globalThis[Kind.name] = class extends inner { get isTrusted() { return true; } }; }"), below: script(`${FORGE}; setInterval(forge, 150);`) }),
    must: { marks: USUAL_MARKS, hover: 'not-tried', also: [noCard] },
  },
  {
    slug: 'messages-forged', says: "sends every message of ours by postMessage and by events, with the extension's id",
    page: articlePage({ below: script(`setInterval(() => {
      const id = location.hash.slice(1);
      for (const name of ['stop', 'refresh', 'check-page', 'correct-date', 'show-claim', 'step-claim']) for (const to of ['page', 'worker']) {
        const message = { to, name, request: { by: 1, date: '1999-01-01', claim: '1' } };
        postMessage(message, '*'); document.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
      for (const name of [id + ':article:wxt:content-script-started', 'wxt:content-script-started', 'chiffre:article:wxt:content-script-started']) {
        const detail = { contentScriptName: 'article', messageId: 'forged' };
        document.dispatchEvent(new CustomEvent(name, { detail })); dispatchEvent(new CustomEvent(name, { detail })); postMessage({ type: name, ...detail }, '*');
      }
    }, 50);`) }),
    hash: '#{id}',
    must: { marks: USUAL_MARKS, also: [['and still are after many of them', async (tab) => { await tab.page.waitForTimeout(500); await tab.holds((await tab.marks()).length === USUAL_MARKS.length); }]] },
  },
  {
    slug: 'runtime-called', says: "calls the extension by its id through the browser's own API",
    page: articlePage({ below: script("globalThis.answers = []; const id = location.hash.slice(1); try { chrome.runtime.sendMessage(id, { to: 'worker', name: 'describe-dataset', request: {} }, (answer) => { if (answer !== undefined) answers.push(answer); }); } catch { answers.refused = true; } try { chrome.runtime.connect(id).onMessage.addListener((answer) => answers.push(answer)); } catch { answers.refused = true; }") }),
    hash: '#{id}',
    must: { marks: USUAL_MARKS, also: [['nothing answers', async (tab) => { await tab.page.waitForTimeout(300); await tab.holds(JSON.stringify(await tab.page.evaluate('answers')) === '[]'); }]] },
  },
  {
    slug: 'listening-in', says: 'listens to every message and event that the extension could send',
    page: articlePage({ head: script("globalThis.heard = []; addEventListener('message', (event) => heard.push(String(event.data?.type ?? event.data))); const send = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return send.call(this, event); }; for (const name of [':article:wxt:content-script-started', 'wxt:content-script-started'].flatMap((end) => [end, location.hash.slice(1) + end])) for (const target of [document, window]) target.addEventListener(name, () => heard.push(name));") }),
    hash: '#{id}',
    must: { marks: USUAL_MARKS, also: [['it hears of none', async (tab) => { await tab.holds(JSON.stringify(await tab.page.evaluate('heard')) === '[]'); }]] },
  },
  {
    slug: 'events-swallowed', says: 'stops every event at the window before anybody else hears it',
    page: articlePage({ head: script("for (const kind of ['pointermove', 'pointerover', 'pointerout', 'mousemove', 'click', 'keydown', 'scroll', 'resize']) addEventListener(kind, (event) => event.stopImmediatePropagation(), true);") }).replace(".addEventListener('click'", ".addEventListener('count'"),
    must: { marks: USUAL_MARKS, hover: 'nothing' },
  },
  { slug: 'focus-stolen', says: 'takes the focus back to its own field all the time', page: articlePage({ below: `<input id="field">${script("setInterval(() => document.getElementById('field').focus(), 30);")}` }), must: { marks: USUAL_MARKS } },
  { slug: 'selection-kept', says: 'selects all of its text again and again, and lets nobody point at it', page: articlePage({ head: '<style>article { user-select: none; pointer-events: none }</style>', below: script("setInterval(() => getSelection().selectAllChildren(document.querySelector('article')), 50);") }), must: { marks: USUAL_MARKS } },
  { slug: 'pointer-captured', says: 'captures the pointer on every move and shows another cursor', page: articlePage({ head: '<style>* { cursor: none !important; touch-action: none }</style>', below: script("addEventListener('pointermove', (event) => { try { document.body.setPointerCapture(event.pointerId); } catch {} });") }), must: { marks: USUAL_MARKS, hover: 'not-tried' } },
  { slug: 'popovers-closed', says: 'closes every popover as soon as one opens', page: articlePage({ below: script("document.addEventListener('beforetoggle', (event) => event.preventDefault(), true); document.addEventListener('toggle', () => { for (const open of document.querySelectorAll(':popover-open')) open.hidePopover(); }, true); setInterval(() => { for (const open of document.querySelectorAll(':popover-open')) open.hidePopover(); }, 30);") }), must: { marks: USUAL_MARKS } },
];
