import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { addFigures, type AddedFigures } from '../dataset/add-figures';
import type { Dataset } from '../dataset/dataset';
import { loadDataset } from '../dataset/load-dataset';
import { ownFiguresStrings } from '../locales/own-figures';
import { compileOwnFigures } from '../own-figures/compile-own-figures';
import { decodeText } from '../own-figures/decode-text';
import type { Fault } from '../own-figures/own-figures';
import { readFigures } from '../own-figures/read-figures';

/** More faults than this are a screen that nobody reads. */
const FAULTS_TOLD = 20;

const text = ownFiguresStrings('en');

function sentence({ line, column, field, reason }: Fault): string {
  const { code, ...values } = reason;
  return `line ${line}, column ${column}${field === null ? '' : ` (${field})`}: ${text(`fault.${code}`, values)}`;
}

/**
 * The dataset with the figures of files, which decide verdicts like its own.
 * @param dataset - the project's
 * @param paths - files in the form of docs/own-figures.md
 * @returns both as one, or what is wrong with the files; figures are added all or not at all
 */
export function withDatasetFiles(dataset: Dataset, paths: readonly string[]): Dataset | { readonly mistake: string } {
  const added: AddedFigures[] = [];
  const mistakes: string[] = [];
  const names = { apps: [...dataset.apps.values()], events: [...dataset.events.values()] };
  for (const path of paths) {
    try {
      const { figures, faults } = readFigures(decodeText(readFileSync(path)), names);
      mistakes.push(...faults.slice(0, FAULTS_TOLD).map((fault) => `${path}: ${sentence(fault)}`));
      if (faults.length > FAULTS_TOLD) mistakes.push(`${path}: and ${faults.length - FAULTS_TOLD} more faults`);
      added.push({ label: basename(path), decides: true, figures: loadDataset(compileOwnFigures(figures)) });
    } catch (error) {
      mistakes.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return mistakes.length > 0 ? { mistake: mistakes.join('\n') } : addFigures(dataset, added);
}
