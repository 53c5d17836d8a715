/**
 * `npm run fuzz [-- TIMES]`: the property tests over text, pages, stored settings, messages and imported lists, with TIMES as many
 * inputs as in `npm test` (50 unless told otherwise) and a new seed each time. CHIFFRE_SEED runs a former seed again.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProgramFailed, seconds, tool } from './progress.mjs';
import { setUpProject } from './set-up.mjs';

const TIMES = Number(process.argv[2] ?? 50);
if (!Number.isInteger(TIMES) || TIMES < 1) {
  console.log('npm run fuzz -- TIMES: TIMES is how many times as many inputs as in npm test, a whole number from 1.');
  process.exit(2);
}

await setUpProject();
const since = performance.now();
const seed = process.env['CHIFFRE_SEED'] ?? String(Date.now() % 1_000_000_000);
const folder = mkdtempSync(join(tmpdir(), 'chiffre-fuzz-'));
const counts = join(folder, 'counts');
try {
  await tool('vitest/vitest.mjs', ['run', 'tests/fuzz'], {
    show: true,
    env: { CHIFFRE_FUZZ: String(TIMES), CHIFFRE_FUZZ_COUNTS: counts, CHIFFRE_SEED: seed },
  });
} catch (error) {
  if (!(error instanceof ProgramFailed)) throw error;
  process.exitCode = 1;
  console.log(`\nThe same inputs again: CHIFFRE_SEED=${seed} npm run fuzz -- ${TIMES}`);
}
const inputs = readFileSync(counts, 'utf8')
  .trim()
  .split('\n')
  .reduce((sum, line) => sum + Number(line), 0);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${inputs.toLocaleString('en')} inputs fuzzed with seed ${seed} (${seconds(since)}).`);
