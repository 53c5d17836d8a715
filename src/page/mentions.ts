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
 * A quick look for names in a text, to leave pages that can't hold a claim. Says yes too often rather than too seldom: the engine decides.
 * The text of a whole page runs on where a paragraph ends ("… it growsTelegram has …"), so a change from small to capital letters counts as
 * the edge of a word.
 * @param patterns - of the names
 * @returns a test that is true where one of the names stands in the text, or with an ending ("WhatsApps", "Телеграма")
 */
export function createMentionTest({ sure: sureNames, alsoWords }: MentionPatterns): (text: string) => boolean {
  const sure = new RegExp(sureNames || NEVER);
  const unsure = new RegExp(alsoWords || NEVER, 'g');
  return (text) => {
    if (sure.test(text.toLowerCase())) return true;
    unsure.lastIndex = 0;
    for (let found = unsure.exec(text); found; found = unsure.exec(text)) if (standsAlone(text, found)) return true;
    return false;
  };
}
