/**
 * What a reader takes away of a page: its address and date, every claim with verdict and evidence, and the version of the data.
 * The schema is published as JSON Schema in `docs/schema/report.schema.json`. Fields may be added; none is renamed or taken away.
 */
import * as z from 'zod/mini';
import { currencySchema, durationSchema, areaSchema, partialDateSchema, slugSchema } from '../dataset/schema';
import { LOCALES } from '../locales/locales';
import { BOUNDS, METRIC_IDS, MODES, VERDICTS } from '../terms';

const reportedFigureSchema = z.object({
  /**
   * What it is shown for: `record` decided or was compared, `since` came later, `hint` is what the number is known as, `related` stands
   * beside.
   */
  role: z.enum(['record', 'since', 'related', 'hint']),
  app: slugSchema,
  metric: z.enum(METRIC_IDS),
  value: z.number(),
  currency: z.exactOptional(currencySchema),
  bound: z.enum(BOUNDS),
  asOf: partialDateSchema,
  area: areaSchema,
  window: z.nullable(durationSchema),
  feature: z.exactOptional(slugSchema),
  event: z.exactOptional(slugSchema),
  /** Label of the reader's own set that it comes from. */
  own: z.exactOptional(z.string()),
  source: z.object({ publisher: z.string(), url: z.string(), published: z.nullable(z.string()) }),
});

/** A claim with its verdict and evidence; also the line format of the terminal. */
export const reportedClaimSchema = z.object({
  /** Index of the passage; 0 is the title. */
  p: z.int(),
  /** UTF-16 offsets into the passage's text as written. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  app: slugSchema,
  metric: z.enum(METRIC_IDS),
  value: z.number(),
  valueMax: z.exactOptional(z.number()),
  currency: z.exactOptional(currencySchema),
  bound: z.enum(BOUNDS),
  window: z.nullable(durationSchema),
  area: areaSchema,
  asOf: z.nullable(partialDateSchema),
  event: z.nullable(slugSchema),
  feature: z.exactOptional(slugSchema),
  former: z.exactOptional(z.literal(true)),
  mode: z.enum(MODES),
  attribution: z.nullable(z.string()),
  verdict: z.enum(VERDICTS),
  /** The reason as a sentence, in the report's language. */
  reason: z.string(),
  /** The reason as a word of `src/check/assessment.ts`. */
  reasonCode: z.string(),
  figures: z.array(reportedFigureSchema),
});

export const reportSchema = z.object({
  /** Version of this form. */
  report: z.literal(1),
  tool: z.literal('Chiffre'),
  /** The day on which the page was checked. */
  made: z.iso.date(),
  /** Language of the sentences. */
  locale: z.enum(LOCALES),
  data: z.object({ version: z.string(), updated: z.iso.date() }),
  page: z.object({
    /** Where the page was read; from the terminal a path, where no address is known. */
    url: z.string(),
    title: z.string(),
    /** BCP 47 tag, `und` where unknown. */
    lang: z.string(),
    published: z.nullable(
      z.object({
        date: partialDateSchema,
        certainty: z.enum(['stated', 'read', 'guessed']),
        origin: z.enum(['json-ld', 'meta', 'microdata', 'time', 'address', 'text', 'reader']),
      }),
    ),
  }),
  /** Names of the apps that claims and figures mean by their slugs. */
  apps: z.array(z.object({ id: slugSchema, name: z.string() })),
  claims: z.array(z.extend(reportedClaimSchema, { sentence: z.string() })),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedClaim = z.infer<typeof reportedClaimSchema>;
export type ReportedFigure = z.infer<typeof reportedFigureSchema>;
