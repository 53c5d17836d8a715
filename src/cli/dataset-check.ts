/** `npm run dataset:check`: holds assets/dataset to its rules; with `--fix`, sorts and lays out what only needs that. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalTexts } from '../dataset/canonical-files';
import { checkDataset, type Finding } from '../dataset/check-dataset';
import { jsonSchemas } from '../dataset/node-json-schemas';
import { DATASET_FOLDER, readDatasetFolder, type ReadDataset } from '../dataset/node-read-dataset';
import { RULES } from '../dataset/rules';
import { currentJsonSchema } from '../dataset/rules/current-json-schema';
import { fitsSchema } from '../dataset/rules/fits-schema';

const USAGE = `npm run --silent dataset:check -- [--fix] [--rules] [FOLDER]

Holds assets/dataset (or FOLDER) to its rules and names file, figure, what to write instead, and the rule.

  --fix    sort and lay out the files and write the JSON Schemas for editors; what needs judgement stays
  --rules  list the rules

Exit status: 0 if all is well, 1 if something is wrong, 2 if the command was not understood.`;

/** Writes the texts that differ from the files. @returns the paths written */
function writeChanged(folder: string, texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) => {
    const path = join(folder, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [file];
  });
}

/** What is wrong in a folder. Where a file does not fit its schema the content rules wait, since they need files that can be read. */
function findingsIn({ files, texts, unreadable }: ReadDataset): Finding[] {
  const before = [
    ...fitsSchema.check(unreadable).map((fault) => ({ ...fault, rule: fitsSchema.name, fixable: false })),
    ...currentJsonSchema.check(jsonSchemas(), texts).map((fault) => ({ ...fault, rule: currentJsonSchema.name, fixable: true })),
  ];
  return [...before, ...(files ? checkDataset({ files, texts }) : [])];
}

const lineOf = ({ file, subject, message, rule }: Finding): string => `${file}${subject && `: ${subject}`} ${message} (${rule})`;

function fix(folder: string): void {
  const { files } = readDatasetFolder(folder);
  const written = writeChanged(folder, new Map([...jsonSchemas(), ...(files ? canonicalTexts(files) : [])]));
  for (const file of written) console.log(`${file} written`);
}

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { fix: { type: 'boolean' }, rules: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.rules) {
    for (const { name, about } of [fitsSchema, currentJsonSchema, ...RULES]) console.log(`${name.padEnd(24)}${about}`);
    return 0;
  }
  const folder = positionals[0] ?? DATASET_FOLDER;
  if (values.fix) fix(folder);
  const read = readDatasetFolder(folder);
  const findings = findingsIn(read);
  for (const finding of findings) console.log(lineOf(finding));
  const { files } = read;
  const figures = files?.figures.reduce((sum, file) => sum + file.figures.length, 0) ?? 0;
  console.log(
    findings.length
      ? `${findings.length} to mend`
      : `${figures} figures, ${files?.apps.length} apps, ${files?.events.length} events: nothing to mend`,
  );
  return findings.length ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
