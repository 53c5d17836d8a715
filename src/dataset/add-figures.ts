import type { Metric } from '../terms';
import type { Dataset } from './dataset';
import { compareDates } from './partial-date';
import type { Figure } from './schema';

/** Figures that somebody has beside the dataset's. */
export interface AddedFigures {
  /** What the card calls them. */
  readonly label: string;
  /** Whether their reference figures decide verdicts like the dataset's; else they are context. */
  readonly decides: boolean;
  /** The figures, askable like the dataset. */
  readonly figures: Pick<Dataset, 'figuresOf'>;
}

/** Two lists that are oldest first as one that is; sorting long ones anew would take as long as all else. */
function mergeByTime(first: readonly Figure[], second: readonly Figure[]): Figure[] {
  const merged: Figure[] = [];
  let at = 0;
  for (const figure of second) {
    for (let next = first[at]; next && compareDates(next.asOf, figure.asOf) <= 0; next = first[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(figure);
  }
  return [...merged, ...first.slice(at)];
}

/**
 * The dataset with figures added to it. Those keep the label of their set, and are put in only where their app and metric are asked for.
 * @param dataset - the dataset
 * @param added - sets of further figures, of apps that the dataset knows
 * @returns a dataset; the one given where nothing is added
 */
export function addFigures(dataset: Dataset, added: readonly AddedFigures[]): Dataset {
  if (added.length === 0) return dataset;
  const joined = new Map<string, readonly Figure[]>();
  const join = (app: string, metric: Metric | undefined): readonly Figure[] => {
    let figures = dataset.figuresOf(app, metric);
    for (const { label, decides, figures: set } of added) {
      const own = set.figuresOf(app, metric);
      if (own.length > 0)
        figures = mergeByTime(
          figures,
          own.map((figure) => ({ ...figure, own: label, use: decides ? figure.use : 'context' })),
        );
    }
    return figures;
  };
  return {
    ...dataset,
    figuresOf(app, metric) {
      const key = `${app} ${metric ?? ''}`;
      const before = joined.get(key);
      if (before) return before;
      const figures = join(app, metric);
      joined.set(key, figures);
      return figures;
    },
  };
}
