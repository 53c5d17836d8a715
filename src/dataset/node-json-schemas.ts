/** The JSON Schema files for editors, generated from the zod schemas. Runs in Node only: full zod is too large for what ships. */
import * as z from 'zod';
import { appsFileSchema, editionFileSchema, eventsFileSchema, exceptionsFileSchema, figuresFileSchema } from './schema';

const FILES = {
  apps: { schema: appsFileSchema, title: 'Apps, companies and the names by which texts mean them' },
  events: { schema: eventsFileSchema, title: 'Incidents and deals' },
  edition: { schema: editionFileSchema, title: 'Version and date of the data' },
  exceptions: { schema: exceptionsFileSchema, title: 'What rules let pass, and why' },
  figures: { schema: figuresFileSchema, title: 'The published figures of one app' },
};

/**
 * The JSON Schemas of the dataset's files.
 * @returns texts by path relative to `assets/dataset`
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema);
      return [`schema/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
