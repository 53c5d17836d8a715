/**
 * The only definition of the dataset's form. Types are inferred from it, the JSON Schema for editors is generated from it.
 * Written with `zod/mini`, since the extension validates imported figures with the same schema.
 */
import * as z from 'zod/mini';
import { APP_KINDS, APP_ROLES, BOUNDS, EVENT_KINDS, FIGURE_STATUSES, METRIC_IDS, ORIGINS, USES } from '../terms';

/** Lower-case slug of an app, event or feature. */
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A day, month, quarter or year. */
export const partialDateSchema = z.string().check(z.regex(/^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/));

/** A publication date: a day, month or year. */
export const publishedSchema = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

export const areaSchema = z.string().check(z.regex(/^(world|EU|[A-Z]{2})$/));
export const durationSchema = z.string().check(z.regex(/^P(\d+[YMWD]|T\d+[HMS])$/));
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

export const sourceSchema = z.strictObject({
  url: z.string().check(z.regex(/^https?:\/\/\S+$/)),
  publisher: z.string().check(z.minLength(1)),
  /** Day, month or year of publication; null where the page bears none. */
  published: z.nullable(publishedSchema),
  title: z.nullable(z.string()),
  /** The page is the stating body's own. */
  primary: z.boolean(),
  /** The page's text was read and states the figure. */
  seen: z.boolean(),
});

export const figureSchema = z.strictObject({
  metric: z.enum(METRIC_IDS),
  value: z.number(),
  currency: z.optional(currencySchema),
  bound: z.enum(BOUNDS),
  area: areaSchema,
  asOf: partialDateSchema,
  window: z.nullable(durationSchema),
  event: z.optional(slugSchema),
  feature: z.optional(slugSchema),
  origin: z.enum(ORIGINS),
  who: z.string().check(z.minLength(1)),
  use: z.enum(USES),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  status: z.optional(z.enum(FIGURE_STATUSES)),
  revisedBy: z.optional(z.string()),
  note: z.nullable(z.string()),
});

export const appSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  kind: z.enum(APP_KINDS),
  owner: z.nullable(z.string()),
  parent: z.nullable(slugSchema),
  home: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  launched: z.nullable(publishedSchema),
  closed: z.nullable(publishedSchema),
  aliases: z.array(z.string()),
  weakAliases: z.array(z.string()),
  people: z.array(z.string()),
  /** What texts call it without naming it ("the green app"); inflections in the pattern syntax of phrases. */
  nicknames: z.optional(z.array(z.string().check(z.minLength(4)))),
  /** What it is beside an app or company; see `APP_ROLES`. */
  roles: z.optional(z.array(z.enum(APP_ROLES)).check(z.minLength(1))),
  ambiguous: z.boolean(),
  ambiguousNote: z.nullable(z.string()),
});

export const eventSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  date: publishedSchema,
  kind: z.enum(EVENT_KINDS),
  description: z.string(),
  apps: z.array(slugSchema),
  aliases: z.record(z.string(), z.array(z.string())),
});

/** The path by which an editor finds the JSON Schema of a file. */
const schemaPath = z.optional(z.string());

/** A file of `figures/`, named after its app. */
export const figuresFileSchema = z.strictObject({ $schema: schemaPath, app: slugSchema, figures: z.array(figureSchema) });

/** `apps.json`: who is meant by a name, sorted by id. */
export const appsFileSchema = z.strictObject({ $schema: schemaPath, apps: z.array(appSchema) });

/** `events.json`: incidents and deals, sorted by id. */
export const eventsFileSchema = z.strictObject({ $schema: schemaPath, events: z.array(eventSchema) });

/** `edition.json`: what the interface shows as the version of the data. */
export const editionFileSchema = z.strictObject({
  $schema: schemaPath,
  /** `YYYY.MM.N`: the month, and the edition's number within it. */
  version: z.string().check(z.regex(/^\d{4}\.(0[1-9]|1[0-2])\.[1-9]\d*$/)),
  /** Day on which the data were last brought up to date. */
  updated: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
});

/** `exceptions.json`: what a rule of `dataset:check` may let pass, and why. */
export const exceptionsFileSchema = z.strictObject({
  $schema: schemaPath,
  exceptions: z.array(
    z.strictObject({
      /** The rule's name, as a message shows it. */
      rule: slugSchema,
      /** The file, relative to `assets/dataset`. */
      file: z.string(),
      /** What the message names: the figure, app or event. */
      subject: z.string(),
      /** Why the rule does not apply here. */
      reason: z.string().check(z.minLength(10)),
    }),
  ),
});

export type Source = z.infer<typeof sourceSchema>;
export type App = z.infer<typeof appSchema>;
export type DatasetEvent = z.infer<typeof eventSchema>;
export type Edition = Omit<z.infer<typeof editionFileSchema>, '$schema'>;
export type Exception = z.infer<typeof exceptionsFileSchema>['exceptions'][number];
export type FiguresFile = z.infer<typeof figuresFileSchema>;
/** A figure as the files hold it. */
export type FigureEntry = z.infer<typeof figureSchema>;
/** A figure with the app that it belongs to: what every other module works with. */
export type Figure = FigureEntry & {
  readonly app: string;
  /** On figures of the reader's own: the label of their set. */
  readonly own?: string;
};

/** The whole dataset as its files hold it, each valid by its schema; figures files in the order of their apps. */
export interface DatasetFiles {
  readonly edition: Edition;
  readonly apps: readonly App[];
  readonly events: readonly DatasetEvent[];
  readonly figures: readonly FiguresFile[];
  readonly exceptions: readonly Exception[];
}
