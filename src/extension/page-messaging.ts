import { browser, type Browser } from 'wxt/browser';
import { attempt, failure, success, type Outcome } from './errors';
import type { Handlers, PAGE_MESSAGES, RequestOf, ResponseOf, WORKER_MESSAGES } from './messages';

/**
 * The content script's end of the protocol. It runs on every page that is read, so it carries no schemas: they are some 9 kB
 * compressed. It speaks only with this extension, of this very version (a content script of an older one is cut off), and the
 * other end has checked every request and every answer against the schemas before they leave (`messaging.ts`). What content
 * scripts send is checked there too.
 */

/** How long an answer may take, in milliseconds: a check of a long article takes seconds on a slow machine; all else is quick, or lost. */
const LIMITS: Partial<Record<keyof typeof WORKER_MESSAGES, number>> = { 'check-article': 60_000 };
const USUAL_LIMIT = 10_000;

/** Messages get lost when the worker is stopped at the wrong moment; nobody may wait for them for ever. */
function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No response in time.')), limit);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isAnswer(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true ? 'value' in value : 'failure' in value);
}

/**
 * Asks the background worker from a content script; the browser starts it if need be.
 * @param name - the message
 * @param request - what it carries
 * @returns its answer, or why there is none
 */
export async function askWorkerFromPage<N extends keyof typeof WORKER_MESSAGES>(
  name: N,
  request: RequestOf<typeof WORKER_MESSAGES, N>,
): Promise<Outcome<ResponseOf<typeof WORKER_MESSAGES, N>>> {
  // In an orphaned content script the API itself is gone.
  if (!browser.runtime?.id) return failure('orphaned');
  const sent = await attempt<unknown>(() =>
    inTime(browser.runtime.sendMessage({ to: 'worker', name, request }), LIMITS[name] ?? USUAL_LIMIT),
  );
  if (!sent.ok) return sent;
  if (!isAnswer(sent.value)) return failure(sent.value === undefined || sent.value === null ? 'no-receiver' : 'malformed');
  return sent.value as Outcome<ResponseOf<typeof WORKER_MESSAGES, N>>;
}

interface Envelope {
  readonly to: 'page';
  readonly name: keyof typeof PAGE_MESSAGES;
  readonly request: never;
}

function isForPage(message: unknown, handlers: object): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === 'page' &&
    'request' in message &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name)
  );
}

/**
 * Answers what the worker and the popup ask a page.
 * @param handlers - one function a message
 * @returns a function that stops answering
 */
export function answerInPage(handlers: Handlers<typeof PAGE_MESSAGES>): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Outcome<unknown>) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isForPage(message, handlers)) return false;
    void handlers[message.name](message.request, sender).then(
      (value) => respond(success(value)),
      () => respond(failure('internal')),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // In an orphaned content script the API is gone, and the listener with it.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
