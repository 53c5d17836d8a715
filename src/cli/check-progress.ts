/** Work that is done sooner needs no word of how far it is; a log is for other programs, and told less. Milliseconds. */
const QUIET_FOR = { terminal: 2000, log: 30_000 } as const;
/** How often a terminal is told, and how often a log. Milliseconds. */
const EVERY = { terminal: 500, log: 30_000 } as const;

/** Tells on standard error how far long work is. */
export interface Progress {
  /** One more document is done. */
  done(claims: number): void;
  /** Takes the line away before something else is written. */
  clear(): void;
  /** How much was done, in a sentence; empty where the work was short. */
  summary(): string;
}

/**
 * Starts telling.
 * @param stream - standard error: a terminal has one line that changes, a log a line now and then
 * @param now - milliseconds, for tests
 * @returns what to tell it
 */
export function startProgress(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>, now: () => number = () => performance.now()): Progress {
  const start = now();
  const kind = stream.isTTY ? 'terminal' : 'log';
  const every = EVERY[kind];
  let told = start + QUIET_FOR[kind] - every;
  let documents = 0;
  let claims = 0;
  let shown = false;
  const words = (): string => {
    const seconds = (now() - start) / 1000;
    return `${documents} documents, ${claims} claims, ${Math.round(seconds)} s, ${(documents / seconds).toFixed(documents / seconds < 10 ? 1 : 0)} a second`;
  };
  const clear = (): void => {
    if (shown) stream.write('\r\u001B[K');
    shown = false;
  };
  return {
    done(found) {
      documents += 1;
      claims += found;
      if (now() - told < every) return;
      told = now();
      clear();
      shown = stream.isTTY;
      stream.write(stream.isTTY ? words() : `${words()}\n`);
    },
    clear,
    summary: () => (now() - start < QUIET_FOR[kind] ? '' : words()),
  };
}
