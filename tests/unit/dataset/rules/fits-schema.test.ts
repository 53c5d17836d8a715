import { expect, test } from 'vitest';
import { figuresFileSchema } from '../../../../src/dataset/schema';
import { fitsSchema } from '../../../../src/dataset/rules/fits-schema';
import { madeFigure } from '../made-dataset';

test('passes where every file could be read', () => {
  expect(fitsSchema.check([])).toEqual([]);
});

test('names file, place and the schema that says what fits', () => {
  const found = fitsSchema.check([{ file: 'figures/pling.json', problems: ['figures.0.metric: Invalid option'] }]);
  expect(found).toEqual([
    { file: 'figures/pling.json', subject: '', message: 'figures.0.metric: Invalid option; schema/figures.schema.json says what fits' },
  ]);
});

test.each([
  ['an unknown metric', { metric: 'likes' }],
  ['an unknown field', { sourse: 'x' }],
  ['no source', { sources: [] }],
  ['a window that is no duration', { window: 'day' }],
  ['a month that does not exist', { asOf: '2020-13' }],
])('the schema refuses %s', (_, parts) => {
  expect(figuresFileSchema.safeParse({ app: 'pling', figures: [madeFigure()] }).success).toBe(true);
  expect(figuresFileSchema.safeParse({ app: 'pling', figures: [{ ...madeFigure(), ...parts }] }).success).toBe(false);
});
