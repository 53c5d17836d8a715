import { inside, type PassageReading, type Span } from './reading';

/**
 * The first word of a range that opens a clause and joins nothing: who, which, that, because.
 * @param passage - the passage, or what of it is needed
 * @param range - where the word stands
 * @param reach - so far from the range's beginning it begins at most, in characters
 */
export function relativeIn(
  { functions, language, text }: Pick<PassageReading, 'functions' | 'language' | 'text'>,
  range: Span,
  reach = Infinity,
): Span | undefined {
  return inside(functions, range).find(
    (f) =>
      f.start - range.start <= reach && f.value.includes('clause') && !language.places.joins.includes(text.folded.slice(f.start, f.end)),
  );
}
