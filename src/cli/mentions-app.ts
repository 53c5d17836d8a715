import { mentionPatterns } from '../text/mention-patterns';
import { createMentionTest } from '../page/mentions';
import { mentionedNames } from '../dataset/vite-app-names';
import type { App } from '../dataset/schema';

/** Letters that a page's source writes by their number. */
const NUMBERED = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

function unescaped(html: string): string {
  return html.includes('&#')
    ? html.replace(NUMBERED, (whole, hex?: string, decimal?: string) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : html;
}

/** Elements whose content is no text of the page. */
const NO_TEXT = ['script', 'style'] as const;

/** The text between the tags, roughly: nearly every page names messengers in its addresses and scripts. */
function textOf(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag === -1) break;
    parts.push(html.slice(at, tag));
    const skipped = NO_TEXT.find((name) => lower.startsWith(name, tag + 1));
    const end = skipped === undefined ? tag : lower.indexOf(`</${skipped}`, tag);
    const close = end === -1 ? -1 : html.indexOf('>', end);
    // A tag that never closes ends the look: what follows is told apart by a parser only.
    at = close === -1 ? html.length : close + 1;
    if (close === -1) parts.push(html.slice(tag));
  }
  parts.push(html.slice(at));
  return parts.join(' ');
}

/**
 * The content script's quick look, for sources of pages: most pages of an archive name no messenger, and parsing them would be in vain.
 * @param apps - the dataset's apps
 * @returns a test that is true where a page's source names one of them
 */
export function mentionsAppIn(apps: readonly App[]): (html: string) => boolean {
  const mentions = createMentionTest(mentionPatterns(mentionedNames(apps)));
  return (html) => mentions(unescaped(textOf(html)));
}
