import { phraseBook, type PhraseBook } from '../text/phrases';
import type { App, DatasetEvent, Figure } from '../dataset/schema';
import type { AppRole, Metric } from '../terms';
import { BYSTANDERS, NEUTRAL_NAMES } from '../languages/bystanders';
import { COMPOUND_HEADS } from '../languages/name-compounds';

/** What the claim reader needs to know of the dataset: who is meant by a name, and what incidents and deals are called. */
export interface Names {
  readonly apps: ReadonlyMap<string, App>;
  readonly events: ReadonlyMap<string, DatasetEvent>;
  /** What is on record of an app, of one metric or of all. */
  figuresOf(app: string, metric?: Metric): readonly Figure[];
}

/** One spelling of an app's name, or of the name of somebody who speaks for it. */
export interface NameEntry {
  readonly app: string;
  /** A nickname ("the green app") counts only where the article names the app too. */
  readonly kind: 'name' | 'nickname' | 'person' | 'stranger' | 'neutral';
  /** The spelling is also an ordinary word or another name: it counts only with evidence in the text. */
  readonly weak: boolean;
  /** The spelling as listed, for the check of capitals. */
  readonly spelling: string;
}

/** The names of all apps in all scripts, ready to be looked for. */
export interface NameBook {
  readonly book: PhraseBook<readonly NameEntry[]>;
  readonly names: Names;
}

const books = new WeakMap<object, NameBook>();

/**
 * Builds the book of names, once for a dataset.
 * @param names - apps and events of the dataset
 * @returns the book; the same object for the same dataset
 */
export function nameBook(names: Names): NameBook {
  const known = books.get(names.apps);
  if (known) return known;
  const entries = new Map<string, NameEntry[]>();
  const add = (spelling: string, entry: Omit<NameEntry, 'spelling'>, pattern = spelling): void => {
    const key = pattern.toLowerCase().replace(/’/g, "'");
    const list = entries.get(key) ?? [];
    if (!list.some((e) => e.app === entry.app && e.kind === entry.kind)) list.push({ ...entry, spelling });
    else if (!list.some((e) => e.spelling === spelling)) list.push({ ...entry, spelling });
    entries.set(key, list);
  };
  // As alternatives of one pattern, the seventy are spelled out only for the apps that a text has.
  const ends = COMPOUND_HEADS.flatMap(spellings).join('|');
  for (const app of names.apps.values()) {
    if (app.kind === 'category') continue;
    const weak = new Set(app.weakAliases);
    for (const alias of new Set([app.name, ...app.aliases])) {
      const entry = { app: app.id, kind: 'name', weak: weak.has(alias) } as const;
      add(alias, entry);
      if (COMPOUNDING.test(alias)) add(alias, entry, `${alias}(${ends})`);
    }
    for (const nickname of app.nicknames ?? []) add(nickname, { app: app.id, kind: 'nickname', weak: false });
    for (const person of app.people) {
      add(person, { app: app.id, kind: 'person', weak: false });
      // Texts name people by their family name after the first time.
      const family = person.split(' ').slice(1).join(' ');
      if (family.length > 3) add(family, { app: app.id, kind: 'person', weak: true });
    }
  }
  for (const name of BYSTANDERS) if (!entries.has(name.toLowerCase())) add(name, { app: '', kind: 'stranger', weak: false });
  for (const name of NEUTRAL_NAMES) if (!entries.has(name.toLowerCase())) add(name, { app: '', kind: 'neutral', weak: false });
  const made: NameBook = {
    book: phraseBook(
      [...entries].flatMap(([key, list]) =>
        (list.every((e) => e.kind === 'nickname') ? [key] : spellings(key)).map((spelling) => [spelling, list] as const),
      ),
    ),
    names,
  };
  books.set(names.apps, made);
  return made;
}

/** Names of one word that make compounds with a noun. */
const COMPOUNDING = /^[A-Z][A-Za-z]{5,}$/;

/** Whether an app or company has a role beside. */
export function hasRole(names: Names, app: string, role: AppRole): boolean {
  return names.apps.get(app)?.roles?.includes(role) === true;
}

/** A name as texts inflect it: Cyrillic ones are declined, longer Latin ones take a genitive s ("Telegrams Chef"). */
function spellings(key: string): string[] {
  if (/[а-яё]$/.test(key) && key.length > 3) return [declined(key)];
  return /[a-z]{5}$/.test(key) && !key.endsWith('s') ? [key, `${key}s`] : [key];
}

/** Endings of Russian names in all cases; any further letters make another word (`Макс`, but not `максимум`). */
const CASE_ENDINGS = 'а|у|ом|е|ы|ов|ам|ами|ах|и|ю|ей|ой|я|ем|ой|';

/** The stem of a Cyrillic name with its case endings: `телеграм` finds `телеграме`, `дуров` finds `дурова`. */
function declined(name: string): string {
  return `${name.replace(/[аеийоуыьэюя]$/, '')}(${CASE_ENDINGS})`;
}
