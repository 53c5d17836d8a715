/**
 * `npm run corpus -- [--misses] [--lang TAG] [--half a|b] [FOLDER-OR-FILE…]`: how well the engine reads labelled documents.
 * Without a folder: tests/corpus, tests/retold, tests/taught, tests/held-out, and the wider corpus beside the project where there is one. What is
 * missed in tests/held-out is shown only where it is named: whoever reads it tunes with it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readClaims } from '../claim/read-claims';
import type { Dataset } from '../dataset/dataset';
import { datasetFromFiles } from '../dataset/node-read-dataset';
import { findFiles } from './find-files';
import { articleOf, labelledDocumentSchema, type LabelledDocument } from './labelled-document';
import { addDocument, compareClaims, emptyTally, FIELDS, measure, type FoundClaim, type Outcome, type Tally } from './score';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly document: LabelledDocument;
}

function readLabelled(path: string): Labelled[] {
  const labelled: Labelled[] = [];
  for (const file of findFiles(path, (name) => name.endsWith('.json'))) {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof content !== 'object' || content === null || !('paragraphs' in content)) continue;
    const parsed = labelledDocumentSchema.safeParse(content);
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      console.error(`${file}: left out, since it is no labelled document (${faults})`);
      process.exitCode = 2;
      continue;
    }
    labelled.push({ id: parsed.data.id ?? basename(file, '.json'), lang: parsed.data.lang ?? 'und', document: parsed.data });
  }
  return labelled;
}

function findIn(document: LabelledDocument, dataset: Dataset): FoundClaim[] {
  return readClaims(articleOf(document), dataset).map((claim) => ({ ...claim, p: claim.passage }));
}

const show = (value: string | number | null): string => (value === null ? '–' : String(value));

function missLine(id: string, paragraphs: readonly string[], outcome: Outcome): string | null {
  if (outcome.kind === 'missed') {
    const { p, quote, app, metric } = outcome.gold;
    return `missed  ${id} p${p} «${quote}» ${app} ${metric}`;
  }
  if (outcome.kind === 'extra') {
    const { p, start, end, app, metric } = outcome.found;
    return `extra   ${id} p${p} «${paragraphs[p]?.slice(start, end) ?? ''}» ${app} ${metric}`;
  }
  if (outcome.wrong.length === 0) return null;
  const { gold, found, wrong } = outcome;
  const faults = wrong.map((field) => `${field}: ${show(found[field])} for ${show(gold[field])}`);
  return `wrong   ${id} p${gold.p} «${gold.quote}» ${faults.join('; ')}`;
}

const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(1)).padStart(6);

function row(name: string, tally: Tally): string {
  const { precision, recall, foundF1, coreF1, wholeF1, fields } = measure(tally);
  const measures = [precision, recall, foundF1, coreF1, wholeF1, ...FIELDS.map((field) => fields[field])];
  return [name.padEnd(5), String(tally.documents).padStart(5), String(tally.gold).padStart(6), ...measures.map(percent)].join(' ');
}

/** Splits the documents of a corpus in two by their ids, the same way each time: tune on one half, look at the other at the end. */
function halfOf(id: string): 'a' | 'b' {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % 2 === 0 ? 'a' : 'b';
}

function scoreCorpus(name: string, documents: readonly Labelled[], dataset: Dataset, misses: boolean): void {
  const all = emptyTally();
  const byLanguage = new Map<string, Tally>();
  const lines: string[] = [];
  for (const { id, lang, document } of documents) {
    const outcomes = compareClaims(document.paragraphs, document.claims, findIn(document, dataset));
    const tally = byLanguage.get(lang) ?? emptyTally();
    byLanguage.set(lang, tally);
    addDocument(tally, outcomes);
    addDocument(all, outcomes);
    for (const outcome of outcomes) {
      const line = missLine(id, document.paragraphs, outcome);
      if (line !== null) lines.push(line);
    }
  }
  console.log(name);
  if (misses) for (const line of lines) console.log(line);
  console.log(`lang   docs claims  prec.   rec. findF1 coreF1 wholF1 ${FIELDS.map((field) => field.padStart(6)).join(' ')}`);
  for (const [lang, tally] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(row(lang, tally));
  console.log(`${row('all', all)}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    lang: { type: 'string' },
    half: { type: 'string' },
  },
});
const HELD_OUT = join(PROJECT, 'tests/held-out');
const corpora =
  positionals.length > 0
    ? positionals
    : [
        ...['tests/corpus', 'tests/retold', 'tests/taught'].map((folder) => join(PROJECT, folder)),
        HELD_OUT,
        join(PROJECT, '../shared/corpus'),
      ].filter((path) => existsSync(path));
const dataset = datasetFromFiles();
let documents = 0;
for (const corpus of corpora) {
  const labelled = readLabelled(corpus)
    .filter(({ lang }) => values.lang === undefined || lang === values.lang || lang.startsWith(`${values.lang}-`))
    .filter(({ id }) => values.half === undefined || halfOf(id) === values.half);
  documents += labelled.length;
  if (labelled.length > 0) scoreCorpus(corpus, labelled, dataset, values.misses && corpus !== HELD_OUT);
}
if (documents === 0) {
  console.error(
    `No labelled documents in ${corpora.join(', ') || 'tests/corpus'}. Name a folder with documents like those of tests/corpus.`,
  );
  process.exitCode = 2;
}
