import type { Verdict } from '../terms';

/** One stroke path a verdict in a box of 12 × 12: shapes differ, so that no verdict is told by colour alone. */
const PATHS: Readonly<Record<Verdict, string>> = {
  matches: 'M2 6.4 4.8 9.2 10 3.4',
  outdated: 'M6 1.4a4.6 4.6 0 1 0 .01 0M6 3.6V6.2L7.8 7.4',
  revised: 'M10 3.2A4.6 4.6 0 1 0 10.6 6M10.4 1v2.6H7.8',
  mislabelled: 'M1.5 4h8M7 1.5 9.6 4 7 6.5M10.5 8.3h-8M5 5.9 2.4 8.3 5 10.7',
  differs: 'M2 4.3h8M2 7.8h8M8.2 1.8 3.8 10.2',
  forecast: 'M1.5 9.5 4.6 6.2 6.6 7.8 10.3 3M7.5 2.6h3v3',
  unverified: 'M4 4.4a2 2 0 1 1 2.9 1.8C6.2 6.6 6 7 6 7.6M6 10v.01',
};

/** The sign of a verdict; decorative, since the verdict is always written beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="icon" viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  );
}
