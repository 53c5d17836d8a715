/** The cheap first look: whether a page calls itself an article. */
export function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return (
    /article/i.test(type) ||
    document.querySelector('meta[property="article:published_time"],[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null ||
    [...document.querySelectorAll('script[type*="ld+json" i]')].some((script) =>
      /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|Posting)"/.test(script.textContent ?? ''),
    )
  );
}

/** Elements whose names don't count against them: what the heading stands in, and the article by the page's own word. */
export function keptElements(document: Document, headings: readonly Element[]): Set<Element> {
  const kept = new Set<Element>([document.body, ...document.querySelectorAll('main,[itemprop~=articleBody]')]);
  const [heading] = headings;
  for (let above = heading?.parentElement; above; above = above.parentElement) kept.add(above);
  return kept;
}

/** The languages that a page states, best first; some empty or malformed. */
export function statedLanguages(document: Document): (string | null | undefined)[] {
  const meta = (name: string): string | null | undefined => document.querySelector(name)?.getAttribute('content');
  return [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    meta('meta[http-equiv="content-language" i]'),
    meta('meta[property="og:locale"]'),
    meta('meta[itemprop=inLanguage],meta[name="language" i]'),
  ];
}
