import { expect } from 'vitest';

/** Shorter and longer text, in characters: eight times as long. */
const SHORT = 20_000;
const LONG = 8 * SHORT;
/** A reader in the square of the length would take 64 times as long; noise of a busy machine stays well below this. */
const MOST = 30;
/** Microseconds of processor time that are noise of the clock. */
const NOISE = 2_000;

/** Least of two runs, in microseconds of processor time. */
function cost(run: () => void): number {
  const costs = [0, 1].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

/**
 * Expects that reading grows no faster than the text, by the ratio of two lengths in one run: no limit of time, which would fail on slow machines.
 * @param piece - repeated to fill the text
 * @param read - what is measured
 */
export function expectLinear(piece: string, read: (text: string) => void): void {
  const [short, long] = [SHORT, LONG].map((length) => piece.repeat(Math.ceil(length / piece.length)));
  read(short ?? '');
  const small = cost(() => read(short ?? ''));
  const large = cost(() => read(long ?? ''));
  expect(large).toBeLessThan(MOST * Math.max(small, NOISE));
}
