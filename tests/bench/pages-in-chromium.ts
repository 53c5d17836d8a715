/**
 * Reads the saved real pages, and made-up huge and restless ones, in the real Chromium: `npx tsx tests/bench/pages-in-chromium.ts [PART OF
 * A NAME]`. Each page is served with its scripts off under the strictest content security policy and Trusted Types. Fails where reading
 * throws, changes the DOM or shifts the layout. Prints how long it takes.
 */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { realPages, sourceOf } from '../unit/page/real-pages';

const SOURCE = fileURLToPath(new URL('../../src/page/', import.meta.url));
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What one reading did to a page. */
interface Reading {
  readonly passages: number;
  readonly date: string | null;
  readonly lang: string;
  readonly milliseconds: number;
  readonly mutations: number;
  readonly shift: number;
  readonly lostRanges: number;
}

/** The reading code as one script that leaves its functions on `globalThis.chiffre`. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './read-article'; export * from './watch-page'; export * from './passage-position';",
      resolveDir: SOURCE,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'chiffre',
    write: false,
    target: 'chrome138',
  });
  return outputFiles[0]?.text ?? '';
}

function serve(pages: ReadonlyMap<string, string>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const html = pages.get((request.url ?? '').slice(1));
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
    response.end(html ?? '');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, origin: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}` });
    });
  });
}

/** Runs in the page. The shape of `globalThis.chiffre` is that of the bundle above. */
function readHere(address: string): Promise<Reading> {
  const { chiffre } = globalThis as unknown as {
    chiffre: typeof import('../../src/page/read-article') & typeof import('../../src/page/passage-position');
  };
  return new Promise((resolve) => {
    let mutations = 0;
    let shift = 0;
    new MutationObserver((records) => (mutations += records.length)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: false });
    const start = performance.now();
    const read = chiffre.readArticle(document, { address, today: '2026-11-22' });
    const milliseconds = performance.now() - start;
    const lostRanges = (read?.positions ?? []).filter(
      (position) => position.runs.length > 0 && !chiffre.rangeOf(position, 0, position.text.length),
    ).length;
    requestAnimationFrame(() =>
      setTimeout(
        () =>
          resolve({
            passages: read?.article.passages.length ?? 0,
            date: read?.article.published?.date ?? null,
            lang: read?.article.lang ?? 'und',
            milliseconds,
            mutations,
            shift,
            lostRanges,
          }),
        30,
      ),
    );
  });
}

/** Runs in the page: a huge document, read in slices, and the longest that it held the thread. */
async function readHugeHere(paragraphs: number): Promise<{ total: number; longest: number; passages: number }> {
  const { chiffre } = globalThis as unknown as { chiffre: typeof import('../../src/page/read-article') };
  const main = document.createElement('main');
  for (let index = 0; index < paragraphs; index += 1) {
    const paragraph = document.createElement('p');
    paragraph.append(
      `Paragraph ${index} says that the `,
      Object.assign(document.createElement('b'), { textContent: 'number of users' }),
      ' of the service has grown by one more, as it does every day.',
    );
    main.append(paragraph);
  }
  document.body.replaceChildren(main);
  document.body.getBoundingClientRect();
  let longest = 0;
  let since = performance.now();
  const start = since;
  const read = await chiffre.readArticleInSlices(
    document,
    { address: location.href, today: '2026-11-22' },
    {
      slice: 6,
      now: () => performance.now(),
      pause: async () => {
        longest = Math.max(longest, performance.now() - since);
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      },
    },
  );
  longest = Math.max(longest, performance.now() - since);
  return { total: performance.now() - start, longest, passages: read?.article.passages.length ?? 0 };
}

async function readPage(page: Page, origin: string, name: string, address: string, script: string): Promise<Reading> {
  await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate(readHere, address);
}

async function main(): Promise<void> {
  const pages = realPages();
  // tsx wraps named functions in a helper of its own, which the page doesn't have.
  const script = `${await bundle()};globalThis.chiffre = chiffre;globalThis.__name = (named) => named;`;
  const { server, origin } = await serve(
    new Map([
      ...pages.map((page): [string, string] => [page.name, sourceOf(page)]),
      ['huge', '<!doctype html><html lang="en"><title>Huge</title><body></body>'],
    ]),
  );
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const context = await browser.newContext({ javaScriptEnabled: true, bypassCSP: false });
  const page = await context.newPage();
  const failures: string[] = [];
  const times: number[] = [];
  const chosen = process.argv[2] ? pages.filter(({ name }) => name.includes(process.argv[2] ?? '')) : pages;
  for (const { name, url } of chosen) {
    try {
      const reading = await readPage(page, origin, encodeURIComponent(name), url, script);
      times.push(reading.milliseconds);
      if (reading.mutations > 0 || reading.shift > 0 || reading.lostRanges > 0 || reading.passages === 0)
        failures.push(`${name}: ${JSON.stringify(reading)}`);
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  times.sort((a, b) => a - b);
  console.log(
    `${times.length} of ${chosen.length} pages read; median ${times[times.length >> 1]?.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`,
  );
  await page.goto(`${origin}/huge`);
  await page.evaluate(script);
  const huge = await page.evaluate(readHugeHere, 34_000);
  console.log(
    `102,000 text nodes: ${huge.passages} passages in ${huge.total.toFixed(0)} ms, at most ${huge.longest.toFixed(0)} ms at a stretch`,
  );
  await browser.close();
  server.close();
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();
