/** Serves the bundled sample articles on this machine only. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PROJECT } from './progress.mjs';

/** The sample articles, the first one opened first. */
export const SAMPLES = ['telegram-audience.html', 'facebook-outage.html'];

/**
 * @returns {Promise<{ address: (sample: string) => string, close: () => void }>}
 */
export async function serveSamples() {
  const folder = join(PROJECT, 'tests/samples');
  const pages = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`/${name}`, readFileSync(join(folder, name))]),
  );
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined)
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Chiffre serves only its sample articles here.');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    address: (sample) => `http://127.0.0.1:${port}/${sample}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
