import { join } from 'node:path';
import type { PageServer } from './extension-fixture';

const FOLDER = join(import.meta.dirname, '../samples');

/** The bundled article of February 2016. */
export const AUDIENCE = 'http://news.example.test/telegram-audience.html';
/** The bundled article of March 2019. */
export const OUTAGE = 'http://news.example.test/facebook-outage.html';
/** The host of both, as the reader allows it. */
export const NEWS = '*://news.example.test/*';

/** What a careful reader marks in each, in order; the decoys in comments, lists and navigation are none. */
export const QUOTES = {
  [AUDIENCE]: ['100 millions', '100 millions', '15\u00A0millions', '350\u202F000', '200'],
  [OUTAGE]: ['3 millions', '3 millions', 'trois millions', '50 millions', '29 millions'],
} as const;

/** Serves both articles, the first under another address if one is named. */
export function serveSamples(server: PageServer, audience: string = AUDIENCE): void {
  server.serveFile(audience, join(FOLDER, 'telegram-audience.html'));
  server.serveFile(OUTAGE, join(FOLDER, 'facebook-outage.html'));
}
