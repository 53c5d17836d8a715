import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { findFiles } from '../../../src/cli/find-files';
import { withCitedTitles } from '../../../src/dataset/cited-titles';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import { readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import { LANGUAGES } from '../../../src/languages/all';
import { READY_LANGUAGES } from '../../../src/languages/ready';
import { formatText, type MessageText } from '../../../src/locales/format-message';
import { LOCALES } from '../../../src/locales/locales';
import { MESSAGES } from '../../../src/locales/messages';
import { isOfPagesOnly } from '../../../src/locales/pages-only';
import { OWN_FIGURES_STRINGS } from '../../../src/locales/own-figures/all';
import { parsedMessages } from '../../../src/worker-files/node-parsed-messages';
import { workerFiles } from '../../../src/worker-files/node-worker-files';
import { packColumns, unpackColumns } from '../../../src/worker-files/packed-columns';
import { packDetails, unpackDetails } from '../../../src/worker-files/packed-details';
import { unpackLanguage } from '../../../src/worker-files/packed-language';
import { packPhrases, rolesIn, unpackPhrases } from '../../../src/worker-files/packed-phrases';
import { isSwapped, parseSwapped, swapLetters } from '../../../src/worker-files/swapped-letters';
import { joinLists, splitLists } from '../../../src/worker-files/word-lists';
import { addressOf, keepWorkerFiles, nameValues, readWorkerFile } from '../../../src/worker-files/read-worker-file';

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.chiffreFiles = undefined;
});

/** A service worker's `importScripts`, with the files that the build makes. */
function serveFiles(): string[] {
  const files = new Map(workerFiles().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]));
  const asked: string[] = [];
  vi.stubGlobal('importScripts', (...addresses: readonly string[]) => {
    for (const address of addresses) {
      asked.push(address);
      const source = files.get(address);
      if (source === undefined) throw new Error(`no ${address}`);
      const scope = { chiffreFiles: globalThis.chiffreFiles, JSON };
      runInNewContext(source.replace('globalThis.', ''), scope);
      globalThis.chiffreFiles = { ...globalThis.chiffreFiles, ...scope.chiffreFiles };
    }
  });
  return asked;
}

test('every language, every set of strings and all details come back as they went in', () => {
  serveFiles();
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const listOf = (value: unknown): readonly unknown[] => z.array(z.unknown()).parse(plain(value));
  const roles = rolesIn(Object.values(READY_LANGUAGES).map(({ lexicon }) => lexicon.phrases));
  for (const [tag, language] of Object.entries(READY_LANGUAGES))
    expect(unpackLanguage(plain(readWorkerFile(`languages/${tag}`)), roles)).toEqual(plain(language));
  const ids = Object.keys(MESSAGES.en);
  const [ofPages, ofWorker] = [ids.filter(isOfPagesOnly), ids.filter((id) => !isOfPagesOnly(id))];
  const ownFigures = new Map<string, unknown>(Object.entries(parsedMessages(OWN_FIGURES_STRINGS)));
  for (const [locale, messages] of Object.entries(parsedMessages(MESSAGES))) {
    const [pages, own] = listOf(readWorkerFile(`pages/${locale}`));
    expect({ ...nameValues(ofWorker, listOf(readWorkerFile(`messages/${locale}`))), ...nameValues(ofPages, listOf(pages)) }).toEqual(
      messages,
    );
    expect(nameValues(Object.keys(OWN_FIGURES_STRINGS.en), listOf(own))).toEqual(ownFigures.get(locale));
  }
  const { details } = compileDataset(withCitedTitles(readDatasetFiles()));
  const names = workerFiles()
    .map(({ relativeDest }) => /details\/(.*)\.js$/.exec(relativeDest)?.[1])
    .filter((name) => name !== undefined);
  const packed = z.object({ stated: z.string(), notes: z.string(), publishers: z.string(), sources: z.string() });
  const read = Object.assign(
    {},
    ...names.map((name) =>
      name.startsWith('others-')
        ? z.record(z.string(), packed).parse(readWorkerFile(`details/${name}`))
        : { [name]: packed.parse(readWorkerFile(`details/${name}`)) },
    ),
  );
  expect(
    Object.fromEntries(Object.entries(z.record(z.string(), packed).parse(read)).map(([app, own]) => [app, unpackDetails(own)])),
  ).toEqual(details);
});

test('what runs in the worker says no string of the pages alone', () => {
  const ids = new Set<string>(Object.keys(MESSAGES.en).filter(isOfPagesOnly));
  const wrong: string[] = [];
  for (const folder of ['entrypoints/background', 'src/card', 'src/check', 'src/export', 'src/extension']) {
    for (const file of findFiles(folder, (name) => name.endsWith('.ts'))) {
      for (const [, id = ''] of readFileSync(file, 'utf8').matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g))
        if (ids.has(id)) wrong.push(`${file}: ${id}; name it in src/locales/pages-only.ts, or say another string`);
    }
  }
  expect(ids.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('titles and addresses of all kinds come back as they went in, the same details each time', () => {
  const details = {
    figures: {
      stated: [[0, 'Example'], 1, [0, 'Other'], [2, '2 Others'], [4, '2'], 4] as const,
      note: [null, 'Rounded.', 'Of adults - online.', null, 3, 1],
    },
    sources: {
      url: ['https://www.example.org/500-million-users', 'https://example.org/*', 'http://example.org/a', 'https://example.org'],
      publisher: ['Example', 'The Example', '', 'Ärzteblatt'],
      title: ['Example hits 500 Million – a well-known mark', 'éTUDE - "Quoted" and WhatsApp', null, `${'Long '.repeat(40)}title`],
    },
  };
  const nothing = { figures: { stated: [], note: [] }, sources: { url: [], publisher: [], title: [] } };
  const packed = packDetails(details);
  expect(unpackDetails(packed)).toEqual(details);
  expect(unpackDetails(packed)).toBe(unpackDetails(packed));
  expect(unpackDetails(packDetails(nothing))).toEqual(nothing);
  // A dotted capital I has no one small letter.
  for (const note of ['Two\nlines', '2023'])
    expect(() => packDetails({ ...nothing, figures: { stated: [[4, 'Example']], note: [note] } })).toThrow('come out as they went in');
  for (const title of ['Two\nlines', 'İstanbul'])
    expect(() => packDetails({ ...details, sources: { ...details.sources, title: [title, null, null, null] } })).toThrow(
      'come out as they went in',
    );
});

test('what parts phrases in the package stands in none of them', () => {
  const roles = rolesIn([[[{ signs: ['use', 'send'], heads: ['user'] }, ['count', 'counted', 'counter*']]]]);
  const table = [[{ signs: ['use', 'send'], heads: ['user'] }, ['a', 'count', 'counted', 'counter*', 'ışık']]] as const;
  expect(unpackPhrases(packPhrases(table, roles), roles)).toEqual(table);
  for (const phrase of ['Count', 'a^b', 'a~b'])
    expect(() => packPhrases([[{ signs: ['use'] }, [phrase]]], roles)).toThrow('packed-phrases.ts');
});

test('letters beyond ASCII are swapped with rare ones where a text is written in them, and put back', () => {
  const value = { двадцать: ['двадцать один', 'Ёж', 'q', "d'un \\ \n"], words: ['ещё', 'один миллион пользователей'] };
  const swapped = swapLetters(JSON.stringify(value));
  expect(swapped.letters).not.toBe('');
  expect(isSwapped(swapped)).toBe(true);
  expect(Buffer.byteLength(swapped.text)).toBeLessThan(Buffer.byteLength(JSON.stringify(value)));
  expect(parseSwapped(swapped)).toEqual(value);
  const latin = JSON.stringify({ words: ['déjà vu', 'été'], more: 'un demi-milliard de personnes' });
  expect(swapLetters(latin)).toEqual({ letters: '', text: latin });
  expect(parseSwapped(swapLetters(latin))).toEqual(JSON.parse(latin));
  expect([['a'], { letters: 'ab' }, null, 'text'].map(isSwapped)).toEqual([false, false, false, false]);
});

test('a figure keeps the title of the source that a citation names', () => {
  const files = readDatasetFiles();
  const titlesOf = (from: typeof files): (string | null | undefined)[] =>
    from.figures.flatMap(({ figures }) => figures.map(({ sources: [first] }) => first?.title));
  expect(titlesOf(withCitedTitles(files))).toEqual(titlesOf(files));
  expect(JSON.stringify(withCitedTitles(files)).length).toBeLessThan(JSON.stringify(files).length);
});

test('languages are data that JSON carries: nothing is lost on the way', () => {
  for (const language of Object.values(LANGUAGES)) expect(JSON.parse(JSON.stringify(language))).toEqual(language);
});

test('a file is run once, and no file before it is asked for', () => {
  const asked = serveFiles();
  readWorkerFile('messages/fr');
  readWorkerFile('messages/fr');
  expect(asked).toEqual([addressOf('messages/fr')]);
});

test('a worker runs all files when it is installed, so that the browser keeps them', () => {
  const asked = serveFiles();
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  keepWorkerFiles([]);
  expect(listeners.size).toBe(0);
  keepWorkerFiles(['messages/fr', 'languages/de']);
  listeners.get('install')?.();
  expect(asked).toEqual([addressOf('messages/fr'), addressOf('languages/de')]);
});

test('lists of words are joined and split again, and a word with the mark in it is refused', () => {
  const value = { empty: [], one: ['a'], words: ['a', 'b c', ''], mixed: ['a', 1, ['b']], deep: { list: [{ words: ['x'] }] }, text: 'a' };
  expect(splitLists(joinLists(value))).toEqual(value);
  expect(() => joinLists({ words: ['a~b'] })).toThrow('word-lists.ts');
});

test('a string says the same whether it was parsed ahead or not', () => {
  for (const strings of [MESSAGES, OWN_FIGURES_STRINGS]) {
    const ahead = parsedMessages(strings);
    for (const locale of LOCALES) {
      for (const [key, text] of Object.entries<string>(strings[locale])) {
        const names = new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''));
        for (const value of [0, 1, 2, 5, 21]) {
          const values = Object.fromEntries([...names].map((name) => [name, value]));
          expect(formatText(locale, `${key} ahead`, messageText.parse(ahead[locale]?.[key]), values), `${locale} ${key}`).toBe(
            formatText(locale, key, text, values),
          );
        }
      }
    }
  }
});

/** What the build has parsed is what `intl-messageformat` takes. */
const messageText = z.custom<MessageText>((value) => typeof value === 'string' || Array.isArray(value));

test('columns come back as they went in, and take a tenth less', () => {
  const { figures, sources } = compileDataset(readDatasetFiles());
  // What replaced a figure is told in words, which the package does without.
  for (const columns of [{ ...figures, revisedBy: figures.revisedBy.map(() => null) }, sources]) {
    const packed = packColumns(columns);
    expect(unpackColumns(packed)).toEqual(columns);
    expect(JSON.stringify(packed).length).toBeLessThan(0.9 * JSON.stringify(columns).length);
  }
});

test.each([
  ['a word with a space', { area: ['US', 'New Zealand'] }],
  ['an empty list', { sources: [[1], []] }],
  ['a number among words', { window: ['P1D', 7] }],
])('%s in a column is told instead of lost', (_, columns) => {
  expect(() => packColumns(columns)).toThrow(/does not come out as it went in/);
});
