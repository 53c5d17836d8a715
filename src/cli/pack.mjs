/**
 * Packs files so that the same files give the same bytes, on every machine and at every hour: entries sorted by name, one fixed
 * date, no permissions, and a deflate in JavaScript or WebAssembly, which does not change with Node's own.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { PROJECT } from './progress.mjs';

/** The first moment that a zip file can name, whatever the machine's time zone. */
const DATE = new Date(1980, 0, 1);

/** Passes of Zopfli: five save half a thousandth less, more save next to nothing. */
const ZOPFLI_PASSES = 15;

/** What is made by tools, and no source; the same as in .gitignore. */
const NO_SOURCES = new Set(['.git', 'node_modules', '.output', '.wxt', 'coverage', 'test-results', 'playwright-report']);

/** @param {string} a @param {string} b */
const byName = (a, b) => (a < b ? -1 : Number(a > b));

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} [leftOut] names of files and folders at the top that do not count
 * @returns {string[]} paths of all files in it, with slashes, sorted by code unit
 */
export function filesIn(folder, leftOut = new Set()) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !leftOut.has(path.split('/')[0] ?? ''))
    .sort(byName);
}

/**
 * The project's sources: what git tracks, or all files where the project is no clone, as in an unpacked archive of sources.
 * @param {string} [project]
 * @returns {string[]} paths, sorted
 */
export function sourceFiles(project = PROJECT) {
  if (!existsSync(join(project, '.git'))) return filesIn(project.replace(/\/$/, ''), NO_SOURCES);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8', maxBuffer: 1e8 }).split('\0');
  return listed.filter((path) => path !== '' && existsSync(join(project, path))).sort(byName);
}

/** A file of a zip that is deflated already: the library writes what stands around it. */
class DeflatedFile extends ZipPassThrough {
  /** @type {Uint8Array<ArrayBuffer>} */
  #deflated;

  /**
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} deflated
   */
  constructor(name, deflated) {
    super(name);
    this.compression = 8;
    this.mtime = DATE;
    this.#deflated = deflated;
  }

  /**
   * @override
   * @param {Uint8Array<ArrayBuffer>} _content
   * @param {boolean} final
   */
  process(_content, final) {
    this.ondata(null, this.#deflated, final);
  }
}

/** @typedef {(content: Uint8Array) => Uint8Array | Promise<Uint8Array>} Deflate */

/** For what is packed once and seldom loaded. @type {Deflate} */
const quickly = (content) => deflateSync(content, { level: 9 });

/** For what readers load: a twentieth smaller than any other deflate, and a hundred times slower to write. @type {Deflate} */
const tightly = (content) => deflateAsync(content, { numiterations: ZOPFLI_PASSES });

/**
 * @param {string} folder
 * @param {readonly string[]} files paths inside it
 * @param {{ readonly tight: boolean }} how whether every byte counts, or the time that it takes
 * @returns {Promise<Buffer>} a zip file that holds them
 */
export async function pack(folder, files, { tight }) {
  const deflate = tight ? tightly : quickly;
  /** @type {Uint8Array[]} */
  const written = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  for (const name of [...files].sort(byName)) {
    const content = new Uint8Array(readFileSync(join(folder, name)));
    const file = new DeflatedFile(name, new Uint8Array(await deflate(content)));
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(written);
}

/** @param {Buffer} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
