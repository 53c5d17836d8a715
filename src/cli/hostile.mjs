/** `npm run hostile [-- PATTERN]`: pages that fight and faults on the way, in the built extension; closes with what it counted. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProgramFailed, seconds, step, tool } from './progress.mjs';
import { requireChromium, setUpProject } from './set-up.mjs';
import { createTally } from './tally.mjs';

const since = performance.now();
await setUpProject();
await step('building for Chrome', () => tool('wxt/bin/wxt.mjs', ['build', '-b', 'chrome']));
const folder = mkdtempSync(join(tmpdir(), 'chiffre-hostile-'));
const report = join(folder, 'report.json');
try {
  const pattern = process.argv[2] === undefined ? [] : ['--grep', process.argv[2]];
  await tool('@playwright/test/cli.js', ['test', '--project=hostile', '--reporter=list,json', ...pattern], {
    show: true,
    env: { CHIFFRE_BROWSER: await requireChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
} catch (error) {
  if (!(error instanceof ProgramFailed)) throw error;
  process.exitCode = 1;
}
const tally = createTally();
tally.add(JSON.parse(readFileSync(report, 'utf8')));
rmSync(folder, { recursive: true, force: true });
console.log(`\n${tally.sentence()} (${seconds(since)}).`);
