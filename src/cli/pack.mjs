/**
 * Packs files so that the same files give the same bytes, on every machine and at every hour: entries sorted by name, one fixed
 * date, no permissions, and a deflate written in JavaScript, which does not change with Node's own.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PROJECT } from './progress.mjs';

/** The first moment that a zip file can name. */
const DATE = new Date(Date.UTC(1980, 0, 1));

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

/**
 * @param {string} folder
 * @param {readonly string[]} files paths inside it
 * @returns {Promise<Buffer>} a zip file that holds them
 */
export async function pack(folder, files) {
  const zip = new JSZip();
  for (const file of [...files].sort(byName)) zip.file(file, readFileSync(join(folder, file)), { date: DATE, createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
}

/** @param {Buffer} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
