/** A file that the reader takes away. */
export interface SavedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Spreadsheets take a file of this kind for an old encoding unless it begins with the byte order mark. */
const NEEDS_MARK = 'text/csv';

/** How long the browser may take to fetch the file from the page, in milliseconds, before its memory is given back. */
const KEPT = 60_000;

/**
 * Hands a file to the browser's own downloads, which needs no permission. To be called after a click.
 * @param name - what the file is called
 * @param content - what it holds, kept as it is
 */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/**
 * The same for a text.
 * @param file - its name and text
 */
export function saveFile({ name, type, text }: SavedFile): void {
  saveBlob(name, new Blob([type === NEEDS_MARK ? '\uFEFF' : '', text], { type: `${type};charset=utf-8` }));
}
