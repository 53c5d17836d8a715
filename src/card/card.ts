/**
 * The card as the worker describes it and the page shows it: plain values with every string ready in the interface's
 * language, since it travels in a message. The content script needs only the types; whoever doubts a message uses the schema.
 */
import * as z from 'zod/mini';
import { VERDICTS, VERDICT_GROUPS } from '../terms';
import { CITATION_FORMATS } from '../export/citation';
import { LOCALES } from '../locales/locales';

const linkSchema = z.strictObject({ text: z.string(), url: z.string().check(z.regex(/^https?:\/\//)) });

const rowSchema = z.strictObject({
  /** `This page`, `On record`, `Since then`, `Known as`; empty where it continues the row above. */
  label: z.string(),
  value: z.string(),
  /** Date, who is quoted, how it compares: said in smaller type. */
  detail: z.string(),
  link: z.nullable(linkSchema),
});

const listSchema = z.strictObject({
  label: z.string(),
  items: z.array(z.strictObject({ name: z.string(), value: z.string(), url: z.nullable(z.string()) })),
});

const passageSchema = z.strictObject({
  label: z.string(),
  text: z.string(),
  /** BCP 47 tag where the text is not in the interface's language. */
  lang: z.nullable(z.string()),
  links: z.array(linkSchema),
});

const anchorSchema = z.enum(['start', 'middle', 'end']);
const pointSchema = z.strictObject({ x: z.number(), y: z.number(), label: z.string(), anchor: anchorSchema });

/** A chart in the units of its own box, laid out; the view only draws it. */
const chartSchema = z.strictObject({
  caption: z.string(),
  /** `2014 – 2025`. */
  span: z.string(),
  /** The text alternative: what the chart shows, in a sentence. */
  description: z.string(),
  /** Said when the scale is logarithmic, else null. */
  scaleNote: z.nullable(z.string()),
  width: z.number(),
  height: z.number(),
  grid: z.array(z.strictObject({ y: z.number(), label: z.string() })),
  years: z.array(z.strictObject({ x: z.number(), label: z.string(), anchor: anchorSchema })),
  /** SVG path of the series. */
  path: z.string(),
  points: z.array(pointSchema),
  /** The page's number and the record's; `labelX` and `labelY` are where its label is anchored, on its baseline. */
  marks: z.array(z.extend(pointSchema, { kind: z.enum(['page', 'record']), labelX: z.number(), labelY: z.number() })),
});

const citationSchema = z.strictObject({ format: z.enum(CITATION_FORMATS), label: z.string(), text: z.string() });

export const cardSchema = z.strictObject({
  id: z.string(),
  locale: z.enum(LOCALES),
  dir: z.enum(['ltr', 'rtl']),
  verdict: z.enum(VERDICTS),
  group: z.enum(VERDICT_GROUPS),
  /** The verdict in plain words. */
  verdictLabel: z.string(),
  /** `100 million monthly active users`. */
  headline: z.string(),
  /** Whose number, where, and what kind of source stands behind the record. */
  scope: z.string(),
  /** The comparison that led to the verdict, in one or two sentences. */
  explanation: z.string(),
  rows: z.array(rowSchema),
  chart: z.nullable(chartSchema),
  /** The same measure elsewhere, or the nearest figures. */
  lists: z.array(listSchema),
  /** Shown on demand: definition, kind of source, further sources, notes, version of the data. */
  more: z.array(passageSchema),
  dataAge: z.string(),
  /** The cited figure in each form that the clipboard can take, the usual one first; a `link` is a fragment of the page's address. */
  citations: z.array(citationSchema),
  /** A pre-filled form for reporting an error, null where none is set up. */
  reportUrl: z.nullable(z.string()),
});

export type Card = z.infer<typeof cardSchema>;
export type CardRow = z.infer<typeof rowSchema>;
export type CardLink = z.infer<typeof linkSchema>;
export type CardList = z.infer<typeof listSchema>;
export type CardPassage = z.infer<typeof passageSchema>;
export type CardCitation = z.infer<typeof citationSchema>;
export type CardChart = z.infer<typeof chartSchema>;

/** A card that could not be made, with a sentence for the reader that says what to do. */
export const cardFailureSchema = z.strictObject({ failure: z.string() });
export type CardFailure = z.infer<typeof cardFailureSchema>;
