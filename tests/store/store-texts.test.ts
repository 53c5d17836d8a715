/** The stores' texts against their limits, the manifest and the interface. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';
import { en } from '../../src/locales/en';
import { fr } from '../../src/locales/fr';
import { VERDICTS } from '../../src/terms';

const PROJECT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/** Longest texts, in characters: the stricter of Chrome Web Store and addons.mozilla.org. */
const MOST = { name: 50, short: 132, description: 15_000, answer: 1000 };

/** The text under each heading of a Markdown file. */
function sections(path: string, level: '##' | '###'): Map<string, string> {
  const parts = read(path)
    .split(new RegExp(`^${level} `, 'm'))
    .slice(1);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      part
        .slice(part.indexOf('\n'))
        .split(/^#|^\*\*/m)[0]
        ?.trim() ?? '',
    ]),
  );
}

const messages = (locale: string) =>
  JSON.parse(read(`assets/public/_locales/${locale}/messages.json`)) as Record<'name' | 'description', { message: string }>;

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes the manifest by a function.');
  return await manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
}

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('the listing in %s', (locale, strings) => {
  const listing = sections(`docs/store/listing.${locale}.md`, '##');
  const text = (name: string): string => listing.get(name) ?? '';

  test('has the texts of the manifest, within the limits', () => {
    expect(text('Name')).toBe(messages(locale).name.message);
    expect(text('Short description')).toBe(messages(locale).description.message);
    expect(text('Description').length).toBeGreaterThan(500);
    expect(text('Description').length).toBeLessThanOrEqual(MOST.description);
  });

  test('is plain text, and calls every verdict as the card does', () => {
    expect(text('Description')).not.toMatch(/<\w|\]\(|\*\*/);
    for (const verdict of VERDICTS) expect(text('Description')).toContain(`• ${strings[`verdict.${verdict}`]} –`);
  });
});

test.each(readdirSync(join(PROJECT, 'assets/public/_locales')))('name and description in %s are within the limits', (locale) => {
  const { name, description } = messages(locale);
  expect(name.message.length).toBeLessThanOrEqual(MOST.name);
  expect(description.message.length).toBeLessThanOrEqual(MOST.short);
});

test.each(['chrome', 'firefox'] as const)(
  'every permission of the manifest for %s is argued, in the forms and in the docs',
  async (browser) => {
    const answers = sections('docs/store/forms.md', '###');
    const { permissions = [], host_permissions: hosts } = await manifestFor(browser);
    expect(hosts, 'no site at installation').toBeUndefined();
    for (const permission of permissions.map(String)) {
      expect(answers.get(permission)?.length, permission).toBeGreaterThan(60);
      expect(read('docs/permissions.md')).toContain(`| \`${permission}\``);
    }
    expect([...answers.keys()].sort(), 'no answer for what is not asked').toEqual([...permissions.map(String), 'Host permissions'].sort());
    for (const answer of answers.values()) expect(answer.length).toBeLessThanOrEqual(MOST.answer);
  },
);

test('the manifest for Firefox says that no data is collected', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings?.gecko).toMatchObject({ id: '@chiffre', data_collection_permissions: { required: ['none'] } });
});

test('every icon that the manifest names is there, in its size', async () => {
  const { icons, action } = await manifestFor('chrome');
  const named = Object.entries({ ...icons, ...(typeof action?.default_icon === 'object' ? action.default_icon : {}) });
  expect(named.map(([size]) => Number(size))).toEqual(expect.arrayContaining([16, 24, 32, 48, 64, 96, 128]));
  for (const [size, file] of named) {
    const png = readFileSync(join(PROJECT, 'assets/public', String(file)));
    // Width and height stand at fixed places of a PNG file.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], String(file)).toEqual([Number(size), Number(size)]);
  }
});

test('the version of package.json has its entry in the changelog, and stands in no other place', async () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')} – (not yet released|\\d{4}-\\d{2}-\\d{2})$`, 'm'));
  // WXT takes it from package.json.
  expect(await manifestFor('firefox')).not.toHaveProperty('version');
  expect(existsSync(join(PROJECT, 'docs/privacy.md'))).toBe(true);
});
