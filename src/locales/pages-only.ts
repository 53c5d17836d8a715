/** The extension's own pages, by how the keys of their strings begin. */
const OF_PAGES = /^(?:options|popup|welcome)\./;

/** Strings of theirs that reports and the context menu say too. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['popup.published', 'popup.no-date', 'popup.report-tool', 'popup.why.not-a-web-page']);

/**
 * Whether a string is one of the extension's own pages alone: the worker does without, so its strings are packaged apart.
 * @param id - key of the string
 */
export function isOfPagesOnly(id: string): boolean {
  return OF_PAGES.test(id) && !SAID_ELSEWHERE.has(id);
}
