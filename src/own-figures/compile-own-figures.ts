import type { CompactDataset } from '../dataset/compact';
import { compileDataset } from '../dataset/compile-dataset';
import type { FigureEntry } from '../dataset/schema';
import type { OwnFigure } from './own-figures';

/**
 * Own figures in the form in which the extension carries its dataset: quick to load, and askable by app and metric.
 * @param figures - as they were read
 * @returns a compiled dataset without apps and events of its own
 */
export function compileOwnFigures(figures: readonly OwnFigure[]): CompactDataset {
  const byApp = new Map<string, FigureEntry[]>();
  for (const { app, figure } of figures) {
    const ofApp = byApp.get(app);
    if (ofApp) ofApp.push(figure);
    else byApp.set(app, [figure]);
  }
  return compileDataset({
    edition: { version: '', updated: '' },
    apps: [],
    events: [],
    exceptions: [],
    figures: [...byApp].map(([app, ofApp]) => ({ app, figures: ofApp })),
  });
}
