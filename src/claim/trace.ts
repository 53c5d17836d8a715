/** One decision of the claim reader, for people who want to know why a number was kept or dropped. */
export interface TraceNote {
  readonly passage: number;
  /** The quantity as written. */
  readonly quote: string;
  readonly stage: 'quantity' | 'metric' | 'app' | 'claim';
  readonly kept: boolean;
  /** The rule that decided, and what it saw. */
  readonly why: string;
}

/** Receives the notes of one reading. */
export type Trace = (note: TraceNote) => void;
