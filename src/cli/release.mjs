/**
 * `npm run release`: builds what the stores get, into .output/release: a package for Chrome, one for Firefox, the sources for
 * Mozilla's review, and a file of their sums. The same sources give the same bytes. docs/release.md says what comes next.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintForFirefox } from './lint-for-firefox.mjs';
import { PROJECT, step, tellFailure, tool } from './progress.mjs';
import { setUpProject } from './set-up.mjs';

const RELEASE = join(PROJECT, '.output/release');

/** @typedef {{ name: string, bytes: Buffer }} Package */

/**
 * @param {string} browser
 * @param {string} version
 * @returns {Promise<Package>}
 */
async function packageFor(browser, version) {
  const { filesIn, pack } = await import('./pack.mjs');
  const folder = join(PROJECT, `.output/${browser}-mv3`);
  // Nothing of an earlier build may come along.
  rmSync(folder, { recursive: true, force: true });
  await step(`building for ${browser}`, () => tool('wxt/bin/wxt.mjs', ['build', '-b', browser]));
  return { name: `chiffre-${version}-${browser}.zip`, bytes: await pack(folder, filesIn(folder), { tight: true }) };
}

async function main() {
  await setUpProject();
  // Needs packages, which are there now.
  const { pack, sha256, sourceFiles } = await import('./pack.mjs');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  console.log(`Chiffre ${version}`);
  const packages = [await packageFor('chrome', version), await packageFor('firefox', version)];
  await step("asking Mozilla's linter", lintForFirefox);
  packages.push(
    await step('packing the sources', async () => ({
      name: `chiffre-${version}-sources.zip`,
      bytes: await pack(PROJECT, sourceFiles(), { tight: false }),
    })),
  );
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  for (const { name, bytes } of packages) writeFileSync(join(RELEASE, name), bytes);
  const sums = packages.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums);
  console.log(
    `\n${packages.map(({ name, bytes }) => `${String(Math.round(bytes.length / 1000)).padStart(6)} kB  ${name}`).join('\n')}\n\n${sums}\nIn .output/release. What to do with them: docs/release.md`,
  );
}

try {
  await main();
} catch (error) {
  tellFailure(error);
}
