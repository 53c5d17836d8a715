import type { DatasetFiles, FigureEntry } from '../schema';

/** What a rule found wrong, with what to write instead. */
export interface Fault {
  /** Path relative to `assets/dataset`. */
  readonly file: string;
  /** The figure, app or event as the rule names it; exceptions name it the same way. Empty for the whole file. */
  readonly subject: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** What rules look at: the content, and the texts that hold it. */
export interface RuleInput {
  readonly files: DatasetFiles;
  /** By path relative to `assets/dataset`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A named check of the dataset. */
export interface Rule {
  /** The name that messages and exceptions use. */
  readonly name: string;
  /** What holds where the rule is kept, in one line. */
  readonly about: string;
  /** Whether `dataset:check --fix` mends what the rule finds. */
  readonly fixable?: true;
  /** @returns what is wrong, in the order of the files; empty where all is well */
  check(input: RuleInput): Fault[];
}

/** The path of an app's file. */
export const figuresFile = (app: string): string => `figures/${app}.json`;

/**
 * How messages and exceptions name a figure within its file.
 * @returns metric, area, feature, event, time, window and value, as far as the figure has them
 */
export function figureName({ metric, area, feature, event, asOf, window, value }: FigureEntry): string {
  return [metric, area, feature, event, asOf, window, value].filter((part) => part !== undefined && part !== null).join(' ');
}

/** Runs a check on every figure and names file and figure in what it finds. */
export function checkEachFigure(files: DatasetFiles, check: (figure: FigureEntry, app: string) => readonly string[]): Fault[] {
  return files.figures.flatMap((file) =>
    file.figures.flatMap((figure) =>
      check(figure, file.app).map((message) => ({ file: figuresFile(file.app), subject: figureName(figure), message })),
    ),
  );
}
