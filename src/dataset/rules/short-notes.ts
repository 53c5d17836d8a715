import { checkEachFigure, type Rule } from './rule';

/** As much as the card shows in two lines. */
const LONGEST_NOTE = 160;

/** Notes are one short line. */
export const shortNotes: Rule = {
  name: 'short-notes',
  about: `notes have one line of at most ${LONGEST_NOTE} characters`,
  check: ({ files }) =>
    checkEachFigure(files, ({ note }) => {
      if (note === null) return [];
      const length = Array.from(note).length;
      if (note.trim() === '') return ['has an empty note; write null'];
      if (note.trim() !== note || note.includes('\n')) return ['has a note with blanks around it or a line end within; write one line'];
      return length > LONGEST_NOTE ? [`has a note of ${length} characters; keep what a reader must know, in ${LONGEST_NOTE}`] : [];
    }),
};
