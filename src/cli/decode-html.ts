/** How far into a page browsers look for its declared encoding, in bytes. */
const PRESCAN = 1024;

/** What browsers assume of old pages that declare nothing and are no UTF-8. */
const OLD_PAGES = 'windows-1252';

function declaredEncoding(bytes: Uint8Array, sent: string | undefined): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (sent !== undefined) return sent;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  return /<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{1,40})/i.exec(start)?.[1] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes a page as browsers do: byte order mark, then the encoding that the server or the page declares, then UTF-8 if it is that, else
 * windows-1252.
 * @param bytes - the page's content
 * @param sent - the encoding that the server named, where that is known
 * @returns its text
 */
export function decodeHtml(bytes: Uint8Array, sent?: string): string {
  const declared = declaredEncoding(bytes, sent);
  const text = declared === null ? null : decodeAs(declared, bytes, false);
  return text ?? decodeAs('utf-8', bytes, true) ?? decodeAs(OLD_PAGES, bytes, false) ?? '';
}
