/**
 * `npm run licences`: the licence of every package, those that ship with the extension first. Fails where one is none of those that
 * we accept, so that a new dependency brings no surprise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './progress.mjs';

/** Accepted for what ships: no duty beyond naming the author. */
const SHIPS = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Zlib',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);
/** Accepted beside these for tools, of which nothing goes into the extension. */
const TOOLS = new Set([...SHIPS, 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'MIT-0', 'WTFPL', 'Artistic-2.0', 'BSD']);

/** Old packages that name no licence in today's form: what their own licence files say. */
const IN_THEIR_FILES = new Map([
  ['is-relative 0.1.3', 'MIT'],
  ['os-shim 0.1.3', 'MIT'],
]);

/** @type {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean }> }} */
const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));

/**
 * Whether an SPDX expression allows a choice that is accepted.
 * @param {string} expression
 * @param {ReadonlySet<string>} accepted
 */
const isAccepted = (expression, accepted) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((part) => accepted.has(part.trim())));

const all = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version = '', license, dev = false, devOptional = false }]) => {
    const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`;
    return { name, licence: IN_THEIR_FILES.get(name) ?? license ?? 'unknown', ships: !dev && !devOptional };
  });
const refused = all.filter(({ licence, ships }) => !isAccepted(licence, ships ? SHIPS : TOOLS));
const shipped = all.filter(({ ships }) => ships).sort((a, b) => a.name.localeCompare(b.name));

console.log('Dependencies of the extension and of its command line:');
for (const { name, licence } of shipped) console.log(`  ${name}: ${licence}`);
console.log('\nTools, by licence:');
/** @type {Map<string, number>} */
const byLicence = new Map();
for (const { licence, ships } of all) if (!ships) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
for (const [licence, count] of [...byLicence].sort((a, b) => b[1] - a[1])) console.log(`  ${licence}: ${count}`);
for (const { name, licence } of refused)
  console.log(
    `\n✗ ${name} has the licence "${licence}", which is none of those accepted in src/cli/licences.mjs. Replace the package, or add the licence with a reason.`,
  );
if (refused.length > 0) process.exitCode = 1;
