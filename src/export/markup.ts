/** Text made safe for a markup: what a page or a source says must stay text. */

/**
 * @param text - plain text
 * @returns the same text for Markdown (CommonMark), every character standing for itself; line breaks become spaces
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>~|]|&(?=#|\w)/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/, '$1\\$2');
}

/**
 * @param text - plain text
 * @returns the same text for the content or a quoted attribute of HTML
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * @param text - plain text
 * @param url - an http or https address
 * @returns a link in Markdown
 */
export function markdownLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)})`;
}

/**
 * @param text - plain text
 * @param url - an http or https address
 * @returns a link in HTML
 */
export function htmlLink(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
