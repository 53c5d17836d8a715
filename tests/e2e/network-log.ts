import { readFileSync } from 'node:fs';

/** A request that reached the browser's network service, and who asked for it. */
interface LoggedRequest {
  readonly url: string;
  readonly initiator: string;
  readonly type: string;
}

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string; readonly request_type?: string };
  }[];
}

/**
 * Every network request of a browser's life, as its own log has them. @param path - a log that `--log-net-log` wrote; the browser has ended
 */
function readRequests(path: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetworkLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? '', type: params.request_type ?? '' }]
      : [],
  );
}

/**
 * The requests that the extension made, or may have made: all that its worker and pages asked for, and all that a page asked for that
 * the test's server doesn't have, since what a content script asks for looks to the browser as if its page did. The browser's own
 * errands (updates, sign-in) have no page for an initiator and don't count.
 * @param path - as above
 * @param isServed - whether the test serves an address
 * @returns their addresses
 */
export function requestsOfExtension(path: string, isServed: (address: string) => boolean): string[] {
  return readRequests(path)
    .filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url))
    .filter(
      ({ initiator, type, url }) =>
        initiator.startsWith('chrome-extension:') ||
        (/^https?:/.test(initiator) && type !== 'main frame' && !isServed(url) && new URL(url).pathname !== '/favicon.ico'),
    )
    .map(({ url }) => url);
}
