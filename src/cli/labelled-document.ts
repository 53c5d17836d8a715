import * as z from 'zod';
import type { Article } from '../article';
import { BOUNDS, METRIC_IDS, MODES, VERDICTS } from '../terms';

/** A claim as a person labelled it: what the engine must find. */
export const labelledClaimSchema = z.object({
  /** Index of the paragraph; 0 is the title. */
  p: z.int().nonnegative(),
  /** The quantity, word for word as it stands in the paragraph. */
  quote: z.string().min(1),
  /** Which of the quote's occurrences in the paragraph is meant, counted from 0. */
  nth: z.int().nonnegative().default(0),
  app: z.string(),
  metric: z.enum(METRIC_IDS),
  value: z.number(),
  valueMax: z.number().optional(),
  bound: z.enum(BOUNDS),
  window: z.string().nullable().default(null),
  area: z.string().default('world'),
  asOf: z.string().nullable().default(null),
  event: z.string().nullable().default(null),
  mode: z.enum(MODES).default('asserted'),
  attribution: z.string().nullable().default(null),
  currency: z.string().optional(),
  feature: z.string().optional(),
  former: z.boolean().optional(),
  verdict: z.enum(VERDICTS).optional(),
});

/** A news text as paragraphs, with its language and date. */
export const documentSchema = z.object({
  id: z.string().min(1).optional(),
  lang: z.string().min(2).optional(),
  published: z.string().nullable().default(null),
  /** The title first; an empty string where there is none. */
  paragraphs: z.array(z.string()).min(1),
});

/** The same with its claims, as a person labelled them. */
export const labelledDocumentSchema = documentSchema.extend({ claims: z.array(labelledClaimSchema) });

export type LabelledClaim = z.infer<typeof labelledClaimSchema>;
export type TextDocument = z.infer<typeof documentSchema>;
export type LabelledDocument = z.infer<typeof labelledDocumentSchema>;

/**
 * The article that a document stands for; its passages are the paragraphs, index by index.
 * @param document - the document
 * @returns the article, in language `und` where the document names none
 */
export function articleOf(document: TextDocument): Article {
  return {
    title: document.paragraphs[0] ?? '',
    passages: document.paragraphs.map((text) => ({ text })),
    lang: document.lang ?? 'und',
    published: document.published === null ? null : { date: document.published, certainty: 'stated', origin: 'meta' },
  };
}
