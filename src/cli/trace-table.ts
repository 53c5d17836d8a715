import type { TraceNote } from '../claim/trace';
import { table } from './table';

/**
 * What the stages of the engine kept and dropped, as a table for a terminal.
 * @param notes - in the order in which they were made
 * @returns the table, by passage and in the order of the stages within it
 */
export function traceTable(notes: readonly TraceNote[]): string {
  if (notes.length === 0) return 'No quantity was looked at: no app is named, or the language is not known.';
  return table(
    [
      { heading: '§', cell: (note) => String(note.passage), right: true },
      { heading: 'quote', cell: (note) => note.quote, widest: 28 },
      { heading: 'stage', cell: (note) => note.stage },
      { heading: '', cell: (note) => (note.kept ? 'kept' : 'dropped') },
      { heading: 'why', cell: (note) => note.why, widest: 120 },
    ],
    [...notes].sort((a, b) => a.passage - b.passage),
  );
}
