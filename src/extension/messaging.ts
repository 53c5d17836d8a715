import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { attempt, failure, success, type Failure, type Outcome } from './errors';
import { PAGE_MESSAGES, WORKER_MESSAGES, type Handlers, type Protocol, type RequestOf, type ResponseOf } from './messages';

/**
 * The worker's and the extension pages' end of the protocol. All schemas are applied here, to what comes in and to what goes
 * out, so that the content script at the other end needs none of its own (`page-messaging.ts`).
 */

/** Every message travels in one of these; `to` keeps content scripts and worker from answering for each other. */
const envelopeSchema = z.object({ to: z.literal('worker'), name: z.string(), request: z.unknown() });

const FAILURES = ['no-receiver', 'orphaned', 'malformed', 'refused', 'not-allowed', 'internal'] as const satisfies readonly Failure[];
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(FAILURES) }),
]);

/** The compiler cannot follow which schema belongs to a name that is only known as a type; the protocol's own form says it. */
function schemasOf<P extends Protocol, N extends keyof P>(protocol: P, name: N) {
  return protocol[name] as unknown as {
    readonly request: z.ZodMiniType<RequestOf<P, N>>;
    readonly response: z.ZodMiniType<ResponseOf<P, N>>;
  };
}

/** Checks a request on its way out and what comes back before anybody uses it. */
async function ask<P extends Protocol, N extends keyof P>(
  protocol: P,
  name: N,
  request: RequestOf<P, N>,
  send: (request: RequestOf<P, N>) => Promise<unknown>,
): Promise<Outcome<ResponseOf<P, N>>> {
  const schemas = schemasOf(protocol, name);
  const outgoing = schemas.request.safeParse(request);
  if (!outgoing.success) return failure('malformed');
  const sent = await attempt(() => send(outgoing.data));
  if (!sent.ok) return sent;
  // Without a listener that answers, Firefox resolves with undefined.
  if (sent.value === undefined || sent.value === null) return failure('no-receiver');
  const answer = answerSchema.safeParse(sent.value);
  if (!answer.success) return failure('malformed');
  if (!answer.data.ok) return answer.data;
  const value = schemas.response.safeParse(answer.data.value);
  return value.success ? success(value.data) : failure('malformed');
}

/**
 * Asks the background worker from one of the extension's pages; the browser starts it if need be.
 * @param name - the message
 * @param request - what it carries
 * @returns its answer, or why there is none
 */
export async function askWorker<N extends keyof typeof WORKER_MESSAGES>(
  name: N,
  request: RequestOf<typeof WORKER_MESSAGES, N>,
): Promise<Outcome<ResponseOf<typeof WORKER_MESSAGES, N>>> {
  return await ask(WORKER_MESSAGES, name, request, (checked) => browser.runtime.sendMessage({ to: 'worker', name, request: checked }));
}

/**
 * Asks the content script in a tab's page.
 * @param tabId - the tab
 * @param name - the message
 * @param request - what it carries
 * @returns its answer, or why there is none (`no-receiver` where no content script runs)
 */
export async function askPage<N extends keyof typeof PAGE_MESSAGES>(
  tabId: number,
  name: N,
  request: RequestOf<typeof PAGE_MESSAGES, N>,
): Promise<Outcome<ResponseOf<typeof PAGE_MESSAGES, N>>> {
  return await ask(PAGE_MESSAGES, name, request, (checked) =>
    browser.tabs.sendMessage(tabId, { to: 'page', name, request: checked }, { frameId: 0 }),
  );
}

function isWorkerMessage(name: string): name is keyof typeof WORKER_MESSAGES {
  return Object.hasOwn(WORKER_MESSAGES, name);
}

async function answerOne<N extends keyof typeof WORKER_MESSAGES>(
  handlers: Handlers<typeof WORKER_MESSAGES>,
  name: N,
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Outcome<unknown>> {
  const schemas = schemasOf(WORKER_MESSAGES, name);
  const incoming = schemas.request.safeParse(request);
  if (!incoming.success) return failure('malformed');
  try {
    return success(schemas.response.parse(await handlers[name](incoming.data, sender)));
  } catch (error) {
    // oxlint-disable-next-line no-console -- the worker's console is where its owner looks for what went wrong
    console.error(`Chiffre could not answer "${name}":`, error);
    return failure('internal');
  }
}

/**
 * Answers what pages and content scripts ask the worker. Call it before the worker's first `await`, or messages that woke it are lost.
 * @param handlers - one function a message
 * @returns a function that stops answering
 */
export function answerInWorker(handlers: Handlers<typeof WORKER_MESSAGES>): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void): boolean => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return false;
    const { name, request } = envelope.data;
    if (sender.id !== browser.runtime.id) respond(failure('refused'));
    else if (!isWorkerMessage(name)) respond(failure('malformed'));
    else void answerOne(handlers, name, request, sender).then(respond);
    // The answer may come later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
