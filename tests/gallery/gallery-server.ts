import preact from '@preact/preset-vite';
import { join } from 'node:path';
import { createServer } from 'vite';

const PROJECT = join(import.meta.dirname, '../..');

/** The gallery on a local port. */
export interface GalleryServer {
  /** The gallery's address with these choices. */
  url(choices?: Readonly<Record<string, string>>): string;
  /** The address of the article with marks. */
  article(choices?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Serves `entrypoints/gallery` as the development build has it, without the rest of the extension. */
export async function startGalleryServer(): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: PROJECT,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // All named: finding one late would reload the page under a test.
    optimizeDeps: {
      noDiscovery: true,
      include: ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@floating-ui/dom', 'zod/mini', 'intl-messageformat'],
    },
    cacheDir: 'node_modules/.vite-gallery',
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery found no port to listen on. Run it again.');
  const at = (path: string, choices: Readonly<Record<string, string>> = {}) => `http://127.0.0.1:${address.port}/${path}?${new URLSearchParams(choices)}`;
  return {
    url: (choices) => at('entrypoints/gallery/index.html', choices),
    article: (choices) => at('tests/gallery/article.html', choices),
    close: () => server.close(),
  };
}
