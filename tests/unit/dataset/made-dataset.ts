import { laidOutTexts } from '../../../src/dataset/canonical-files';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import type { Dataset } from '../../../src/dataset/dataset';
import { loadDataset } from '../../../src/dataset/load-dataset';
import type { Rule, RuleInput } from '../../../src/dataset/rules/rule';
import type { App, DatasetEvent, DatasetFiles, FigureEntry, Source } from '../../../src/dataset/schema';

/** A source that breaks no rule, but for what the test is about. */
export function madeSource(parts: Partial<Source> = {}): Source {
  return {
    url: 'https://example.org/news',
    publisher: 'Example',
    published: '2020-02-01',
    title: null,
    primary: true,
    seen: true,
    ...parts,
  };
}

/** A figure that breaks no rule, but for what the test is about. */
export function madeFigure(parts: Partial<FigureEntry> = {}): FigureEntry {
  return {
    metric: 'monthly-active-users',
    value: 1_000_000,
    bound: 'exact',
    area: 'world',
    asOf: '2020-02',
    window: null,
    origin: 'company',
    who: 'Pling',
    use: 'reference',
    sources: [madeSource({ published: parts.asOf?.includes('Q') ? null : (parts.asOf ?? '2020-02') })],
    note: null,
    ...parts,
  };
}

/** An app that breaks no rule, but for what the test is about. */
export function madeApp(parts: Partial<App> = {}): App {
  return {
    id: 'pling',
    name: 'Pling',
    kind: 'app',
    owner: null,
    parent: null,
    home: null,
    launched: '2010',
    closed: null,
    aliases: [parts.name ?? 'Pling'],
    weakAliases: [],
    people: [],
    ambiguous: false,
    ambiguousNote: null,
    ...parts,
  };
}

/** An event that breaks no rule, but for what the test is about. */
export function madeEvent(parts: Partial<DatasetEvent> = {}): DatasetEvent {
  return {
    id: 'big-outage',
    name: 'The big outage',
    date: '2020-03-01',
    kind: 'incident',
    description: 'Pling stands still.',
    apps: ['pling'],
    aliases: {},
    ...parts,
  };
}

/** What a made dataset is to hold; figures by app, Pling alone unless told otherwise. */
export interface MadeParts {
  readonly apps?: readonly App[];
  readonly events?: readonly DatasetEvent[];
  readonly figures?: Readonly<Record<string, readonly FigureEntry[]>>;
  readonly updated?: string;
}

/** The files of a made dataset. */
export function madeFiles({
  apps = [madeApp()],
  events = [],
  figures = { pling: [madeFigure()] },
  updated = '2026-07-29',
}: MadeParts = {}): DatasetFiles {
  return {
    edition: { version: '2026.07.1', updated },
    apps,
    events,
    exceptions: [],
    figures: Object.entries(figures).map(([app, ofApp]) => ({ app, figures: [...ofApp] })),
  };
}

/** A made dataset, loaded. */
export const madeDataset = (parts: MadeParts): Dataset => loadDataset(compileDataset(madeFiles(parts)));

/** Files with their texts, as rules see them. */
export const asInput = (files: DatasetFiles): RuleInput => ({ files, texts: laidOutTexts(files) });

/** What a rule finds in a made dataset: file, subject and message in one line each. */
export function findings(rule: Rule, parts: MadeParts): string[] {
  return rule.check(asInput(madeFiles(parts))).map(({ file, subject, message }) => `${file}: ${subject}: ${message}`);
}

/** What a rule finds in one figure of Pling. */
export const findingsInFigure = (rule: Rule, ...figures: Partial<FigureEntry>[]): string[] =>
  findings(rule, { figures: { pling: figures.map(madeFigure) } });
