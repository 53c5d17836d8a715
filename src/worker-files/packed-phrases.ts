import { canBeFrontCoded, frontCoded, frontDecoded } from './front-coding';
import type { PhraseMeaning, PhraseTable } from '../languages/phrase-table';

/** In the package a role ("signs.use") is one letter, the first of them this; what a phrase means is a word of such letters. */
const FIRST_ROLE = 0x100;
/** Stands between the rows of a table. */
const ROW = '^';
/** What a phrase means, by the records of a lexicon. */
type Meaning = Readonly<Record<string, readonly string[]>>;

function rolesOf(meaning: PhraseMeaning): string[] {
  const roles: string[] = [];
  let book: keyof PhraseMeaning;
  for (book in meaning) for (const role of meaning[book] ?? []) roles.push(`${book}.${role}`);
  return roles;
}

/**
 * The roles that phrases have.
 * @param tables - those of all languages
 * @returns each once, as {@link packPhrases} and {@link unpackPhrases} want them
 */
export function rolesIn(tables: Iterable<PhraseTable>): string[] {
  const roles = new Set<string>();
  for (const table of tables) for (const [meaning] of table) for (const role of rolesOf(meaning)) roles.add(role);
  return [...roles].sort();
}

/**
 * Makes one text of a table, which takes 7 % less of the package than lists of words.
 * @param table - phrases in order of their letters
 * @param roles - of all tables
 * @throws Error if a phrase holds a sign that the text needs
 */
export function packPhrases(table: PhraseTable, roles: readonly string[]): string {
  const letterOf = new Map(roles.map((role, index) => [role, String.fromCharCode(FIRST_ROLE + index)]));
  return table
    .map(
      ([meaning, phrases]) =>
        rolesOf(meaning)
          .map((role) => letterOf.get(role))
          .join('') + packRow(phrases),
    )
    .join(ROW);
}

function packRow(phrases: readonly string[]): string {
  const unfit = phrases.find((phrase) => !canBeFrontCoded(phrase) || /[\^~]/.test(phrase));
  if (unfit !== undefined)
    throw new Error(
      `The phrase "${unfit}" holds a capital, "^" or "~", which part phrases in the package: see src/worker-files/packed-phrases.ts.`,
    );
  return frontCoded(phrases);
}

/**
 * Makes a table of its text.
 * @param text - what {@link packPhrases} made
 * @param roles - as it had them
 * @returns the table
 */
export function unpackPhrases(text: string, roles: readonly string[]): [meaning: Meaning, phrases: string[]][] {
  return text.split(ROW).map((row) => {
    const begin = row.search(/[A-Z]/);
    return [meaningOf(row.slice(0, begin), roles), frontDecoded(row.slice(begin))];
  });
}

function meaningOf(letters: string, roles: readonly string[]): Meaning {
  const meaning: Record<string, string[]> = {};
  for (let at = 0; at < letters.length; at += 1) {
    const [book = '', role = ''] = (roles[letters.charCodeAt(at) - FIRST_ROLE] ?? '').split('.');
    (meaning[book] ??= []).push(role);
  }
  return meaning;
}
