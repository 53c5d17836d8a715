import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { reportPageOf } from './src/card/report-page';
import { appNamesPlugin } from './src/dataset/vite-app-names';
import { datasetPlugin } from './src/dataset/vite-dataset';
import { newsSitesPlugin } from './src/sites/vite-news-sites';
import { backgroundScripts, workerFiles, workerFilesPlugin } from './src/worker-files/node-worker-files';

/** Extension pages load nothing but themselves and connect to nowhere: the promise "nothing is sent" is kept by the browser. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pixels; see assets/icon. */
const ICON_SIZES: readonly number[] = [16, 24, 32, 48, 64, 96, 128];

/** Pages that only help to develop; they are left out of what readers install. */
const DEVELOPMENT_PAGES: readonly string[] = ['gallery'];

/** Where readers report errors: one address, `bugs` in `package.json`. Without it the card has no button for it. */
function reportPage(): string | null {
  const content: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return reportPageOf(typeof content === 'object' && content !== null && 'bugs' in content ? content.bugs : undefined);
}

/**
 * Takes the one place out of Preact that writes HTML (`dangerouslySetInnerHTML`): nothing here uses it, so nothing that ships
 * should be able to.
 */
function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      const changed = code.replace(/\.innerHTML=(\w+)\.__html/g, '.textContent=$1.__html');
      if (changed === code) this.error('Preact writes HTML in another way now: adapt the pattern in wxt.config.ts.');
      return { code: changed, map: null };
    },
  };
}

/** `wxt/browser` is the polyfill, but in what runs in pages it is a look-up that no page can make throw. */
function browserApi(): Plugin {
  let file = 'polyfilled-api.ts';
  return {
    name: 'browser-api',
    enforce: 'pre',
    configResolved({ build }) {
      if (build.lib && /virtual:wxt-(content-script|unlisted-script)/.test(JSON.stringify(build.lib.entry))) file = 'browser-api.ts';
    },
    resolveId(id) {
      return id === 'wxt/browser' ? join(import.meta.dirname, 'src/extension', file) : null;
    },
  };
}

/** Firefox runs the background as a page, which loads all scripts at its start. */
const hasServiceWorker = (browser: string): boolean => browser !== 'firefox';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: ({ browser }) => ({
    define: { 'import.meta.env.CHIFFRE_REPORT_PAGE': JSON.stringify(reportPage()) },
    // What pages could meddle with in WXT's own: why, that file says.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(import.meta.dirname, 'src/extension/script-life.ts'),
      },
    },
    plugins: [
      browserApi(),
      newsSitesPlugin(),
      workerFilesPlugin(hasServiceWorker(browser)),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      datasetPlugin(),
      appNamesPlugin(),
      preactWithoutHtml(),
    ],
    // Without a CSS target light-dark() is lowered to something that breaks in shadow roots.
    // Terser's output is 2 % smaller than that of the bundler's own. What only traces read is no use in what ships: the command line
    // bundles nothing.
    build: {
      target: ['chrome138', 'firefox140'],
      cssTarget: ['chrome138', 'firefox140'],
      minify: 'terser',
      terserOptions: {
        compress: { ecma: 2020, passes: 3, inline: 1, keep_fargs: false, pure_getters: false, pure_funcs: ['traceWhy'] },
        format: { ecma: 2020 },
      },
    },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.command === 'build') files.push(...workerFiles());
    },
    'build:manifestGenerated': (wxt, { background }) => {
      if (wxt.config.command === 'build' && background && 'scripts' in background)
        background.scripts = [...backgroundScripts(), ...(background.scripts ?? [])];
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode === 'development') return;
      for (let at = entrypoints.length - 1; at >= 0; at -= 1) {
        if (DEVELOPMENT_PAGES.includes(entrypoints[at]?.name ?? '')) entrypoints.splice(at, 1);
      }
    },
  },
  // What each permission is for: docs/permissions.md.
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Chiffre',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Drawn by npm run icons. The icon has its own ground, so that it shows on light and on dark toolbars alike.
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/16.png', 24: 'icons/24.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    // Chromium silently drops suggestions that its own menus use (Alt+Shift+C, N, P, X among them); these four it takes.
    commands: {
      'check-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandCheckPage__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextClaim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousClaim__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // Why this name: docs/decisions, "The add-on's id names no domain".
            gecko: { id: '@chiffre', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
});
