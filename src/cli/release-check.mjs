/**
 * `npm run release:check`: makes the release, unpacks its sources into an empty folder, makes the release there, and compares:
 * the sources alone must give the very same packages.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Advice, PROJECT, run, step, tellFailure } from './progress.mjs';

/** @param {string} project */
const sumsOf = (project) => readFileSync(join(project, '.output/release/SHA256SUMS'), 'utf8');

/**
 * @param {string} file
 * @param {string} folder
 */
async function unpack(file, folder) {
  // The release that was made before has set the project up.
  const { unzipSync } = await import('fflate');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

async function main() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'chiffre-release-'));
  try {
    await step('making the release here', () => run(process.execPath, [join(PROJECT, 'src/cli/release.mjs')]));
    const sums = sumsOf(PROJECT);
    const sources = sums.split(/\s+/).find((word) => word.endsWith('-sources.zip')) ?? '';
    await unpack(join(PROJECT, '.output/release', sources), elsewhere);
    // The packages are those of the same lock file; reviewers install them with npm.
    symlinkSync(join(PROJECT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    await step('making it again from its sources, in another folder', () =>
      run(process.execPath, [join(elsewhere, 'src/cli/release.mjs')]),
    );
    const again = existsSync(join(elsewhere, '.output/release/SHA256SUMS')) ? sumsOf(elsewhere) : '';
    if (again !== sums) throw new Advice(`The two releases differ.\nhere:\n${sums}elsewhere:\n${again}`);
    console.log(`Both are the same.\n${sums}`);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 3 });
  }
}

try {
  await main();
} catch (error) {
  tellFailure(error);
}
