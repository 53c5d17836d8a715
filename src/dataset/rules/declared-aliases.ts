import type { Fault, Rule } from './rule';

const folded = (alias: string): string => alias.normalize('NFC').toLocaleLowerCase('en');

/** A name that two apps share, or that is an ordinary word, is declared weak: it counts only with the context that its note names. */
export const declaredAliases: Rule = {
  name: 'declared-aliases',
  about: 'aliases that mean several things are declared weak, with a note on what to watch for',
  check({ files }) {
    const faults: Fault[] = [];
    const owners = new Map<string, { readonly id: string; readonly weak: boolean }[]>();
    const report = (subject: string, message: string): void => void faults.push({ file: 'apps.json', subject, message });
    for (const { id, aliases, weakAliases, ambiguous, ambiguousNote } of files.apps) {
      if (aliases.length === 0) report(id, 'has no alias; write how news name it');
      if (new Set(aliases).size !== aliases.length) report(id, 'has an alias twice; keep one');
      for (const alias of [...aliases, ...weakAliases])
        if (alias.trim() !== alias || alias === '') report(id, `has the alias "${alias}" with blanks around it; write it without`);
      for (const weak of weakAliases)
        if (!aliases.includes(weak)) report(id, `has the weak alias "${weak}" that is no alias; add it to "aliases" too`);
      if (ambiguous && weakAliases.length === 0)
        report(id, 'is ambiguous without a weak alias; name in "weakAliases" the spellings that mean other things');
      if ((ambiguous || weakAliases.length > 0) && !ambiguousNote)
        report(id, 'has names that mean other things; say in "ambiguousNote" what to watch for');
      for (const alias of new Set(aliases.map(folded))) {
        owners.set(alias, [...(owners.get(alias) ?? []), { id, weak: weakAliases.map(folded).includes(alias) }]);
      }
    }
    for (const [alias, named] of owners) {
      const strong = named.filter(({ weak }) => !weak);
      if (named.length < 2 || strong.length < 2) continue;
      for (const { id } of strong)
        report(
          id,
          `shares the alias "${alias}" with ${named
            .filter((other) => other.id !== id)
            .map((other) => other.id)
            .join(', ')}; add it to "weakAliases" of all but the one that it means alone`,
        );
    }
    return faults;
  },
};
