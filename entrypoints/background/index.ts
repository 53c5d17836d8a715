import workerFiles from 'virtual:chiffre-worker-files';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectMarkingScript, styleFrames } from '../../src/extension/article-script';
import { answerInWorker } from '../../src/extension/messaging';
import { PREFERENCES, SITES } from '../../src/extension/settings';
import { reconcileSites } from '../../src/extension/site-registration';
import { watch } from '../../src/extension/stored-document';
import { keepWorkerFiles } from '../../src/worker-files/read-worker-file';
import { clearBadge, showBadge } from './badge';
import { pageChecks } from './page-checks';
import { addSelectionMenu, checkSelection, SELECTION_MENU } from './selection-menu';
import { refreshPages } from './refresh-pages';
import { runCommand } from './run-command';

/** Everything is registered before the first `await`: what woke the worker is lost otherwise. */
export default defineBackground(() => {
  keepWorkerFiles(workerFiles);
  const checks = pageChecks();
  answerInWorker({
    'check-article': async ({ page, article, withMarking, withFrames }, { tab, url = '' }) => {
      const result = await checks.check(page, article, url);
      if (tab?.id === undefined) return result;
      // The page's marks don't wait for its badge.
      void showBadge(
        tab.id,
        result.claims.filter(({ id }) => !result.dismissed.includes(id)),
      );
      await Promise.all([
        withMarking && result.claims.length > 0 ? injectMarkingScript(tab.id) : undefined,
        withFrames && result.claims.length > 0 ? styleFrames(tab.id) : undefined,
      ]);
      return result;
    },
    'describe-card': ({ page, claim }) => checks.describe(page, claim),
    'report-claims': ({ page, url, claims }) => checks.report(page, url, claims),
    'dismiss-claim': async ({ page, claim, groups }, { tab }) => {
      const known = tab?.incognito === true || (await checks.dismiss(page, claim));
      if (tab?.id !== undefined)
        await showBadge(
          tab.id,
          groups.map((group) => ({ group })),
        );
      return { known };
    },
    'restore-claims': async ({ page, claims }) => ({ known: await checks.restore(page, claims) }),
    'forget-page': async ({ page }, { tab }) => {
      checks.forget(page);
      if (tab?.id !== undefined) await clearBadge(tab.id);
      return {};
    },
    'describe-names': () => Promise.resolve(checks.names()),
    'own-figures-changed': async () => {
      checks.reload();
      await refreshPages();
      return {};
    },
    'describe-dataset': () => Promise.resolve(checks.dataset()),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addSelectionMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Firefox for Android has neither context menus nor shortcuts.
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SELECTION_MENU && tab?.id !== undefined) void checkSelection(tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));

  browser.permissions.onAdded.addListener(() => void reconcileSites());
  browser.permissions.onRemoved.addListener(() => void reconcileSites());
  watch(SITES, () => void reconcileSites('give-back'));
  watch(PREFERENCES, () => void refreshPages());
  void reconcileSites();
});
