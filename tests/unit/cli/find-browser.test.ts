import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/cli/find-browser.mjs';

/** A machine on which only these files exist. */
const machine = (platform: NodeJS.Platform, files: string[], env: NodeJS.ProcessEnv = {}) => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
});

describe('a browser is found where systems keep them', () => {
  test('Linux: on the path, Chromium before Chrome before Firefox', () => {
    const linux = machine('linux', ['/usr/bin/google-chrome', '/opt/bin/chromium', '/usr/bin/firefox'], { PATH: '/usr/bin:/opt/bin' });
    expect(findBrowser(linux)).toEqual({ path: '/opt/bin/chromium', family: 'chromium', name: 'Chromium' });
    expect(findBrowser({ ...linux, families: ['firefox'] })?.path).toBe('/usr/bin/firefox');
  });

  test('macOS: in the applications', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', [chrome]))).toEqual({ path: chrome, family: 'chromium', name: 'Google Chrome' });
  });

  test('Windows: among the programs, Edge where there is nothing else', () => {
    const edge = join('C:\\Program Files (x86)', 'Microsoft\\Edge\\Application\\msedge.exe');
    expect(findBrowser(machine('win32', [edge], { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }))).toEqual({
      path: edge,
      family: 'chromium',
      name: 'Edge',
    });
  });

  test('CHIFFRE_BROWSER comes first, and a wrong one is said', () => {
    const named = { CHIFFRE_BROWSER: '/home/me/firefox/firefox', PATH: '/usr/bin' };
    expect(findBrowser(machine('linux', ['/home/me/firefox/firefox', '/usr/bin/chromium'], named))).toEqual({
      path: '/home/me/firefox/firefox',
      family: 'firefox',
      name: 'CHIFFRE_BROWSER',
    });
    expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], named))).toThrow(/no such file/);
  });

  test('what serves only Chromium passes over a Firefox that is named', () => {
    const named = { CHIFFRE_BROWSER: '/opt/firefox', PATH: '/usr/bin' };
    expect(findBrowser({ ...machine('linux', ['/opt/firefox', '/usr/bin/chromium'], named), families: ['chromium'] })?.path).toBe(
      '/usr/bin/chromium',
    );
  });

  test('nothing is nothing', () => {
    expect(findBrowser(machine('linux', [], { PATH: '' }))).toBeNull();
  });
});
