import { useEffect, useState } from 'preact/hooks';
import { load, watch, type StoredDocument } from '../extension/stored-document';

/**
 * Follows stored settings, wherever they are changed.
 * @param document - what to follow
 * @returns its value; null until it is loaded
 */
export function useDocument<T>(document: StoredDocument<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void load(document).then((loaded) => setValue(() => loaded));
    return watch(document, (changed) => setValue(() => changed));
  }, [document]);
  return value;
}
