import type { PassagePosition } from './passage-position';

/**
 * Characters of a title, a passage and a whole article that are read: longer ones are no prose, and would keep the worker from other pages.
 */
const MOST = { title: 1000, passage: 30_000, article: 300_000 };
/** Controls that turn the order of characters round: what stands there in the text isn't what a reader sees. */
const TURNED_ROUND = /[\u202D\u202E]/;

function isLegible({ text }: PassagePosition, most: number): boolean {
  return text.length <= most && !TURNED_ROUND.test(text);
}

/**
 * @param title - the title's position
 * @returns the same, or an empty one where it can't be read as a reader would
 */
export function legibleTitle(title: PassagePosition): PassagePosition {
  return isLegible(title, MOST.title) ? title : { text: '', runs: [] };
}

/**
 * @param passages - with their positions, in reading order
 * @returns those that can be read as a reader would, up to the length of the longest articles
 */
export function legiblePassages<P extends { readonly position: PassagePosition }>(passages: readonly P[]): P[] {
  let left = MOST.article;
  return passages.filter(({ position }) => {
    if (!isLegible(position, MOST.passage) || position.text.length > left) return false;
    left -= position.text.length;
    return true;
  });
}
