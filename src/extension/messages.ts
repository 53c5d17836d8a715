/**
 * The whole protocol between the extension's parts: every message that exists, what it carries and what comes back.
 * Everything that comes in or goes out is checked against the schemas here (see `messaging.ts`), and a failure is a value (see
 * `errors.ts`). Web pages and other extensions are no part of it: only senders with this extension's own id are answered.
 *
 * Nothing here needs memory in the worker: it may be stopped at any time, and whichever worker gets a message can answer it.
 * What is known of a page lives in the page's content script.
 */
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Article, PublishedDate } from '../article';
import { cardSchema } from '../card/card';
import { markedClaimSchema, markingStringsSchema } from '../card/marked-claim';
import { reportSchema } from '../export/report';
import { VERDICT_GROUPS } from '../terms';

const nothing = z.object({});
/** A worker that was stopped since has forgotten the page: then the article is sent again. */
const knownSchema = z.object({ known: z.boolean() });
/** ISO year, month or day. */
const dateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const publishedSchema: z.ZodMiniType<PublishedDate | null> = z.nullable(
  z.object({
    date: dateSchema,
    certainty: z.enum(['stated', 'read', 'guessed']),
    origin: z.enum(['json-ld', 'meta', 'microdata', 'time', 'address', 'text', 'reader']),
  }),
);

const articleSchema: z.ZodMiniType<Article> = z.object({
  title: z.string(),
  passages: z.array(z.object({ text: z.string(), lang: z.exactOptional(z.string()) })),
  lang: z.string(),
  published: publishedSchema,
});

/** What the worker makes of an article: everything that the page needs before a card is asked for. */
const checkResultSchema = z.object({
  claims: z.array(markedClaimSchema),
  strings: markingStringsSchema,
  /** Groups of verdicts that the reader wants marked; the popup lists all claims. */
  groups: z.array(z.enum(VERDICT_GROUPS)),
  /** Milliseconds that the pointer rests before the card opens. */
  cardDelay: z.number(),
  /** Ids of claims of which the reader said on an earlier visit that they are none. */
  dismissed: z.array(z.string()),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

/** Why a page has the marks that it has. */
export const PAGE_STATES = [
  /** the page is being read or its claims checked */
  'working',
  /** read and checked; there may be no claims */
  'checked',
  /** does not look like an article, so nothing was read */
  'not-an-article',
  /** switched off or stopped; marks are gone */
  'stopped',
  /** the worker did not answer */
  'failed',
] as const;

/** A page as the popup shows it. */
const pageReportSchema = z.object({
  state: z.enum(PAGE_STATES),
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  published: publishedSchema,
  claims: z.array(markedClaimSchema),
  /** Groups that are marked. */
  groups: z.array(z.enum(VERDICT_GROUPS)),
  /** How many claims the reader has said are none; `claims` are those left. */
  dismissed: z.int(),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** Answered by the worker. */
export const WORKER_MESSAGES = {
  /**
   * A content script has read its page. `page` is a name that the content script made up for it; the worker keeps the result
   * under it for as long as it lives. Sets the toolbar button's badge, too. `withMarking`: where there are claims, the file with
   * marks and card is loaded into the page before the answer. `withFrames`: the sheet with the marks' look is put into its frames, too.
   */
  'check-article': {
    request: z.object({ page: z.string(), article: articleSchema, withMarking: z.boolean(), withFrames: z.boolean() }),
    response: checkResultSchema,
  },
  /** The card of a claim. A worker that was stopped since has forgotten the page: then the article is sent again. */
  'describe-card': {
    request: z.object({ page: z.string(), claim: z.string() }),
    response: z.union([z.object({ card: cardSchema }), z.object({ forgotten: z.literal(true) })]),
  },
  /** The report of a page with the named claims. A worker that was stopped since has forgotten the page: then the article is sent again. */
  'report-claims': {
    request: z.object({ page: z.string(), url: z.string(), claims: z.array(z.string()) }),
    response: z.union([z.object({ report: reportSchema }), z.object({ forgotten: z.literal(true) })]),
  },
  /**
   * The reader says that a claim is none. `groups`: of the claims that are left, for the badge. In private windows nothing is remembered.
   */
  'dismiss-claim': {
    request: z.object({ page: z.string(), claim: z.string(), groups: z.array(z.enum(VERDICT_GROUPS)) }),
    response: knownSchema,
  },
  /** The reader takes that back for these claims. */
  'restore-claims': { request: z.object({ page: z.string(), claims: z.array(z.string()) }), response: knownSchema },
  /** Which data is in use: version `YYYY.MM.N` and the day of the last change. */
  'describe-dataset': { request: nothing, response: z.object({ version: z.string(), updated: z.string() }) },
  /** The names that a file of own figures may use: apps, and events with their apps. */
  'describe-names': {
    request: nothing,
    response: z.object({
      apps: z.array(z.object({ id: z.string(), name: z.string() })),
      events: z.array(z.object({ id: z.string(), apps: z.array(z.string()) })),
    }),
  },
  /** Own figures were added, changed or removed: every page is checked again. */
  'own-figures-changed': { request: nothing, response: nothing },
  /** Nothing is marked on the sender's page any more. */
  'forget-page': { request: z.object({ page: z.string() }), response: nothing },
} as const;

/** Who started a content script: the site's registration, or the reader for this visit only. */
const startedBySchema = z.enum(['registration', 'click']);

/** Answered by the content script of a tab. */
export const PAGE_MESSAGES = {
  /** Is there a content script, and at work? */
  'is-running': {
    request: nothing,
    response: z.object({ active: z.boolean(), by: startedBySchema }),
  },
  'describe-page': { request: nothing, response: pageReportSchema },
  /**
   * Read the page. After a `click` it is checked whether or not it looks like an article, and stays so for this visit; for a
   * `registration` the site was switched on again.
   */
  'check-page': { request: z.object({ by: startedBySchema }), response: pageReportSchema },
  /** Check what is selected; the answer is the number of claims found. `fresh`: the content script was started for this. */
  'check-selection': { request: z.object({ fresh: z.boolean() }), response: z.object({ found: z.int() }) },
  /** Check again, since settings changed. */
  refresh: { request: nothing, response: nothing },
  /** The page's claims with their evidence, for the reader to take away; null where there is nothing to report. */
  'report-page': { request: nothing, response: z.object({ report: z.nullable(reportSchema) }) },
  /** The reader says when the page was published; null: what the page says counts again. */
  'correct-date': { request: z.object({ date: z.nullable(dateSchema) }), response: pageReportSchema },
  /** What the reader said are no claims is marked again. */
  'restore-dismissed': { request: nothing, response: pageReportSchema },
  /** Scroll to a claim and open its card. */
  'show-claim': { request: z.object({ claim: z.string() }), response: nothing },
  /** The same for the next (1) or previous (-1) claim, round and round. */
  'step-claim': { request: z.object({ by: z.union([z.literal(1), z.literal(-1)]) }), response: nothing },
  /** Take the marks off and go quiet. */
  stop: { request: nothing, response: nothing },
} as const;

/** Messages of one receiver with their schemas. */
export type Protocol = Readonly<Record<string, { readonly request: z.ZodMiniType; readonly response: z.ZodMiniType }>>;
export type RequestOf<P extends Protocol, N extends keyof P> = z.infer<P[N]['request']>;
export type ResponseOf<P extends Protocol, N extends keyof P> = z.infer<P[N]['response']>;

/** What answers the messages of a protocol, one function each. The sender is passed on for those that depend on the tab. */
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (request: RequestOf<P, N>, sender: Browser.runtime.MessageSender) => Promise<ResponseOf<P, N>>;
};
