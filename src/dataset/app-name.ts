import type { Dataset } from './dataset';

/** @returns the app's usual name, its slug where the dataset does not know it */
export function appName(dataset: Dataset, app: string): string {
  return dataset.apps.get(app)?.name ?? app;
}
