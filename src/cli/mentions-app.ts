import { createMentionTest } from '../page/mentions';
import { mentionedNames } from '../dataset/vite-app-names';
import type { App } from '../dataset/schema';

/** Letters that a page's source writes by their number. */
const NUMBERED = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

function unescaped(html: string): string {
  return html.includes('&#') ? html.replace(NUMBERED, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }) : html;
}

/**
 * The content script's quick look, for sources of pages: most pages of an archive name no messenger, and parsing them would be in vain.
 * @param apps - the dataset's apps
 * @returns a test that is true where a page's source names one of them
 */
export function mentionsAppIn(apps: readonly App[]): (html: string) => boolean {
  const mentions = createMentionTest(mentionedNames(apps));
  return (html) => mentions(unescaped(html));
}
