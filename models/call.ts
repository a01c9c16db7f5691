import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { Usage } from './completions.ts';

/** What one call asks for beside its messages. */
export interface CallOptions {
  readonly agent: string;
  readonly schema: z.ZodType;
  readonly signal?: AbortSignal;
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 250;
const TIMEOUT_MS = 120_000;
/** Longest pause a server may ask for; a longer one would look like a run that hangs. */
const LONGEST_PAUSE_MS = 120_000;

/** Endpoints that do not know JSON-schema answers; they are asked in plain text from then on. */
const plainOnly = new WeakSet<BaseChatModel>();

/** One reply, with retries on rate limits, server errors and broken connections; other errors are thrown at once. */
export async function callModel(chat: BaseChatModel, messages: BaseMessage[], options: CallOptions): Promise<{ text: string; usage: Usage }> {
  let plain = plainOnly.has(chat);
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = replyOf(await invoke(chat, messages, { ...options, plain }));
      // What was refused with a schema and answered without one was refused for the schema.
      if (plain) plainOnly.add(chat);
      return reply;
    } catch (error) {
      if (options.signal?.aborted === true) throw error;
      if (!plain && statusOf(error) === 400) {
        plain = true;
        continue;
      }
      if (attempt >= ATTEMPTS || !isPassing(error)) throw error;
      await sleep(pauseBefore(attempt, error), undefined, { signal: options.signal });
    }
  }
}

async function invoke(chat: BaseChatModel, messages: BaseMessage[], options: CallOptions & { readonly plain: boolean }): Promise<unknown> {
  const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(options.signal === undefined ? [] : [options.signal])]);
  if (options.plain) return chat.invoke(messages, { signal });
  const structured = chat.withStructuredOutput(z.toJSONSchema(options.schema, { io: 'input' }), { name: options.agent, method: 'jsonSchema', strict: false, includeRaw: true });
  return (await structured.invoke(messages, { signal })).raw;
}

const Reply = z.object({
  text: z.string(),
  usage_metadata: z.object({ input_tokens: z.int(), output_tokens: z.int() }).optional(),
});

function replyOf(message: unknown): { text: string; usage: Usage } {
  const reply = Reply.parse(message);
  return { text: reply.text, usage: { input: reply.usage_metadata?.input_tokens ?? null, output: reply.usage_metadata?.output_tokens ?? null } };
}

const Failure = z.object({ status: z.number().optional(), name: z.string().optional(), headers: z.unknown().optional() });

function statusOf(error: unknown): number | undefined {
  return Failure.safeParse(error).data?.status;
}

/** True when the endpoint refuses every call alike: a wrong key, no permission, an unknown model. */
export function isRefused(error: unknown): boolean {
  const status = statusOf(error);
  return status === 401 || status === 403 || status === 404;
}

/** Codes of a server that is not there at all, as against one that breaks a connection now and then. */
const ABSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** True when nobody answers at the endpoint's address. */
export function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && typeof error.code === 'string' && ABSENT.has(error.code)) || isAbsent(error.cause);
}

/** Rate limits, server errors and broken or timed-out connections pass; a wrong key or a wrong request does not. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? !isDefect(error) : status === 408 || status === 429 || status >= 500;
}

/** Errors of our own code, which no second try mends; a broken connection is a TypeError too, with a cause. */
function isDefect(error: unknown): boolean {
  return (error instanceof TypeError && error.cause === undefined) || error instanceof RangeError || error instanceof ReferenceError || error instanceof z.ZodError;
}

function pauseBefore(attempt: number, error: unknown): number {
  const headers = Failure.safeParse(error).data?.headers;
  const asked = headers instanceof Headers ? Number(headers.get('retry-after')) : Number.NaN;
  const jitter = 0.5 + Math.random();
  return asked > 0 ? Math.min(asked * 1000, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS * 2 ** (attempt - 1) * jitter;
}
