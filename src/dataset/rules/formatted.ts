import { canonicalTexts } from '../canonical-files';
import type { Rule } from './rule';

/** Lines of a text without regard to their order: order is another rule's matter. */
const sortedLines = (text: string): string => text.split('\n').map((line) => line.replace(/,$/, '')).sort().join('\n');

/** Files are laid out in one way, so that a change shows as the lines that it is about. */
export const formatted: Rule = {
  name: 'formatted',
  about: 'files have two spaces, a line end at the close, their $schema, and fields in the order of the schema',
  fixable: true,
  check({ files, texts }) {
    return [...canonicalTexts(files)]
      .filter(([file, canonical]) => sortedLines(texts.get(file) ?? canonical) !== sortedLines(canonical))
      .map(([file]) => ({ file, subject: '', message: 'is not laid out as the others are; run "npm run dataset:check -- --fix"' }));
  },
};
