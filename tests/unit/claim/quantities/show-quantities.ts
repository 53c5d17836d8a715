import { readQuantities, type QuantityOptions } from '../../../../src/claim/read-quantities';
import type { NumberWords } from '../../../../src/languages/number-words';
import { normalise } from '../../../../src/text/normalise';

/** A wording and the quantities in it, each as `quote = kind value unit bound`; what is usual (count, exact) is left out. */
export type Case = readonly [text: string, quantities: readonly string[]];

/**
 * The quantities of a text in the notation of {@link Case}.
 * @param text - as written
 * @param words - the language's number words
 * @param options - passed on
 */
export function showQuantities(text: string, words: NumberWords, options?: QuantityOptions): string[] {
  const normal = normalise(text);
  return readQuantities(normal, words, options).map((quantity) => {
    const quote = text.slice(normal.toOriginal(quantity.start), normal.toOriginal(quantity.end, 'end'));
    const parts = [
      quantity.kind === 'count' ? '' : quantity.kind,
      quantity.valueMax === undefined ? String(quantity.value) : `${quantity.value}–${quantity.valueMax}`,
      quantity.currency ?? quantity.unitDuration ?? quantity.reason ?? '',
      quantity.bound === 'exact' ? '' : quantity.bound,
      quantity.bare ? 'bare' : '',
      quantity.article ? 'article' : '',
      quantity.times ? 'times' : '',
      quantity.change?.role ?? '',
      quantity.signed ?? '',
    ];
    return `${quote} = ${parts.filter((part) => part !== '').join(' ')}`;
  });
}
