/**
 * What can go wrong between the parts of the extension. Failures are values: a caller gets one of these instead of an
 * exception, and the interface has a sentence for each that says what to do.
 */
export type Failure =
  /** nobody listens there: no content script in the tab, or the worker is being replaced */
  | 'no-receiver'
  /** this content script belongs to an older version of the extension, which is gone */
  | 'orphaned'
  /** a message or an answer has not the agreed form */
  | 'malformed'
  /** the sender is no part of this extension */
  | 'refused'
  /** the browser does not allow the page to be read */
  | 'not-allowed'
  /** an unexpected exception, logged where it happened */
  | 'internal';

/** Either what was asked for, or why there is nothing. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** @returns a successful outcome */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** @returns a failed outcome */
export const failure = (kind: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure: kind });

/** What the browsers say when an extension was updated, switched off or removed while its content script lives on. */
const ORPHANED = /context invalidated|extension context|message manager disconnected|can't access dead object/i;
/** What they say when there is no listener at the other end. */
const NO_RECEIVER = /receiving end does not exist|no tab with id|invalid tab id|message (port|channel) (is )?closed|no response/i;
/** What they say when a page must not be touched. */
const NOT_ALLOWED =
  /cannot access|missing host permission|extensions gallery|cannot be scripted|frame .* not|chrome:\/\/|error page|showing error/i;

/**
 * Sorts an exception of the browser's API. There are no error codes, so its words must do; unknown words are `internal`.
 * @param error - what was thrown
 * @returns the kind of failure
 */
export function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (ORPHANED.test(text)) return 'orphaned';
  if (NO_RECEIVER.test(text)) return 'no-receiver';
  return NOT_ALLOWED.test(text) ? 'not-allowed' : 'internal';
}

/**
 * Runs something that may throw.
 * @param action - what to do
 * @returns its value, or the kind of failure
 */
export async function attempt<T>(action: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await action());
  } catch (error) {
    return failure(failureOf(error));
  }
}
