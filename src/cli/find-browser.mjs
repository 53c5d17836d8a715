/**
 * Finds a browser on this machine. Plain JavaScript with nothing but Node, since it runs before anything is installed.
 *
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ path: string, family: Family, name: string }} FoundBrowser
 */
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names of commands on Linux, those first that take unpacked extensions most willingly. */
const COMMANDS = /** @type {const} */ ([
  ['chromium', 'chromium', 'Chromium'],
  ['chromium-browser', 'chromium', 'Chromium'],
  ['google-chrome-stable', 'chromium', 'Chrome'],
  ['google-chrome', 'chromium', 'Chrome'],
  ['microsoft-edge-stable', 'chromium', 'Edge'],
  ['microsoft-edge', 'chromium', 'Edge'],
  ['firefox', 'firefox', 'Firefox'],
  ['firefox-esr', 'firefox', 'Firefox'],
]);

const MAC_APPS = /** @type {const} */ ([
  ['Chromium', 'chromium', 'Chromium'],
  ['Google Chrome', 'chromium', 'Chrome'],
  ['Microsoft Edge', 'chromium', 'Edge'],
  ['Firefox', 'firefox', 'firefox'],
]);

const WINDOWS_PROGRAMS = /** @type {const} */ ([
  ['Chromium\\Application\\chrome.exe', 'chromium', 'Chromium'],
  ['Google\\Chrome\\Application\\chrome.exe', 'chromium', 'Chrome'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'chromium', 'Edge'],
  ['Mozilla Firefox\\firefox.exe', 'firefox', 'Firefox'],
]);

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/**
 * All places to look at on one platform, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundBrowser[]}
 */
function candidates(platform, env) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map(([app, family, binary]) => ({
        path: join(folder, `${app}.app`, 'Contents/MacOS', family === 'firefox' ? binary : app),
        family,
        name: app,
      })),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']].filter(
      (f) => f !== undefined,
    );
    return WINDOWS_PROGRAMS.flatMap(([program, family, name]) => folders.map((folder) => ({ path: join(folder, program), family, name })));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((f) => f !== ''), '/snap/bin'];
  return COMMANDS.flatMap(([command, family, name]) => folders.map((folder) => ({ path: join(folder, command), family, name })));
}

/**
 * The browser to use.
 * @param {{ families?: readonly Family[], platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean }}
 * [options]   `families`: which kinds serve, the first one preferred; the rest stands in for the machine in tests
 * @returns {FoundBrowser | null} null where there is none
 * @throws {Error} if CHIFFRE_BROWSER names no file, or a browser of another kind than asked for
 */
export function findBrowser({ families = ['chromium', 'firefox'], platform = process.platform, env = process.env, exists = isFile } = {}) {
  const named = env['CHIFFRE_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!exists(named))
      throw new Error(`CHIFFRE_BROWSER is "${named}", and there is no such file. Set it to a browser's program, or unset it.`);
    const family = /firefox|librewolf|waterfox/i.test(named) ? 'firefox' : 'chromium';
    if (families.includes(family)) return { path: named, family, name: 'CHIFFRE_BROWSER' };
    if (families.length > 1) throw new Error(`CHIFFRE_BROWSER is "${named}"; this needs ${families.join(' or ')}.`);
  }
  const present = candidates(platform, env).filter(({ path }) => exists(path));
  for (const family of families) {
    const found = present.find((browser) => browser.family === family);
    if (found !== undefined) return found;
  }
  return null;
}
