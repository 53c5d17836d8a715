import { laidOutTexts } from '../canonical-files';
import type { Rule } from './rule';

/** Files are laid out in one way, so that a change shows as the lines that it is about. */
export const formatted: Rule = {
  name: 'formatted',
  about: 'files have two spaces, a line end at the close, their $schema, and fields in the order of the schema',
  fixable: true,
  check({ files, texts }) {
    return [...laidOutTexts(files)]
      .filter(([file, laidOut]) => texts.get(file) !== laidOut)
      .map(([file]) => ({ file, subject: '', message: 'is not laid out as the others are; run "npm run dataset:check -- --fix"' }));
  },
};
