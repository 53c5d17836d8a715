/** The forms of a counted noun. Languages fill in what their plural rules need; `other` stands for the rest. */
interface CountedForms {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
  /** Behind a written scale word ("100 millions *d’*utilisateurs"), where it differs from `other`. */
  readonly scaled?: string;
}

/**
 * Builds the ICU message of a counted noun, so that the records of strings stay readable: two dozen nouns a language
 * would else repeat the same frame. The message takes `n` (the number as written, with hedge), `count` (the number, for
 * the plural rule) and `scaled` (`yes` where `n` ends in a scale word such as "million").
 * @param forms - the noun in the forms that the language's plural rules tell apart, free of braces
 * @returns an ICU MessageFormat string
 */
export function counted(forms: CountedForms): string {
  const { scaled, ...plural } = forms;
  const cases = Object.entries(plural).map(([category, noun]) => `${category} {{n} ${noun}}`);
  const plain = cases.length === 1 ? `{n} ${forms.other}` : `{count, plural, ${cases.join(' ')}}`;
  return scaled === undefined || scaled === forms.other && cases.length === 1 ? plain : `{scaled, select, yes {{n} ${scaled}} other {${plain}}}`;
}
