/** The build's way to a smaller worker: it registers scripts on the news sites and never names one. Runs in Node, as part of Vite. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The built-in list; in the worker's build a module with the domains alone stands for it. */
const LIST = /[\\/]assets[\\/]dataset[\\/]news-sites\.json$/;
const DOMAINS = '\0chiffre-news-domains';

/** Domains by what follows their first part, in one string: `fr lemonde lefigaro|co.uk bbc`. */
function groupedDomains(list: string): string {
  const byEnding = new Map<string, string[]>();
  for (const [, name = '', ending = ''] of list.matchAll(/"domain":\s*"([^".]+)\.([^"]+)"/g))
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), name]);
  return [...byEnding].map(([ending, names]) => [ending, ...names].join(' ')).join('|');
}

/** @returns the plugin; pages, tests and the command line get the list as it is */
export function newsSitesPlugin(): Plugin {
  let isWorker = false;
  let list = '';
  return {
    name: 'chiffre-news-sites',
    enforce: 'pre',
    configResolved({ command, define }) {
      isWorker = command === 'build' && define?.['import.meta.env.ENTRYPOINT'] === '"background"';
    },
    async resolveId(id, importer) {
      if (!isWorker || !LIST.test(id)) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (resolved === null) return null;
      list = resolved.id;
      return DOMAINS;
    },
    load(id) {
      if (id !== DOMAINS) return null;
      const domains = JSON.stringify(groupedDomains(readFileSync(list, 'utf8')));
      return `export default { sites: ${domains}.split('|').flatMap((group) => { const [ending, ...names] = group.split(' '); return names.map((name) => ({ domain: name + '.' + ending })); }) };`;
    },
  };
}
