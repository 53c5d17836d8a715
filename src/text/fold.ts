/**
 * Lower case with exactly as many UTF-16 code units as before, so that offsets stay valid. Diacritics are kept.
 * Of all characters only `İ` grows when lowered; it becomes `i`, as does `I`, whatever the language.
 * @param text - any text
 * @returns the lower-cased text, of the same length
 */
export function fold(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
