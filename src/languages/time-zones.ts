/** What stands behind a time of day to tell whose clock is meant, in lower case; articles of all languages name them alike, but for Moscow's. Those that are words too ("est", "ist", "pt") are left out. */
export const TIME_ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'bst', 'cet', 'cest', 'mez', 'mesz', 'edt', 'pdt', 'msk', 'мск']);

/** No name of a zone is longer with the space before it, in characters. */
export const LONGEST_ZONE = 6;
