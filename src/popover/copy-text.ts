/**
 * Puts plain text on the clipboard. Must run inside a click or key press.
 * @param text - what to copy
 * @param root - where a field may be put for the older way, which pages without a secure context need
 * @returns whether it was copied
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
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
