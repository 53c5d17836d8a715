import preact from '@preact/preset-vite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const PROJECT = join(import.meta.dirname, '../..');
const GALLERY = 'entrypoints/gallery/index.html';
const ARTICLE = 'tests/gallery/article.html';

/** The gallery on a local port. */
export interface GalleryServer {
  /** The gallery's address with these choices. */
  url(choices?: Readonly<Record<string, string>>): string;
  /** The address of the article with marks. */
  article(choices?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Builds `entrypoints/gallery` and the article, without the rest of the extension, and serves them. */
export async function startGalleryServer(): Promise<GalleryServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'chiffre-gallery-'));
  const common = { configFile: false, root: PROJECT, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'chrome138',
      cssTarget: 'chrome138',
      rollupOptions: { input: [join(PROJECT, GALLERY), join(PROJECT, ARTICLE)] },
    },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The gallery found no port to listen on. Run it again.');
  const at = (path: string, choices: Readonly<Record<string, string>> = {}) =>
    `http://127.0.0.1:${address.port}/${path}?${new URLSearchParams(choices)}`;
  return {
    url: (choices) => at(GALLERY, choices),
    article: (choices) => at(ARTICLE, choices),
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
