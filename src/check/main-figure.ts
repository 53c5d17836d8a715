import type { Figure } from '../dataset/schema';
import type { Assessment } from './assessment';

/**
 * @returns the figure that an assessment is mostly about: what was compared, else what the number is known as; undefined where there is
 * neither
 */
export function mainFigure({ evidence }: Assessment): Figure | undefined {
  return (evidence.find(({ role }) => role === 'record') ?? evidence.find(({ role }) => role === 'hint'))?.figure;
}
