/** Words beside the quote that tell its place from other places with the same number. */
const CONTEXT_WORDS = 3;

/** What separates the parts of the directive must not stand in them; `encodeURIComponent` leaves the dash. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');

/**
 * The text fragment that leads to a quote: a browser that opens the page's address with it scrolls there and highlights it.
 * See https://wicg.github.io/scroll-to-text-fragment/.
 * @param passage - the text that holds the quote
 * @param start - offset of the quote's first character
 * @param end - offset behind its last
 * @returns `:~:text=prefix-,quote,-suffix`, to stand behind the `#` of an address
 */
export function textFragment(passage: string, start: number, end: number): string {
  const before = passage.slice(0, start).trim().split(/\s+/u).slice(-CONTEXT_WORDS).join(' ');
  const after = passage.slice(end).trim().split(/\s+/u).slice(0, CONTEXT_WORDS).join(' ');
  return `:~:text=${before === '' ? '' : `${encoded(before)}-,`}${encoded(passage.slice(start, end))}${after === '' ? '' : `,-${encoded(after)}`}`;
}
