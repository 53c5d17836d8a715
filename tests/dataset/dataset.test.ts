import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset';
import { compileDataset } from '../../src/dataset/compile-dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { jsonSchemas } from '../../src/dataset/node-json-schemas';
import { readDatasetFolder } from '../../src/dataset/node-read-dataset';
import { RULES } from '../../src/dataset/rules';
import { currentJsonSchema } from '../../src/dataset/rules/current-json-schema';
import { fitsSchema } from '../../src/dataset/rules/fits-schema';

/** What the worker may carry: with the engine it should stay well below what a picture on a news page weighs. */
const LARGEST_COMPACT_BYTES = 150_000;

const { files, texts, unreadable } = readDatasetFolder();

test(fitsSchema.name, () => {
  expect(fitsSchema.check(unreadable)).toEqual([]);
});

test(currentJsonSchema.name, () => {
  expect(currentJsonSchema.check(jsonSchemas(), texts)).toEqual([]);
});

describe.skipIf(!files)('files that fit their schemas', () => {
  if (!files) return;
  const compact = JSON.stringify(compileDataset(files));

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(checkDataset({ files, texts }, [rule])).toEqual([]);
  });

  test('exceptions stay few', () => {
    expect(files.exceptions.length).toBeLessThan(files.figures.length);
  });

  test(`compiled, the dataset stays below ${LARGEST_COMPACT_BYTES} bytes`, () => {
    expect(gzipSync(compact, { level: 9 }).length).toBeLessThan(LARGEST_COMPACT_BYTES);
  });

  test('compiled and loaded, nothing is lost', () => {
    const dataset = loadDataset(JSON.parse(compact));
    for (const { app, figures } of files.figures) {
      const loaded = new Set(dataset.figuresOf(app).map((figure) => JSON.stringify(sortedFields(figure))));
      expect(figures.map((figure) => JSON.stringify(sortedFields({ ...figure, app }))).filter((key) => !loaded.has(key))).toEqual([]);
    }
  });
});

/** Fields in one order, so that figures compare as texts. */
function sortedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sortedFields(field)]),
  );
}
