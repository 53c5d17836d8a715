import type { Claim } from '../../../src/claim/claim';
import type { Dataset } from '../../../src/dataset/dataset';
import type { FigureEntry } from '../../../src/dataset/schema';
import type { Assessment } from '../../../src/check/assessment';
import { assessClaim } from '../../../src/check/assess-claim';
import { madeDataset, madeFigure, type MadeParts } from '../dataset/made-dataset';

/** A claim about Pling's monthly users, but for what the test is about. */
export function madeClaim(parts: Partial<Claim> = {}): Claim {
  return {
    passage: 0, start: 0, end: 9, sentence: 0, quote: '1 million', app: 'pling', metric: 'monthly-active-users', value: 1_000_000, bound: 'exact', window: null,
    area: 'world', asOf: null, event: null, mode: 'asserted', attribution: null, ...parts,
  };
}

/** A dataset with figures of Pling only. */
export const plingWith = (figures: readonly Partial<FigureEntry>[], parts: MadeParts = {}): Dataset =>
  madeDataset({ figures: { pling: figures.map(madeFigure) }, ...parts });

/** What the check finds for a claim about Pling. */
export function assess(parts: Partial<Claim>, figures: readonly Partial<FigureEntry>[], published: string | null = '2020-06-15', more: MadeParts = {}): Assessment {
  return assessClaim(madeClaim(parts), { published, today: '2026-07-29', dataset: plingWith(figures, more) });
}

/** The finding in short, as tables of cases name it. */
export const short = ({ verdict, reason }: Assessment): string => `${verdict}/${reason}`;
