/** How the benchmark measures: alternatives take turns, so that whatever else the machine does meets all of them. */

/** The middle of many measurements, with the quarter below and above which the rest lies. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @returns median and quartiles; NaN of no values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** @returns the value below which a share of all lies */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @returns milliseconds that some work takes */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * @returns milliseconds of processor time that some work takes, that of the compiler and the collector of garbage included; other programs
 * don't lengthen it
 */
export function processorTimed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Runs alternatives in turns.
 * @param rounds - how often each has its turn
 * @param works - by name
 * @param runs - how often each runs in its turn; the quickest counts
 * @param clock - what to measure by
 * @returns milliseconds of each round, by name
 */
export function inTurns<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
  runs = 1,
  clock: (work: () => unknown) => number = timed,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) times[name].push(Math.min(...Array.from({ length: runs }, () => clock(works[name]))));
  return times;
}

/** How many times as long one took as another, round by round: what they share of the machine's mood cancels out. */
export function ratioOf(one: readonly number[], other: readonly number[]): Spread {
  return spreadOf(one.map((value, index) => value / (other[index] ?? Number.NaN)));
}

/** One line of the tables. */
export interface Row {
  readonly area: 'Page' | 'Engine' | 'Dataset' | 'Worker' | 'Card and popup' | 'Size';
  readonly what: string;
  readonly value: string;
  /** What it is held against, in words. */
  readonly goal?: string;
  /** Whether it was met in this run. */
  readonly met?: boolean;
  /** Shown in the README too. */
  readonly headline?: true;
}

/** A number with as many digits as mean something. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** "3.1 ms (2.9–3.6)" */
export function written({ median, low, high }: Spread, unit: string): string {
  return `${digits(median)} ${unit} (${digits(low)}–${digits(high)})`.replace(' × ', ' × ');
}
