/** Brings a fresh clone to where it can be built: packages, WXT's types, a browser. Nothing but Node is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { Advice, npm, ProgramFailed, PROJECT, run, step, tool } from './progress.mjs';

/** The oldest Node that the tools run on. */
const OLDEST_NODE = [20, 19];

/** @throws {Advice} if Node is too old */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Advice(
      `This is Node ${version}; Chiffre needs ${OLDEST_NODE.join('.')} or newer. Get it from https://nodejs.org and try again.`,
    );
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
}

/** Whether node_modules holds what the lock file says; npm keeps a list of what it installed. */
function packagesAreThere() {
  const wanted = lockedPackages(join(PROJECT, 'package-lock.json'));
  const installed = lockedPackages(join(PROJECT, 'node_modules/.package-lock.json'));
  if (wanted === null || installed === null) return false;
  // Packages for other platforms are optional and missing here.
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/** Installs the packages of the lock file where they are missing, without running their scripts, and prepares WXT's types. */
export async function setUpProject() {
  requireNode();
  if (!packagesAreThere()) {
    await step('installing the packages of package-lock.json', async () => {
      try {
        await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
      } catch (error) {
        if (!(error instanceof ProgramFailed)) throw error;
        throw new Advice(
          `${error.output.trimEnd()}\n\nThe packages could not be installed. Is the npm registry within reach (npm ping)? Then run the command again.`,
        );
      }
    });
  }
  if (!existsSync(join(PROJECT, '.wxt/tsconfig.json'))) {
    await step('preparing types', () => tool('wxt/bin/wxt.mjs', ['prepare']));
  }
}

/** @returns {Promise<string | null>} the Chromium that Playwright downloaded earlier */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version');

/**
 * Installs a Debian package, as root.
 * @param {string} name
 */
async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['-o', 'DPkg::Lock::Timeout=500', 'install', '-y', '--no-install-recommends', name], { env });
  try {
    await install();
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    // The package lists of a fresh machine are often empty or old.
    await run('apt-get', ['-o', 'DPkg::Lock::Timeout=500', 'update'], { env });
    await install();
  }
}

/**
 * Finds a browser of the Chromium family, or gets one: Playwright's download, else as root on Debian the system's package.
 * @returns {Promise<string>} its program
 * @throws {Advice} if there is none and none can be had
 */
export async function requireChromium() {
  const found = findBrowser({ families: ['chromium'] })?.path ?? (await playwrightChromium());
  if (found !== null) return found;
  return step('getting a browser, since none was found', async () => {
    try {
      await tool('@playwright/test/cli.js', ['install', 'chromium']);
    } catch (error) {
      if (!isDebian() || process.getuid?.() !== 0) {
        throw new Advice(
          'No Chromium, Chrome or Edge was found, and none could be downloaded. Install one of them, or set CHIFFRE_BROWSER to its program.',
          { cause: error },
        );
      }
      await aptInstall('chromium');
    }
    const path = findBrowser({ families: ['chromium'] })?.path ?? (await playwrightChromium());
    if (path === null) throw new Advice('A browser was installed but is not where it is looked for. Set CHIFFRE_BROWSER to its program.');
    return path;
  });
}

/**
 * Finds Firefox, or as root on Debian gets the system's package.
 * @returns {Promise<string | null>} its program, null where there is none and none can be had
 */
export async function firefoxIfPossible() {
  const found = findBrowser({ families: ['firefox'] });
  if (found?.family === 'firefox') return found.path;
  if (!isDebian() || process.getuid?.() !== 0) return null;
  try {
    await step('getting Firefox', () => aptInstall('firefox-esr'));
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    return null;
  }
  return findBrowser({ families: ['firefox'] })?.path ?? null;
}
