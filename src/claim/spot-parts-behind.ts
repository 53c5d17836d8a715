import type { PartsBehind } from '../languages/number-words';
import { compiled } from './compiled-pattern';
import type { RawQuantity } from './raw-quantity';

/** No noun of a whole and its part are longer, in characters. */
const REACH = 60;

/**
 * Joins shares whose whole stands first: "on telefondan dokuzunda", "100 kişinin 13'ü".
 * @param raws - the numbers in reading order, changed in place
 * @param behind - how the language tells them
 * @param folded - the folded text
 */
export function spotPartsBehind(raws: RawQuantity[], { noun, parts, ending }: PartsBehind, folded: string): void {
  const pattern = compiled(`^(?: [\\p{L}']+)?${noun} (?:(\\d+)'|(${parts.join('|')}))${ending}`);
  for (const [index, whole] of raws.entries()) {
    const found = whole.kind === 'count' && whole.scale === 1 ? pattern.exec(folded.slice(whole.wordEnd, whole.wordEnd + REACH)) : null;
    const part = found ? Number(found[1] ?? parts.indexOf(found[2] ?? '') + 1) : 0;
    if (found === null || part >= whole.value) continue;
    const end = whole.wordEnd + found[0].length;
    Object.assign(whole, { kind: 'share', value: Math.round((part / whole.value) * 1000) / 10, end, wordEnd: end });
    if (found[1] !== undefined) raws.splice(index + 1, 1);
  }
}
