import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../src/extension/page-messaging';
import { startPageSession } from './page-session';
import '../../src/marks/marks.css';

/**
 * Registered at run time for the sites that the reader chose and the browser granted (`site-registration.ts`), or put into one
 * tab by a click; the manifest names no site.
 */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    // Cut off from the extension, by its end or by the page: see `browser-api.ts`.
    if (!browser.runtime?.id) return;
    const session = startPageSession({ signal: ctx.signal, onOrphaned: () => ctx.notifyInvalidated() });
    ctx.onInvalidated(answerInPage(session));
  },
});
