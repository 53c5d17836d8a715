import type { MentionPatterns } from '../text/mention-patterns';

/** Letters of an ending ("Signals", "Сигнала") after a name of at least so many letters. */
const ENDING = 3;
const TAKES_ENDING = 4;

/** The pattern of no name: nothing is both there and not. */
const NEVER = '(?!)';

const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;
const isSmall = (letter: string): boolean => letter.toUpperCase() !== letter;

/** Whether what was found is a word of its own, or one with an ending. */
function standsAlone(text: string, { 0: name, index }: RegExpExecArray): boolean {
  if (index > 0 && isCapital(text.charAt(index - 1))) return false;
  const end = index + name.length;
  let ending = 0;
  while (ending <= ENDING && isSmall(text.charAt(end + ending))) ending += 1;
  return ending === 0 || (ending <= ENDING && name.length >= TAKES_ENDING);
}

/**
 * A quick look for names in a text.
 * @param text - any text
 * @param counts - whether a name counts that begins at this character; each does without it
 * @returns whether there is a name that counts
 */
export type MentionTest = (text: string, counts?: (at: number) => boolean) => boolean;

/** A text in lower case, of the same length: the dotted I of Turkish, which no name has, is the only letter that would grow. */
const inLowerCase = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase();

/**
 * A quick look for names in a text, to leave pages that can't hold a claim. Says yes too often rather than too seldom: the engine decides.
 * The text of a whole page runs on where a paragraph ends ("… it growsTelegram has …"), so a change from small to capital letters counts as
 * the edge of a word.
 * @param patterns - of the names
 * @returns a test that is true where one of the names stands in the text, or with an ending ("WhatsApps", "Телеграма")
 */
export function createMentionTest(patterns: MentionPatterns): MentionTest {
  // One function on the way to "no": that is where most pages end, and a browser compiles each function when it is first called.
  const compiled: ({ readonly sure: RegExp; readonly unsure: RegExp } | undefined)[] = [];
  return (text, counts) => {
    let lowerCase = text.toLowerCase();
    if (lowerCase.length !== text.length) lowerCase = inLowerCase(text);
    for (const [script, { letters, sure: sureNames, alsoWords }] of patterns.entries()) {
      // Most texts never need the patterns of the second script, and a browser takes its time to read one.
      let mayHoldName = letters === '';
      for (const letter of letters) mayHoldName ||= lowerCase.includes(letter);
      if (!mayHoldName) continue;
      const { sure, unsure } = (compiled[script] ??= {
        sure: new RegExp(sureNames || NEVER, 'g'),
        unsure: new RegExp(alsoWords || NEVER, 'g'),
      });
      sure.lastIndex = unsure.lastIndex = 0;
      for (let found = sure.exec(lowerCase); found; found = sure.exec(lowerCase)) if (counts?.(found.index) ?? true) return true;
      for (let found = unsure.exec(text); found; found = unsure.exec(text))
        if (standsAlone(text, found) && (counts?.(found.index) ?? true)) return true;
    }
    return false;
  };
}
