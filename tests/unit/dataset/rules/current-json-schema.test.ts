import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../../src/dataset/node-json-schemas';
import { currentJsonSchema } from '../../../../src/dataset/rules/current-json-schema';

const schemas = jsonSchemas();

test('passes the schemas as they are generated', () => {
  expect(currentJsonSchema.check(schemas, schemas)).toEqual([]);
});

test('finds one that is missing and one that was edited by hand', () => {
  const texts = new Map([...schemas].map(([file, text]) => [file, text.replace('monthly-active-users', 'likes')]));
  texts.delete('schema/apps.schema.json');
  expect(currentJsonSchema.check(schemas, texts).map(({ file }) => file)).toEqual([
    'schema/apps.schema.json',
    'schema/figures.schema.json',
  ]);
});

test('generated schemas refuse unknown fields and know the vocabularies', () => {
  const schema: unknown = JSON.parse(schemas.get('schema/figures.schema.json') ?? '');
  expect(schema).toMatchObject({
    properties: { figures: { items: { additionalProperties: false, properties: { use: { enum: ['reference', 'context'] } } } } },
  });
});
