import { parseArgs } from 'node:util';
import { OUTPUT_FORMS, type OutputForm } from './check-output';

/** How the command is called; shown with `--help` and after a mistake. */
export const USAGE = `npm run --silent check -- [options] FILE-OR-FOLDER…

Finds the claims about messaging apps in saved pages (.html, .html.gz), web archives (.warc, .warc.gz), plain text (.txt,
the first paragraph is the title) and documents (.json with lang, published and paragraphs), and checks them against the
dataset. A single - reads the standard input.

  --json             one line of JSON a claim instead of a table
  --csv              one line of CSV a claim
  --markdown         a report for people
  --json --articles  one line of JSON an article: title, language, date, size; claims are not checked
  --lines            reads one document a line from the standard input, and prints lines of JSON: each line is a path, or
                     an object with html, text or paragraphs, and id, url, lang, published where they are known
  --dataset FILE     adds the figures of a file (docs/own-figures.md); may be given several times
  --trace            what each stage of the engine kept or dropped, and why
  --published DATE   when the text was published: 2016-02-23, 2016-02 or 2016; stands above what the file says
  --lang TAG         its language: fr, en, pt-BR …; stands above what the file says
  --today DATE       the day that counts as today, for repeatable results

Long work tells on standard error how far it is, and at the end what failed.
Exit status: 0, or 2 if a document could not be read; the others are still checked.`;

/** What the command line asks for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly form: OutputForm;
  readonly lines: boolean;
  /** Files of figures to add. */
  readonly datasets: readonly string[];
  readonly articles: boolean;
  readonly trace: boolean;
  readonly help: boolean;
  readonly published?: string;
  readonly lang?: string;
  /** ISO day. */
  readonly today: string;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads the command line.
 * @param args - what follows the command's name
 * @param today - ISO day, for where none is given
 * @returns the options, or what is wrong with them
 */
export function readCheckOptions(args: readonly string[], today: string): CheckOptions | { readonly mistake: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        dataset: { type: 'string', multiple: true },
        articles: { type: 'boolean', default: false },
        trace: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        published: { type: 'string' },
        lang: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const { published } = values;
  if (published !== undefined && !PARTIAL_DAY.test(published))
    return { mistake: `--published "${published}" is no date: write 2016-02-23, 2016-02 or 2016.` };
  if (values.today !== undefined && !DAY.test(values.today))
    return { mistake: `--today "${values.today}" is no day: write it as 2024-05-31.` };
  const lang = values.lang === undefined ? undefined : languageTag(values.lang);
  if (lang === null) return { mistake: `--lang "${values.lang ?? ''}" is no language tag: write fr, en or pt-BR.` };
  const forms = OUTPUT_FORMS.filter((form) => form !== 'table' && values[form]);
  const form = forms[0] ?? (values.lines ? 'json' : 'table');
  if (forms.length > 1)
    return {
      mistake: `Only one form can be printed: leave out ${forms
        .slice(1)
        .map((each) => `--${each}`)
        .join(' and ')}.`,
    };
  if (values.trace && form !== 'table') return { mistake: `--trace is for reading, not for programs: leave out --${form}.` };
  if (values.articles && form !== 'json') return { mistake: '--articles prints JSON lines: add --json.' };
  if (values.lines && positionals.length > 0)
    return { mistake: '--lines reads the standard input: leave out the paths, or send them in as lines.' };
  if (positionals.length === 0 && !values.help && !values.lines) return { mistake: 'Name at least one file or folder.' };
  return {
    paths: positionals,
    form,
    lines: values.lines,
    datasets: values.dataset ?? [],
    articles: values.articles,
    trace: values.trace,
    help: values.help,
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    today: values.today ?? today,
  };
}
