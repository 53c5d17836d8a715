import type { Fault } from './rule';

/** Editors help with the form of the files as `schema.ts` has it now. */
export const currentJsonSchema = {
  name: 'current-json-schema',
  about: 'the JSON Schema files for editors are those that schema.ts gives',
  /**
   * @param generated - the schemas as `schema.ts` gives them, by path
   * @param texts - the files as they are, by path
   */
  check(generated: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): Fault[] {
    return [...generated]
      .filter(([file, text]) => texts.get(file) !== text)
      .map(([file]) => ({ file, subject: '', message: 'is not what src/dataset/schema.ts says; run "npm run dataset:check -- --fix"' }));
  },
};
