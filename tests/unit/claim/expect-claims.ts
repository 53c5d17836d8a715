import { expect } from 'vitest';
import type { Article } from '../../../src/article';
import type { Claim } from '../../../src/claim/claim';
import { readClaims } from '../../../src/claim/read-claims';
import type { TraceNote } from '../../../src/claim/trace';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';

/** The dataset that the project ships. */
export const dataset = datasetFromFiles();

/** An article of a title and paragraphs. */
export function article(lang: string, published: string | null, ...paragraphs: string[]): Article {
  return { title: paragraphs[0] ?? '', passages: paragraphs.map((text) => ({ text })), lang, published: published === null ? null : { date: published, certainty: 'stated', origin: 'meta' } };
}

/** Reads a text; where the reading is not as expected, the trace says what each stage kept and dropped. */
export function expectClaims(text: Article, expected: readonly Partial<Claim>[]): void {
  const notes: TraceNote[] = [];
  const claims = readClaims(text, dataset, (note) => notes.push(note));
  const told = notes.map((n) => `p${n.passage} «${n.quote}» ${n.stage} ${n.kept ? 'kept' : 'dropped'}: ${n.why}`).join('\n');
  expect(claims.map((c, i) => Object.fromEntries(Object.keys(expected[i] ?? c).map((key) => [key, c[key as keyof Claim]]))), told).toEqual(expected);
}
