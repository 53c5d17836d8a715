import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { attempt, failure, success, type Failure, type Outcome } from './errors';
import { PAGE_MESSAGES, WORKER_MESSAGES, type Protocol, type RequestOf, type ResponseOf } from './messages';

/** Every message travels in one of these; `to` keeps content scripts and worker from answering for each other. */
const envelopeSchema = z.object({ to: z.enum(['worker', 'page']), name: z.string(), request: z.unknown() });
type Receiver = z.infer<typeof envelopeSchema>['to'];

const FAILURES = ['no-receiver', 'orphaned', 'malformed', 'refused', 'not-allowed', 'internal'] as const satisfies readonly Failure[];
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(FAILURES) }),
]);

/** What answers the messages of a protocol, one function each. The sender is passed on for those that depend on the tab. */
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (request: RequestOf<P, N>, sender: Browser.runtime.MessageSender) => Promise<ResponseOf<P, N>>;
};

/** The compiler cannot follow which schema belongs to a name that is only known as a type; the protocol's own form says it. */
function responseSchema<P extends Protocol, N extends keyof P>(protocol: P, name: N): z.ZodMiniType<ResponseOf<P, N>> {
  return protocol[name]?.response as z.ZodMiniType<ResponseOf<P, N>>;
}

/** Checks what came back before anybody uses it. */
async function unwrap<T>(schema: z.ZodMiniType<T>, send: () => Promise<unknown>): Promise<Outcome<T>> {
  const sent = await attempt(send);
  if (!sent.ok) return sent;
  // Without a listener that answers, the polyfill resolves with undefined.
  if (sent.value === undefined) return failure('no-receiver');
  const answer = answerSchema.safeParse(sent.value);
  if (!answer.success) return failure('malformed');
  if (!answer.data.ok) return answer.data;
  const value = schema.safeParse(answer.data.value);
  return value.success ? success(value.data) : failure('malformed');
}

/**
 * Asks the background worker; the browser starts it if need be.
 * @param name - the message
 * @param request - what it carries
 * @returns its answer, or why there is none
 */
export async function askWorker<N extends keyof typeof WORKER_MESSAGES>(
  name: N, request: RequestOf<typeof WORKER_MESSAGES, N>,
): Promise<Outcome<ResponseOf<typeof WORKER_MESSAGES, N>>> {
  // In an orphaned content script the API itself is gone.
  if (!browser.runtime?.id) return failure('orphaned');
  return await unwrap(responseSchema(WORKER_MESSAGES, name), () => browser.runtime.sendMessage({ to: 'worker', name, request }));
}

/**
 * Asks the content script in a tab's page.
 * @param tabId - the tab
 * @param name - the message
 * @param request - what it carries
 * @returns its answer, or why there is none (`no-receiver` where no content script runs)
 */
export async function askPage<N extends keyof typeof PAGE_MESSAGES>(
  tabId: number, name: N, request: RequestOf<typeof PAGE_MESSAGES, N>,
): Promise<Outcome<ResponseOf<typeof PAGE_MESSAGES, N>>> {
  const send = (): Promise<unknown> => browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId: 0 });
  return await unwrap(responseSchema(PAGE_MESSAGES, name), send);
}

async function answerOne<P extends Protocol>(
  protocol: P, handlers: Handlers<P>, name: string, request: unknown, sender: Browser.runtime.MessageSender,
): Promise<Outcome<unknown>> {
  if (sender.id !== browser.runtime.id) return failure('refused');
  const message = Object.hasOwn(protocol, name) ? protocol[name] : undefined;
  const handler = handlers[name];
  if (!message || !handler) return failure('malformed');
  const parsed = message.request.safeParse(request);
  if (!parsed.success) return failure('malformed');
  try {
    return success(await handler(parsed.data as RequestOf<P, keyof P>, sender));
  } catch (error) {
    console.error(`Chiffre could not answer "${name}":`, error);
    return failure('internal');
  }
}

function answer<P extends Protocol>(receiver: Receiver, protocol: P, handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void): boolean => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || envelope.data.to !== receiver) return false;
    void answerOne(protocol, handlers, envelope.data.name, envelope.data.request, sender).then(respond);
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Answers what pages and content scripts ask the worker. Call it before the worker's first `await`, or messages that woke it are lost.
 * @param handlers - one function a message
 * @returns a function that stops answering
 */
export const answerInWorker = (handlers: Handlers<typeof WORKER_MESSAGES>): (() => void) => answer('worker', WORKER_MESSAGES, handlers);

/**
 * Answers what the worker and the popup ask a page.
 * @param handlers - one function a message
 * @returns a function that stops answering
 */
export const answerInPage = (handlers: Handlers<typeof PAGE_MESSAGES>): (() => void) => answer('page', PAGE_MESSAGES, handlers);
