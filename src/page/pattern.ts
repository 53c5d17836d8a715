/**
 * Letters of all scripts that pages are written in, with the signs that go with them, as the inside of a character class: for looks that run on every
 * page. It stands in for `\p{L}`, since a browser takes a millisecond or two to compile each pattern with that, longer than it then looks.
 */
export const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0300-\\u065F\\u066E-\\u06EF\\u06FA-\\u0965\\u0970-\\u1FFF' +
  '\\u2C00-\\u2DFF\\u3005-\\u3007\\u3040-\\uD7FF\\uF900-\\uFDFF\\uFE70-\\uFEFC\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC';

/**
 * A pattern that is put together when it is first asked for: most pages are left before that, and a browser reads such a pattern where it is made,
 * unlike one that stands in the code as it is.
 * @param source - as for `RegExp`
 * @param flags - as for `RegExp`
 * @returns a function that gives the same pattern each time
 */
export function patternWhenNeeded(source: string, flags = ''): () => RegExp {
  let pattern: RegExp | null = null;
  return () => (pattern ??= new RegExp(source, flags));
}
