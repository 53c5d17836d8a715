import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'chiffre-lint-'));
  mkdirSync(join(project, 'tests'));
  cpSync(join(root, 'tests/conventions'), join(project, 'tests/conventions'), { recursive: true });
  cpSync(join(root, '.oxlintrc.json'), join(project, '.oxlintrc.json'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"noEmit":true},"include":["src"]}');
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Lints one file as if it stood in the project; returns `rule: message` for each finding. */
function lint(path: string, text: string): string[] {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const findings: string[] = [];
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', path], {
      cwd: project,
      encoding: 'utf8',
    });
  } catch (failed) {
    const report = JSON.parse((failed as { stdout: string }).stdout) as { diagnostics: { code: string; message: string }[] };
    findings.push(...report.diagnostics.map((d) => `${d.code}: ${d.message}`));
  } finally {
    rmSync(file);
  }
  return findings;
}

describe('the house rules find what they are for, and say what to write instead', () => {
  const faulty: [what: string, path: string, text: string, message: RegExp][] = [
    [
      'a stage that imports a later one',
      'src/claim/a.ts',
      "import { explain } from '../check/explain';\nexplain();\n",
      /src\/claim may not import src\/check/,
    ],
    [
      'a value where only the type is allowed',
      'src/check/a.ts',
      "import { readClaims } from '../claim/read-claims';\nreadClaims();\n",
      /only types from src\/claim: write "import type"/,
    ],
    ['a package outside the table', 'src/text/a.ts', "import { h } from 'preact';\nh();\n", /may not import the package preact/],
    ['zod where it ships', 'src/dataset/a.ts', "import * as z from 'zod';\nz.string();\n", /zod\/mini/],
    ['Node in a pure folder', 'src/claim/a.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('');\n", /does not run under Node/],
    ['an import of the terminal', 'src/page/a.ts', "import { run } from '../cli/check';\nrun();\n", /src\/cli is imported by nobody/],
    ['a folder that the table does not know', 'src/extras/a.ts', 'export const a = 1;\n', /not in the import table/],
    ['the clock', 'src/check/a.ts', 'export const now = new Date();\n', /clock/],
    ['the document in a pure folder', 'src/claim/a.ts', 'export const body = document.body;\n', /global document/],
    ['a drawer', 'src/claim/utils.ts', 'export const a = 1;\n', /says nothing/],
    [
      'a branch on a language',
      'src/claim/a.ts',
      "export const long = (lang: string): boolean => lang === 'fr';\n",
      /No branch on a language/,
    ],
    ['a cast', 'src/claim/a.ts', 'export const a = 1 as unknown;\n', /No cast/],
    ['an export without a docstring', 'src/claim/a.ts', 'export function a(): number { return 1; }\n', /without a docstring/],
    ['any', 'src/claim/a.ts', 'export const a: any = 1;\n', /any/],
    ['a non-null assertion', 'src/claim/a.ts', 'export const a = [1][0]!;\n', /[Nn]on-null/],
    [
      'innerHTML',
      'src/card/a.ts',
      'export const b = 1;\ndeclare const e: { innerHTML: string };\ndeclare const t: string;\ne.innerHTML = t;\n',
      /innerHTML/,
    ],
    [
      'markup from a string',
      'src/card/a.tsx',
      '/** A text. */\nexport const A = ({ t }: { t: string }) => <p dangerouslySetInnerHTML={{ __html: t }} />;\n',
      /No markup from strings/,
    ],
  ];
  test.each(faulty)('%s', (_what, path, text, message) => {
    expect(lint(path, text).join('\n')).toMatch(message);
  });

  test('nothing where all is well', () => {
    const text =
      "import type { Claim } from '../claim/claim';\n\n/** The quote of a claim. */\nexport const quoteOf = (claim: Claim): string => claim.quote;\n";
    mkdirSync(join(project, 'src/claim'), { recursive: true });
    writeFileSync(join(project, 'src/claim/claim.ts'), '/** A claim. */\nexport interface Claim { readonly quote: string }\n');
    expect(lint('src/check/a.ts', text)).toEqual([]);
  });
});
