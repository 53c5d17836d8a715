import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page that the server has: its body, and the headers that matter to a test. */
export interface ServedPage {
  readonly body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A server for every host name: the browser is told to resolve all names to it, or to take it for its proxy, so that no test reaches the
 * network.
 */
export interface PageServer {
  readonly port: number;
  /** Addresses that were asked for on a served host and that nobody serves; favicons and the browser's own errands left out. */
  readonly missed: readonly string[];
  /** Every address that was asked for, whoever asked, in order; where only a secure connection was asked for, its host and port. */
  readonly asked: readonly string[];
  /** @returns whether an address is served */
  serves(address: string): boolean;
  /**
   * Serves a page.
   * @param address - such as `http://news.example.test/article`; only http, since there is no certificate
   * @param page - its body, or body and headers
   */
  serve(address: string, page: string | Buffer | ServedPage): void;
  /** Serves a file of this machine; see `serve`. */
  serveFile(address: string, path: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

const keyOf = (host: string, path: string): string => `${host.replace(/:\d+$/, '')} ${path}`;

/**
 * Starts a page server on a free port of this machine.
 * @returns the server, listening
 */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const hosts = new Set<string>();
  const missed: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    // A browser that takes the server for its proxy asks for whole addresses.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '');
    asked.push(`http://${host}${path}`);
    const page = pages.get(keyOf(host, path));
    if (page === undefined) {
      const name = host.replace(/:\d+$/, '');
      if (path !== '/favicon.ico' && hosts.has(name)) missed.push(`${host}${path}`);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not served by this test.');
      return;
    }
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers })
      .end(page.body);
  });
  // Nothing secure is served, and nothing of the network behind it.
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    // The browser may have gone away already.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const serve: PageServer['serve'] = (address, page) => {
    const { hostname, pathname, search } = new URL(address);
    hosts.add(hostname);
    pages.set(keyOf(hostname, pathname + search), typeof page === 'string' || Buffer.isBuffer(page) ? { body: page } : page);
  };
  return {
    port,
    missed,
    asked,
    serves: (address) => {
      const { hostname, pathname, search } = new URL(address);
      return pages.has(keyOf(hostname, pathname + search));
    },
    serve,
    serveFile: (address, path, headers) => serve(address, { body: readFileSync(path), ...(headers && { headers }) }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
