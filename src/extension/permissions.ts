import { browser } from 'wxt/browser';
import { isMatchPattern, permissionFor, type MatchPattern } from '../sites/match-pattern';
import { attempt, type Outcome } from './errors';

/**
 * @returns the host permissions that the browser grants at this moment, as match patterns of the web
 */
export async function grantedOrigins(): Promise<readonly MatchPattern[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin === '<all_urls>' || isMatchPattern(origin));
}

/**
 * Asks for host permissions. Call it first thing in a click's handler: browsers want a user's gesture, and any `await` before
 * loses it in Firefox. Chrome's dialog closes the popup, so nothing behind the call can be relied on there: the background
 * reconciles on `permissions.onAdded`.
 * @param patterns - what is to be readable
 * @returns whether the reader agreed
 */
export async function requestOrigins(patterns: readonly MatchPattern[]): Promise<Outcome<boolean>> {
  const origins = [...new Set(patterns.map(permissionFor))];
  return await attempt(() => (origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins })));
}

/**
 * Gives host permissions back.
 * @param patterns - as the browser granted them
 */
export async function giveBackOrigins(patterns: readonly MatchPattern[]): Promise<Outcome<boolean>> {
  return await attempt(() => (patterns.length === 0 ? Promise.resolve(true) : browser.permissions.remove({ origins: [...patterns] })));
}
