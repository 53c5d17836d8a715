import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../src/extension/settings';
import { reconcileSites } from '../../../src/extension/site-registration';
import { update } from '../../../src/extension/stored-document';
import type { SiteSettings } from '../../../src/sites/site-settings';

const OWN = '*://*.example.org/*';

/** A browser that remembers permissions and registrations, as far as sites need it. */
function browserWith(
  origins: string[],
  tabs: readonly { id: number; url?: string; running?: { active: boolean; by: 'registration' | 'click' } }[] = [],
) {
  let scripts: { id: string; matches?: string[]; excludeMatches?: string[] }[] = [];
  const injected: number[] = [];
  const told: [number, string][] = [];
  const removed: string[][] = [];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...origins] }),
    remove: async ({ origins: gone = [] }: { origins?: string[] }) => {
      removed.push(gone);
      origins.splice(0, origins.length, ...origins.filter((each) => !gone.includes(each)));
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: vi.fn(async (added: typeof scripts) => {
      scripts = [...scripts, ...added];
    }),
    updateContentScripts: vi.fn(async (changed: typeof scripts) => {
      scripts = changed;
    }),
    unregisterContentScripts: vi.fn(async () => {
      scripts = [];
    }),
    insertCSS: async () => undefined,
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      injected.push(target.tabId);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs.map(({ id, url }) => ({ id, url, discarded: false })),
    sendMessage: async (id: number, { name }: { name: string }) => {
      const running = tabs.find((tab) => tab.id === id)?.running;
      if (!running) throw new Error('Could not establish connection. Receiving end does not exist.');
      told.push([id, name]);
      return { ok: true, value: name === 'is-running' ? running : {} };
    },
  });
  return {
    scripts: () => scripts,
    injected,
    told,
    removed,
    register: () => fakeBrowser.scripting.registerContentScripts,
    unregister: () => fakeBrowser.scripting.unregisterContentScripts,
  };
}

const wish = (change: Partial<SiteSettings>) => update(SITES, (settings) => ({ ...settings, ...change }));

beforeEach(() => fakeBrowser.reset());

describe('reconciling', () => {
  test('nothing granted: nothing registered', async () => {
    const browser = browserWith([]);
    await wish({ mode: 'every-site' });
    await reconcileSites();
    expect(browser.scripts()).toEqual([]);
  });

  test('granted: registered with its exclusions, and again without a change nothing is done', async () => {
    const browser = browserWith(['*://*/*']);
    await wish({ mode: 'every-site', off: [OWN] });
    await reconcileSites();
    expect(browser.scripts()).toMatchObject([{ id: 'article', matches: ['*://*/*'], excludeMatches: [OWN] }]);
    await reconcileSites();
    expect(browser.register()).toHaveBeenCalledTimes(1);
  });

  test('taken back: unregistered', async () => {
    const origins = [OWN];
    const browser = browserWith(origins);
    await wish({ on: [OWN] });
    await reconcileSites();
    expect(browser.scripts()).toHaveLength(1);
    origins.length = 0;
    await reconcileSites();
    expect(browser.scripts()).toEqual([]);
  });

  test('permissions that nothing needs go back after a change of settings, and only then', async () => {
    const browser = browserWith([OWN, '*://*.example.com/*']);
    await wish({ on: [OWN] });
    await reconcileSites();
    expect(browser.removed).toEqual([]);
    await reconcileSites('give-back');
    expect(browser.removed).toEqual([['*://*.example.com/*']]);
  });

  test('open tabs follow: started where wanted, stopped where not, left alone where the reader clicked', async () => {
    const browser = browserWith(
      [OWN],
      [
        { id: 1, url: 'https://example.org/a' },
        { id: 2, url: 'https://example.org/b', running: { active: true, by: 'registration' } },
        { id: 3, url: 'https://other.test/', running: { active: true, by: 'registration' } },
        { id: 4, running: { active: true, by: 'click' } },
        { id: 5, url: 'https://example.org/c', running: { active: false, by: 'registration' } },
      ],
    );
    await wish({ on: [OWN] });
    await reconcileSites();
    expect(browser.injected).toEqual([1]);
    expect(browser.told.filter(([, name]) => name !== 'is-running')).toEqual(
      expect.arrayContaining([
        [3, 'stop'],
        [5, 'check-page'],
      ]),
    );
    expect(browser.told.filter(([, name]) => name === 'stop')).toHaveLength(1);
  });

  test('a browser that refuses does not end the chain: the next call works', async () => {
    const browser = browserWith([OWN]);
    await wish({ on: [OWN] });
    vi.mocked(fakeBrowser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('not now'));
    await reconcileSites();
    expect(browser.scripts()).toEqual([]);
    await reconcileSites();
    expect(browser.scripts()).toHaveLength(1);
  });
});
