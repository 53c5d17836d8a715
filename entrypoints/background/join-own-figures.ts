import { addFigures } from '../../src/dataset/add-figures';
import type { Dataset } from '../../src/dataset/dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { loadOwnFigures } from '../../src/extension/own-figures-store';

/**
 * The dataset together with the reader's own figures, as far as they are switched on.
 * @param dataset - the one that comes with the extension
 * @returns both as one; the first alone where there are no others, or the browser cannot read what it stored
 */
export async function joinOwnFigures(dataset: Dataset): Promise<Dataset> {
  try {
    const sets = await loadOwnFigures();
    return addFigures(
      dataset,
      sets.map(({ set: { label, decides }, compiled }) => ({ label, decides, figures: loadDataset(compiled) })),
    );
  } catch (error) {
    // oxlint-disable-next-line no-console -- pages are better checked without own figures than not at all; the console says why
    console.error('Chiffre could not read the own figures:', error);
    return dataset;
  }
}
