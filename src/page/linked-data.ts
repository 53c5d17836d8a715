/** What JSON-LD calls an article, in the order in which its dates are believed. */
const ARTICLE = /article|posting|report|review|recipe|liveblog|creativework|howto|podcastepisode|videoobject/i;
const PAGE = /page$|^website$/i;
/** Properties that lead to other things than the page's article. */
const ELSEWHERE =
  /^(?:comment|itemListElement|hasPart|isPartOf|mentions|about|citation|image|thumbnail|logo|author|publisher|creator|review|associatedMedia|video|liveBlogUpdate|isBasedOn|relatedLink|breadcrumb)$/;
const DATES = ['datePublished', 'dateCreated', 'uploadDate'] as const;

/**
 * The publication dates that a page's JSON-LD states, best first. Graphs and lists are walked; what isn't JSON is searched as text.
 * @param scripts - the contents of the page's `application/ld+json` scripts
 * @param address - the page's address: of several articles, the one that has it is meant
 * @returns the dates as written
 */
export function datesInLinkedData(scripts: readonly string[], address: string): string[] {
  const found: { date: string; rank: number }[] = [];
  const path = pathOf(address);
  const walk = (value: unknown, depth: number): void => {
    if (depth > 8 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth + 1);
      return;
    }
    const node: Record<string, unknown> = { ...value };
    const type = [node['@type']]
      .flat()
      .filter((name) => typeof name === 'string')
      .join(' ');
    DATES.forEach((name, order) => {
      const date = node[name];
      if (typeof date !== 'string' && typeof date !== 'number') return;
      const kind = ARTICLE.test(type) ? (/videoobject/i.test(type) ? 8 : 0) : PAGE.test(type) ? 4 : type ? 20 : 6;
      const own =
        path.length > 1 &&
        [node['url'], node['@id'], node['mainEntityOfPage']].some((link) => pathOf(JSON.stringify(link ?? '')).includes(path));
      found.push({ date: String(date), rank: kind + order + depth / 10 - (own ? 1.5 : 0) });
    });
    for (const [name, inner] of Object.entries(node)) if (!ELSEWHERE.test(name)) walk(inner, depth + 1);
  };
  for (const script of scripts) {
    const parsed = parseLeniently(script);
    if (parsed !== undefined) walk(parsed, 0);
    else {
      DATES.forEach((name, order) => {
        const [, date] = new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(script) ?? [];
        if (date) found.push({ date, rank: 10 + order });
      });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ date }) => date);
}

/** JSON as templates write it: wrapped in comments, with raw line breaks in strings and commas too many. */
function parseLeniently(script: string): unknown {
  const [first, last] = [script.indexOf('{'), script.lastIndexOf('}')];
  if (first < 0 || last < first) return undefined;
  const inList =
    script.slice(0, first).trimEnd().endsWith('[') &&
    script
      .slice(last + 1)
      .trimStart()
      .startsWith(']');
  const bare = inList ? `[${script.slice(first, last + 1)}]` : script.slice(first, last + 1);
  for (const text of [bare, bare.replace(/\s+/g, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Tried again mended, then searched as text.
    }
  }
  return undefined;
}

function pathOf(address: string): string {
  return address
    .replace(/^"?[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#][^]*/, '')
    .replace(/\/$/, '');
}
