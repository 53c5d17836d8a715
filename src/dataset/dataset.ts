import type { Metric, PartialDate } from '../terms';
import type { App, DatasetEvent, Figure } from './schema';

/** The dataset, indexed and ready to be asked. Built once when the worker starts. */
export interface Dataset {
  /** Version of the data, as `YYYY.MM.N`. */
  readonly version: string;
  /** Day on which the data were last brought up to date. */
  readonly updated: PartialDate;
  readonly apps: ReadonlyMap<string, App>;
  readonly events: ReadonlyMap<string, DatasetEvent>;
  /**
   * The figures of one app and metric, oldest first.
   * @param app - slug of the app
   * @param metric - the metric; without one, all figures of the app
   * @returns a stable array, empty where nothing is on record
   */
  figuresOf(app: string, metric?: Metric): readonly Figure[];
}
