/** The build's way to a smaller worker: it registers scripts on the news sites and never names one. Runs in Node, as part of Vite. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The built-in list; in the worker's build its entries have domains alone. */
const LIST = /[\\/]assets[\\/]dataset[\\/]news-sites\.json$/;

/** @returns the plugin; pages, tests and the command line get the list as it is */
export function newsSitesPlugin(): Plugin {
  let isWorker = false;
  return {
    name: 'chiffre-news-sites',
    enforce: 'pre',
    configResolved({ command, define }) {
      isWorker = command === 'build' && define?.['import.meta.env.ENTRYPOINT'] === '"background"';
    },
    load(id) {
      if (!isWorker || !LIST.test(id)) return null;
      const domains = [...readFileSync(id, 'utf8').matchAll(/"domain":\s*("[^"]*")/g)].map(([, domain]) => `{"domain":${domain}}`);
      return `{"sites":[${domains.join(',')}]}`;
    },
  };
}
