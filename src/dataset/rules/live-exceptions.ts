import type { Exception } from '../schema';
import type { Fault, Rule } from './rule';

/** Whether an exception is made for a fault. */
export function excuses(exception: Exception, rule: string, fault: Fault): boolean {
  return exception.rule === rule && exception.file === fault.file && exception.subject === fault.subject;
}

/**
 * An exception that no longer excuses anything goes, lest it hide a later fault.
 * @param rules - the rules that exceptions may name
 * @returns the rule that checks the exceptions themselves
 */
export function liveExceptions(rules: readonly Rule[]): Rule {
  return {
    name: 'live-exceptions',
    about: 'each exception names a rule and something that the rule finds',
    check(input) {
      return input.files.exceptions.flatMap((exception) => {
        const rule = rules.find((each) => each.name === exception.rule);
        const alive = rule?.check(input).some((fault) => excuses(exception, rule.name, fault));
        return alive
          ? []
          : [
              {
                file: 'exceptions.json',
                subject: `${exception.rule} ${exception.file} ${exception.subject}`,
                message: 'excuses nothing; leave it out, or copy rule, file and subject from the message',
              },
            ];
      });
    },
  };
}
