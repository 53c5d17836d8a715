import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { checkFigure, type FieldFault } from './check-figure';
import type { Fault, KnownNames, OwnFigure, ReadFigures } from './own-figures';

/** A fault by its path in the file; a figure that stands twice has the path of the first one. */
type FaultAt = { readonly path: readonly PropertyKey[]; readonly field: string | null } & (
  | { readonly reason: FieldFault['reason'] }
  | { readonly twin: readonly PropertyKey[] }
);

function isFile(value: unknown): value is { app: unknown; figures: unknown[] } {
  return typeof value === 'object' && value !== null && 'app' in value && 'figures' in value && Array.isArray(value.figures);
}

/** Line and column of an offset, asked for in any order. */
function placer(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The node of a path, or of the nearest part of it that is there. */
function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  for (let length = keys.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, keys.slice(0, length));
    if (node) return node;
  }
  return root;
}

const START = { line: 1, column: 1, field: null } as const;

/**
 * Reads figures from JSON: a file of figures as the dataset has them (`app` and `figures`), or a list of such.
 * @param text - the file's text
 * @param names - the apps and events that there are
 * @returns figures and faults with line and column
 */
export function readJson(text: string, names: KnownNames): ReadFigures {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    return { figures: [], faults: [{ ...placer(text)(errors[0]?.offset ?? 0), field: null, reason: { code: 'json' } }] };
  }
  const isList = Array.isArray(content);
  const files: readonly unknown[] = Array.isArray(content) ? content : [content];
  if (files.length === 0) return { figures: [], faults: [{ ...START, reason: { code: 'empty' } }] };

  const figures: OwnFigure[] = [];
  const faults: FaultAt[] = [];
  const seen = new Map<string, readonly PropertyKey[]>();
  files.forEach((file, fileAt) => {
    const base = isList ? [fileAt] : [];
    if (!isFile(file)) {
      faults.push({ path: base, field: null, reason: { code: 'shape' } });
      return;
    }
    file.figures.forEach((candidate, at) => {
      const checked = checkFigure(candidate, file.app, names);
      const own = [...base, 'figures', at];
      if ('faults' in checked) {
        faults.push(
          ...checked.faults.map(({ path, reason }) => ({
            path: path[0] === 'app' ? [...base, 'app'] : [...own, ...path],
            field: String(path.at(-1) ?? ''),
            reason,
          })),
        );
        return;
      }
      const twin = seen.get(JSON.stringify(checked));
      if (twin) faults.push({ path: own, field: null, twin });
      else figures.push(checked);
      seen.set(JSON.stringify(checked), twin ?? own);
    });
  });
  if (faults.length === 0) return { figures, faults: [] };
  const root = parseTree(text);
  const place = placer(text);
  const placeOf = (path: readonly PropertyKey[]) => (root ? place(nodeAt(root, path).offset) : START);
  const placed = faults.map((fault): Fault => ({
    ...placeOf(fault.path),
    field: fault.field,
    reason: 'twin' in fault ? { code: 'twice', line: placeOf(fault.twin).line } : fault.reason,
  }));
  // An app that is unknown is told once, not with each of its figures.
  return {
    figures,
    faults: placed.filter(
      ({ reason, line, column }, at) =>
        reason.code !== 'app' || placed.findIndex((other) => other.line === line && other.column === column) === at,
    ),
  };
}
