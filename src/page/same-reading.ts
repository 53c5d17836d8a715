import { rangeOf } from './passage-position';
import type { ReadArticle } from './read-article';

/** @returns whether two readings give the same article: then its claims are the same too */
export function isSameText(a: ReadArticle | null, b: ReadArticle | null): boolean {
  return JSON.stringify(a?.article ?? null) === JSON.stringify(b?.article ?? null);
}

/** @returns whether what was read stands where it stood, so that ranges made of it still hold */
export function isSamePlace(a: ReadArticle | null, b: ReadArticle | null): boolean {
  return (a?.positions ?? []).every((position, index) => {
    const now = b?.positions[index];
    return (
      now === position ||
      (position.runs.every((run, at) => run.node === now?.runs[at]?.node && run.offset === now.runs[at]?.offset) &&
        (position.runs.length === 0 || rangeOf(position, 0, position.text.length) !== null))
    );
  });
}
