/**
 * `node src/cli/run.mjs NAME …` runs the command src/cli/NAME.ts. It is bundled once after each change of the sources and kept
 * in `.output`: loading some 200 TypeScript files one by one takes longer than checking an article.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = join(PROJECT, '.output');

/** A bundle of an older state is kept for a while, since a command that still runs may load a further part of it. Milliseconds. */
const KEEP_OLD = 60 * 60 * 1000;

/**
 * Tells states of the sources apart, by number and time of the files.
 * @returns {string}
 */
function stateOfSources() {
  let newest = statSync(join(PROJECT, 'package-lock.json')).mtimeMs;
  let count = 0;
  for (const entry of readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(m?[jt]sx?|json)$/.test(entry.name)) continue;
    count += 1;
    newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return `${count}-${Math.round(newest).toString(36)}`;
}

function forgetOldBundles() {
  for (const name of readdirSync(OUTPUT)) {
    const folder = join(OUTPUT, name);
    if (name.startsWith('cli-') && Date.now() - statSync(folder).mtimeMs > KEEP_OLD) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @returns {Promise<string>} the bundled program
 */
async function bundle(name) {
  // The folder lies as deep as those of src, so that addresses relative to a file of src still hold.
  const folder = join(OUTPUT, `cli-${name}-${stateOfSources()}`);
  const program = join(folder, `${name}.js`);
  if (existsSync(program)) return program;
  mkdirSync(OUTPUT, { recursive: true });
  forgetOldBundles();
  const { build } = await import('esbuild');
  const unfinished = `${folder}-${process.pid}`;
  await build({
    entryPoints: [join(PROJECT, 'src/cli', `${name}.ts`)],
    outdir: unfinished,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process was quicker with the same bundle.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return program;
}

const [name = ''] = process.argv.splice(2, 1);
if (!existsSync(join(PROJECT, 'src/cli', `${name}.ts`))) {
  console.error(`There is no command "${name}". Commands are the .ts files of src/cli.`);
  process.exitCode = 2;
} else {
  // Node 22 and later keep compiled code between runs.
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') nodeModule.enableCompileCache();
  // oxlint-disable-next-line no-unsanitized/method -- the program was bundled from this project's sources just now
  await import(pathToFileURL(await bundle(name)).href);
}
