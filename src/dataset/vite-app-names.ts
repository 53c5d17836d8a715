/** The build's way to the names of apps, for the content script's quick look. Runs in Node, as part of Vite. */
import type { Plugin } from 'vite';
import { mentionPatterns, type AppNames } from '../text/mention-patterns';
import { DATASET_FOLDER, readDatasetFiles } from './node-read-dataset';
import type { App } from './schema';

/** What code imports to get the names. */
const MODULE_ID = 'virtual:chiffre-app-names';
/** Vite asks for a NUL in front of an id that is no file. */
const RESOLVED_ID = `\0${MODULE_ID}`;

/** The scripts of the languages that claims are read in; names in others would only make the content script larger. */
const READ_SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]+$/u;

/** Whether a name holds another of these words, written as it is: then whoever finds the word has found the name. */
function holdsWord(name: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const at = name.indexOf(word);
    return word !== name && at >= 0 && !/\p{L}/u.test(`${name.charAt(at - 1)}${name.charAt(at + word.length)}`);
  });
}

/**
 * The names that a page must mention to hold a claim.
 * @param apps - the dataset's apps
 * @returns names in lower case, each once, and as they are written those that are words too; a name that another is found in is left out
 */
export function mentionedNames(apps: readonly App[]): AppNames {
  const looked = apps.filter(({ kind }) => kind !== 'category');
  const written = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => READ_SCRIPTS.test(name)).sort();
  const weak = written(looked.flatMap(({ weakAliases }) => weakAliases));
  const alsoWords = weak.filter((name) => !holdsWord(name, weak));
  const all = written(
    looked
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => !weak.includes(name) && !holdsWord(name, weak))
      .map((name) => name.toLowerCase()),
  );
  const names = all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
  return { names, alsoWords: alsoWords.filter((name) => !names.some((other) => name.toLowerCase().includes(other))) };
}

/**
 * Serves `virtual:chiffre-app-names`.
 * @param folder - the dataset's folder, the project's own unless a test says otherwise
 * @returns the plugin
 */
export function appNamesPlugin(folder: string = DATASET_FOLDER): Plugin {
  return {
    name: 'chiffre-app-names',
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      return `export default ${JSON.stringify(mentionPatterns(mentionedNames(readDatasetFiles(folder).apps)))};`;
    },
  };
}
