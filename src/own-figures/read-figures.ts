import { MOST_OWN_FIGURES, type Fault, type KnownNames, type ReadFigures } from './own-figures';
import { readCsv } from './read-csv';
import { readJson } from './read-json';

/**
 * Reads a file of own figures, CSV or JSON, whatever its name. Nothing is thrown for wrong content.
 * @param text - the file's text
 * @param names - the apps and events that there are
 * @param room - how many figures there is still room for
 * @returns the figures that can be taken and every fault; none of the figures where there are more than there is room for
 */
export function readFigures(text: string, names: KnownNames, room: number = MOST_OWN_FIGURES): ReadFigures {
  const content = text.replace(/^\uFEFF/, '');
  const first = content.trimStart()[0];
  const fileFault = (reason: Fault['reason']): ReadFigures => ({ figures: [], faults: [{ line: 1, column: 1, field: null, reason }] });
  if (first === undefined) return fileFault({ code: 'empty' });
  const read = first === '{' || first === '[' ? readJson(content, names) : readCsv(content, names);
  return read.figures.length > room ? fileFault({ code: 'too-many', most: room }) : read;
}
