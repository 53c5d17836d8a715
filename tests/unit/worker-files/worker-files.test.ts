import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import { readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import { LANGUAGES } from '../../../src/languages/all';
import { MESSAGES } from '../../../src/locales/messages';
import { workerFiles } from '../../../src/worker-files/node-worker-files';
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
  for (const [tag, language] of Object.entries(LANGUAGES)) expect(splitLists(plain(readWorkerFile(`languages/${tag}`)))).toEqual(plain(language));
  for (const [locale, messages] of Object.entries(MESSAGES)) expect(nameValues(Object.keys(MESSAGES.en), [plain(readWorkerFile(`messages/${locale}`))].flat())).toEqual(messages);
  const { details } = compileDataset(readDatasetFiles());
  const names = workerFiles().map(({ relativeDest }) => /details\/(.*)\.js$/.exec(relativeDest)?.[1]).filter((name) => name !== undefined);
  const read = Object.assign({}, plain(readWorkerFile('details/others')), ...names.filter((name) => name !== 'others').map((name) => ({ [name]: plain(readWorkerFile(`details/${name}`)) })));
  expect(read).toEqual(details);
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
