import { checkEachFigure, type Rule } from './rule';

/** A revised figure names the one that replaced it, and stays a reference, since the verdict on old claims rests on it. */
export const revisedSaysWithWhat: Rule = {
  name: 'revised-says-with-what',
  about: 'a revised figure says by what it was replaced, and only a revised figure does',
  check: ({ files }) =>
    checkEachFigure(files, ({ status, revisedBy, use }) => {
      const faults: string[] = [];
      if (status === 'revised' && !revisedBy?.trim())
        faults.push('is revised without a word by what; write value and time of the new figure in "revisedBy"');
      if (status === 'revised' && !/\d/.test(revisedBy ?? '0'))
        faults.push('names no number in "revisedBy"; write value and time of the new figure');
      if (status !== 'revised' && revisedBy !== undefined)
        faults.push('has "revisedBy" but is not revised; add "status": "revised" or leave it out');
      if (status === 'revised' && use !== 'reference')
        faults.push('is revised but not a reference; write "use": "reference", so that claims of the old number are recognised');
      return faults;
    }),
};
