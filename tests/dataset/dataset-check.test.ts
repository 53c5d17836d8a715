import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATASET_FOLDER } from '../../src/dataset/node-read-dataset';

const project = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 60_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffre-check-'));
  cpSync(DATASET_FOLDER, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/dataset-check.ts', ...args, folder], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** A new figure as a contributor may write it: at the wrong place, in another order of fields, with a slip. */
const NEW_FIGURE = `{"value": 123456, "metric": "registered-users", "bound": "exact", "area": "FR", "asOf": "2026-05", "window": null, "origin": "company", "who": "Olvid",
  "use": "reference", "note": null, "sources": [{"url": "http://olvid.example/news?utm_source=x", "publisher": "Olvid", "published": "2026-05", "title": null, "primary": true, "seen": true}]},`;

test(
  'a figure is added, checked and fixed as the guide says',
  () => {
    const file = join(folder, 'figures/olvid.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"figures": [', `"figures": [${NEW_FIGURE}`));

    const first = check('--fix');
    expect(first.status).toBe(1);
    expect(first.output).toContain('figures/olvid.json written');
    expect(first.output).toMatch(
      /figures\/olvid\.json: registered-users FR 2026-05 123456 has the source .* without https; .* \(clean-sources\)/,
    );
    expect(first.output).toContain('leave them out (clean-sources)');
    expect(first.output).not.toMatch(/\((sorted|formatted)\)/);

    writeFileSync(file, readFileSync(file, 'utf8').replace('http://olvid.example/news?utm_source=x', 'https://olvid.example/news'));
    expect(check()).toMatchObject({ status: 0, output: expect.stringContaining('nothing to mend') });
  },
  PATIENCE_MS,
);

test(
  'what does not fit the schema is named with file and place',
  () => {
    const file = join(folder, 'figures/olvid.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('registered-users', 'likes'));
    const { status, output } = check();
    expect(status).toBe(1);
    expect(output).toMatch(
      /figures\/olvid\.json figures\.\d+\.metric: Invalid option.*schema\/figures\.schema\.json says what fits \(fits-schema\)/,
    );
  },
  PATIENCE_MS,
);
