import { isSwapped, parseSwapped } from './swapped-letters';

declare global {
  /** What the worker's further files hold, by their names; each file adds its own entry when it runs. */
  var chiffreFiles: Record<string, unknown> | undefined;
  /** Runs scripts of the extension at once; there in service workers only. */
  function importScripts(...addresses: readonly string[]): void;
}

/** The folder of the worker's files, from the extension's root. */
export const WORKER_FOLDER = '/worker/';

/**
 * Where a worker's file lies in the package.
 * @param name - as in {@link readWorkerFile}
 * @returns an address from the extension's root
 */
export function addressOf(name: string): string {
  return `${WORKER_FOLDER}${name}.js`;
}

/**
 * Reads one of the worker's further files, the first time by running it. Service workers cannot import modules later on, and the extension
 * connects to nowhere, not even to itself; but a script that ran when the worker was installed may be run again at any time. In a
 * background page all have run at its start.
 * @param name - what it holds: `languages/fr`, `messages/pt-BR`, `details/whatsapp`
 * @returns the file's value, the same each time
 * @throws DOMException if there is no such file, or `keepWorkerFiles` did not name it
 */
export function readWorkerFile(name: string): unknown {
  const files = (globalThis.chiffreFiles ??= {});
  if (!(name in files)) importScripts(addressOf(name));
  const value = files[name];
  if (!isSwapped(value)) return value;
  return (files[name] = parseSwapped(value));
}

const named = new WeakMap<object, Readonly<Record<string, unknown>>>();

/**
 * Makes a record of values that a file holds without their keys.
 * @param keys - of all files of the folder, in the order of the values
 * @param values - the file's value, a list
 * @returns the record, the same each time for the same list
 */
export function nameValues(keys: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  const known = named.get(values);
  if (known) return known;
  const record = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  named.set(values, record);
  return record;
}

/**
 * Lets the browser keep the worker's further files, so that they can be read whenever they are needed. To be called while the worker
 * starts.
 * @param names - of all files; none where the manifest names them all
 */
export function keepWorkerFiles(names: readonly string[]): void {
  if (names.length > 0) globalThis.addEventListener('install', () => importScripts(...names.map(addressOf)));
}
