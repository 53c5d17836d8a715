import { useEffect, useState } from 'preact/hooks';
import { load, watch, type StoredDocument } from '../extension/stored-document';

/**
 * Follows stored settings, wherever they are changed.
 * @param document - what to follow
 * @param known - its value, where it is loaded already
 * @returns its value; null until it is loaded
 */
export function useDocument<T>(document: StoredDocument<T>, known: T | null = null): T | null {
  const [value, setValue] = useState<T | null>(known);
  useEffect(() => {
    if (known === null) void load(document).then((loaded) => setValue(() => loaded));
    return watch(document, (changed) => setValue(() => changed));
  }, [document]);
  return value;
}
