import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedOrigins } from '../extension/permissions';
import type { MatchPattern } from '../sites/match-pattern';

/** @returns the host permissions in force, kept up to date; null until they are known */
export function useGrantedOrigins(): readonly MatchPattern[] | null {
  const [granted, setGranted] = useState<readonly MatchPattern[] | null>(null);
  useEffect(() => {
    const refresh = (): void => void grantedOrigins().then(setGranted);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return granted;
}
