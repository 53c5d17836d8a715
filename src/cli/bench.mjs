/**
 * `npm run bench`: installs what the benchmark compares with, in its own folder, builds the extension where there is no build, and runs it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, PROJECT, run, step, tellFailure, tool } from './progress.mjs';
import { setUpProject } from './set-up.mjs';

const FOLDER = join(PROJECT, 'tests/bench');

try {
  await setUpProject();
  if (!existsSync(join(FOLDER, 'node_modules')))
    await step('Installing what to compare with', () =>
      npm(['install', '--prefix', FOLDER, '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund']),
    );
  if (!existsSync(join(PROJECT, '.output/chrome-mv3/manifest.json')))
    await step('Building', () => tool('wxt/bin/wxt.mjs', ['build', '-b', 'chrome']));
  await run(process.execPath, [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(FOLDER, 'bench.ts'), ...process.argv.slice(2)], {
    show: true,
  });
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
