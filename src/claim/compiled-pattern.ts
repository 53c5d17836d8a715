const patterns = new Map<string, RegExp>();

/**
 * A pattern out of a language's data, made once: dates and verbs are looked at for each number near them.
 * @param source - the pattern, with the flag `u`
 * @returns the same expression each time
 * @throws SyntaxError if it is none
 */
export function compiled(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}
