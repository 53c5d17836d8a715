import type { Fault } from './rule';

/** A file that could not be taken as it is, and what is wrong with it. */
export interface UnreadableFile {
  /** Path relative to `assets/dataset`. */
  readonly file: string;
  /** One line a fault, each with the place in the file. */
  readonly problems: readonly string[];
}

/** The first rule, before all others: files are JSON and have the fields that `schema.ts` defines. It looks at what could not be read. */
export const fitsSchema = {
  name: 'fits-schema',
  about: 'files are JSON and have the fields and words that schema.ts defines',
  /** @returns the problems of all files, each with the schema that says what fits */
  check(unreadable: readonly UnreadableFile[]): Fault[] {
    return unreadable.flatMap(({ file, problems }) => {
      const schema = file.startsWith('figures/') ? 'figures' : file.replace(/\.json$/, '');
      return problems.map((problem) => ({ file, subject: '', message: `${problem}; schema/${schema}.schema.json says what fits` }));
    });
  },
};
