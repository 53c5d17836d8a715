/** The published JSON Schema of reports, generated from the zod schema. Runs in Node only: full zod is too large for what ships. */
import * as z from 'zod';
import { reportSchema } from './report';

/**
 * The text of `docs/schema/report.schema.json`.
 * @returns indented JSON
 */
export function reportJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema);
  return `${JSON.stringify({ $schema, title: 'The report of a page by Chiffre', ...rest }, null, 2)}\n`;
}
