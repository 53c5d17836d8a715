import * as z from 'zod/mini';
import type { Article } from '../article';
import type { Claim } from '../claim/claim';
import { load, loadOrFallback, update, type StoredDocument } from './stored-document';

/** Newest last; who falls out is marked again. */
const MOST = 1000;
/** Characters on both sides of a number by which it is known again; the same number elsewhere on the page is another. */
const AROUND = 40;

const dismissalsSchema = z.object({
  /** Made once on this machine: without it the prints tell nothing, not even whether two machines have the same one. */
  salt: z.string(),
  prints: z.array(z.string()),
});
type Dismissals = z.infer<typeof dismissalsSchema>;

/**
 * Numbers of which the reader said that they are no claim, so that they stay unmarked on the next visit. Neither pages nor numbers are
 * stored, but salted fingerprints, which only the same number on the same page gives again.
 */
export const DISMISSALS: StoredDocument<Dismissals> = {
  key: 'dismissals',
  area: 'local',
  version: 1,
  schema: dismissalsSchema,
  fallback: { salt: '', prints: [] },
  migrations: new Map(),
};

/** A number on a page. */
export interface DismissedPlace {
  /** The page's address; its fragment doesn't count. */
  readonly url: string;
  readonly article: Article;
  readonly claim: Claim;
}

/** Asks for what is remembered. */
export const loadDismissals = (): Promise<Dismissals> => loadOrFallback(DISMISSALS);

async function printOf(salt: string, { url, article, claim }: DismissedPlace): Promise<string> {
  const { passage, start, end, app, metric } = claim;
  const text = article.passages[passage]?.text.slice(Math.max(0, start - AROUND), end + AROUND) ?? '';
  const source = JSON.stringify([salt, url.replace(/#[^]*/, ''), app, metric, text]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Remembers that a number is no claim. */
export async function rememberDismissal(place: DismissedPlace): Promise<void> {
  const { salt } = await update(DISMISSALS, (known) => (known.salt === '' ? { ...known, salt: crypto.randomUUID() } : known));
  const print = await printOf(salt, place);
  await update(DISMISSALS, (known) => ({ ...known, prints: [...known.prints.filter((each) => each !== print), print].slice(-MOST) }));
}

/**
 * @param places - a page's numbers
 * @param remembered - what is remembered, where it was asked for before
 * @returns those that the reader said are no claims
 */
export async function dismissedOf<Place extends DismissedPlace>(places: readonly Place[], remembered = loadDismissals()): Promise<Place[]> {
  const { salt, prints } = await remembered;
  if (prints.length === 0) return [];
  const known = new Set(prints);
  const found = await Promise.all(places.map(async (place) => (known.has(await printOf(salt, place)) ? place : null)));
  return found.filter((place) => place !== null);
}

/** Forgets what was said about these numbers: they are marked again. */
export async function forgetDismissals(places: readonly DismissedPlace[]): Promise<void> {
  const { salt } = await load(DISMISSALS);
  const gone = new Set(await Promise.all(places.map((place) => printOf(salt, place))));
  await update(DISMISSALS, (known) => ({ ...known, prints: known.prints.filter((print) => !gone.has(print)) }));
}
