import { RULES } from './rules';
import { excuses } from './rules/live-exceptions';
import type { Fault, Rule, RuleInput } from './rules/rule';

/** A fault with the rule that found it. */
export interface Finding extends Fault {
  readonly rule: string;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
}

/**
 * Holds the dataset to its rules.
 * @param input - files that fit their schemas, and their texts
 * @param rules - the rules, all of them unless told otherwise
 * @returns what is wrong and not excused by an exception, by rule
 */
export function checkDataset(input: RuleInput, rules: readonly Rule[] = RULES): Finding[] {
  return rules.flatMap((rule) =>
    rule
      .check(input)
      .filter((fault) => !input.files.exceptions.some((exception) => excuses(exception, rule.name, fault)))
      .map((fault) => ({ ...fault, rule: rule.name, fixable: rule.fixable === true })),
  );
}
