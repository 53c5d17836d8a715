import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/run-command';
import { SITES } from '../../../src/extension/settings';
import { load, update } from '../../../src/extension/stored-document';

const TAB = { id: 7, url: 'https://example.org/a' } as never;
const OWN = '*://*.example.org/*';
let sent: unknown[];
let origins: string[];
const openPopup = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  sent = [];
  origins = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_: number, message: { name: string; request: unknown }) => {
      sent.push([message.name, message.request]);
      return { ok: true, value: message.name === 'is-running' ? { active: true, by: 'registration' } : {} };
    },
  });
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
  Object.assign(fakeBrowser.action, { openPopup });
});

test('next and previous step through the claims of the tab', async () => {
  await runCommand('next-claim', TAB);
  await runCommand('previous-claim', TAB);
  expect(sent).toEqual([
    ['step-claim', { by: 1 }],
    ['step-claim', { by: -1 }],
  ]);
});

test('check page checks it as a click does', async () => {
  await runCommand('check-page', TAB);
  expect(sent).toEqual([
    ['is-running', {}],
    ['check-page', { by: 'click' }],
  ]);
});

describe('toggling the site', () => {
  test('off, and on again while the permission is there', async () => {
    origins = ['*://*/*'];
    await update(SITES, (settings) => ({ ...settings, mode: 'every-site' as const }));
    await runCommand('toggle-site', TAB);
    expect((await load(SITES)).off).toEqual([OWN]);
    await runCommand('toggle-site', TAB);
    expect((await load(SITES)).off).toEqual([]);
    expect(openPopup).not.toHaveBeenCalled();
  });

  test('on without a permission: the popup opens, since only its click may ask', async () => {
    await runCommand('toggle-site', TAB);
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect((await load(SITES)).on).toEqual([]);
  });

  test('on a page whose address is unknown nothing happens', async () => {
    await runCommand('toggle-site', { id: 7 } as never);
    expect(openPopup).not.toHaveBeenCalled();
  });
});
