/**
 * A quick look for names in a text, to leave pages that can't hold a claim. Says yes too often rather than too seldom: the engine decides.
 * @param names - names as they are written, in any script
 * @returns a test that is true where one of the names stands in the text as a word, or as the start of one ("WhatsApps", "Телеграма")
 */
export function createMentionTest(names: readonly string[]): (text: string) => boolean {
  const alternatives = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (alternatives.length === 0) return () => false;
  const pattern = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'iu');
  return (text) => pattern.test(text);
}
