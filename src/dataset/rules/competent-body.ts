import { checkEachFigure, type Rule } from './rule';

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(unknown|anonymous|various|several|media( reports?)?|press( reports?)?|reports?|estimates?|analysts?|experts?|sources?|insiders?|internet|wikipedia)$/i;

/** Reference figures decide verdicts, so a named company, regulator, court, institute or analytics firm stands behind them. */
export const competentBody: Rule = {
  name: 'competent-body',
  about: 'reference figures were stated by a named, competent body, and nothing puts them in doubt',
  check: ({ files }) =>
    checkEachFigure(files, ({ use, origin, who, status, value, sources }) => {
      if (status === 'disputed' && use !== 'context') return ['is disputed but a reference; write "use": "context"'];
      if (use !== 'reference') return [];
      const faults: string[] = [];
      if (origin === 'press' && status !== 'revised')
        faults.push('rests on the press alone; name the body that counted in "who" and "origin", or write "use": "context"');
      if (NOBODY.test(who.trim()))
        faults.push(`was stated by "${who}"; name the company, authority, institute or firm, or write "use": "context"`);
      if (value === 0) faults.push('is zero, with which nothing can be compared; write "use": "context"');
      if (!sources.some((source) => source.seen || source.primary))
        faults.push('has no source that was read or is the stating body\'s own; read one and set "seen": true, or write "use": "context"');
      return faults;
    }),
};
