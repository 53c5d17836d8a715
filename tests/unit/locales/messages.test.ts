import { parse } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/locales/locales';
import { MESSAGES as SHARED } from '../../../src/locales/messages';
import { OWN_FIGURES_STRINGS } from '../../../src/locales/own-figures/all';

const PROJECT = join(import.meta.dirname, '../../..');

/** All strings, those that only one page needs among them. */
const stringsIn = (locale: Locale): Record<string, string> => ({ ...SHARED[locale], ...OWN_FIGURES_STRINGS[locale] });

type Element = ReturnType<typeof parse>[number];

/** Plain text between placeholders, as the parser numbers it. */
const LITERAL = 0;

/** The names of all placeholders of a message, those inside plural and select cases included. */
function placeholders(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    ...('value' in element && element.type !== LITERAL ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : []),
  ]);
}

const inMessage = (message: string) => [...new Set(placeholders(parse(message, { ignoreTag: true })))].sort();

/** Placeholders that a language may leave out: plural rules and scale words are not everywhere needed. */
const OPTIONAL = new Set(['count', 'scaled']);

describe.each(LOCALES)('the strings in %s', (locale) => {
  const messages = Object.entries(stringsIn(locale));

  it('are all there, none empty', () => {
    expect(Object.keys(stringsIn(locale)).sort()).toEqual(Object.keys(stringsIn('en')).sort());
    expect(messages.filter(([, text]) => text.trim() === '').map(([id]) => id)).toEqual([]);
  });

  it('can be read, and take what the English ones take and no more', () => {
    const english = new Map(Object.entries(stringsIn('en')));
    const wrong = messages.filter(([id, text]) => {
      const own = inMessage(text).filter((name) => !OPTIONAL.has(name));
      const wanted = inMessage(english.get(id) ?? '').filter((name) => !OPTIONAL.has(name));
      return id.startsWith('explain.') ? own.some((name) => !wanted.includes(name)) && !wanted.length : own.join() !== wanted.join();
    });
    expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  it('have a case for every plural category of the language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking: string[] = [];
    const visit = (id: string, elements: readonly Element[]): void => {
      for (const element of elements) {
        if (!('options' in element)) continue;
        if ('offset' in element && !('other' in element.options)) lacking.push(id);
        if ('offset' in element && categories.includes('few') && !('few' in element.options)) lacking.push(`${id} lacks "few"`);
        for (const { value } of Object.values(element.options)) visit(id, value);
      }
    };
    for (const [id, text] of messages) visit(id, parse(text, { ignoreTag: true }));
    expect(lacking).toEqual([]);
  });

  it.runIf(locale !== 'en')('are translated', () => {
    // Names, signs and words that are the same in both languages.
    const same = messages.filter(
      ([id, text]) =>
        text === Object.entries(stringsIn('en')).find(([key]) => key === id)?.[1] && /\p{L}{4}/u.test(text.replaceAll(/\{[^}]*\}/g, '')),
    );
    expect(same.length / messages.length, same.map(([id]) => id).join(', ')).toBeLessThan(0.1);
  });
});

/** All files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => join(entry.parentPath, entry.name));
}

it('no component has words of its own', () => {
  const offences: string[] = [];
  for (const file of [...filesIn('src'), ...filesIn('entrypoints')]) {
    if (file.includes('/gallery/')) continue;
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const texts = [
      // Text between tags, on one line.
      ...[...code.matchAll(/(?<![=-])>([^<>{}()=;&|]*\p{L}{2}[^<>{}()=;&|]*)<\//gu)].map(([, text]) => text),
      // Attributes that readers see or hear.
      ...[...code.matchAll(/\b(?:title|aria-label|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu)].map(([, text]) => text),
    ];
    // An address is the same in every language.
    offences.push(...texts.filter((text) => !/^\S+\.\S+$/.test(text ?? '')).map((text) => `${file.slice(PROJECT.length + 1)}: ${text}`));
  }
  expect(offences, 'put these into src/locales').toEqual([]);
});
