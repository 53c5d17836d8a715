import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedOrigins } from '../extension/permissions';
import type { MatchPattern } from '../sites/match-pattern';

/**
 * @param known - the permissions, where they were asked for already
 * @returns the host permissions in force, kept up to date; null until they are known
 */
export function useGrantedOrigins(known: readonly MatchPattern[] | null = null): readonly MatchPattern[] | null {
  const [granted, setGranted] = useState<readonly MatchPattern[] | null>(known);
  useEffect(() => {
    const refresh = (): void => void grantedOrigins().then(setGranted);
    if (known === null) refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return granted;
}
