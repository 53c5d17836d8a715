import type { CardCitation } from '../card/card';

/**
 * Puts text on the clipboard. Must run inside a click or key press.
 * @param text - what to copy
 * @param root - where a field may be put for the older way, which pages without a secure context need
 * @param isHtml - also as formatted text: word processors take that, and fields of plain text the source
 * @returns whether it was copied
 */
export async function copyText(text: string, root: ShadowRoot, isHtml = false): Promise<boolean> {
  try {
    if (isHtml) await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': text })]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    (root.querySelector('.card') ?? root).append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}

/**
 * Copies a form of a citation.
 * @param citation - as the card holds it; a link gets the page's own address in front
 * @param root - see {@link copyText}
 */
export async function copyCitation({ format, text }: CardCitation, root: ShadowRoot): Promise<boolean> {
  const { href } = location;
  return await copyText(format === 'link' ? `${href}${href.includes('#') ? '' : '#'}${text}` : text, root, format === 'html');
}
