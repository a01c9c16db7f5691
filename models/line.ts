import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseMessage } from '@langchain/core/messages';
import { DramatisError, messageOf } from '../domain/error.ts';
import { within } from '../domain/within.ts';
import { adaptiveLimit } from './adaptive-limit.ts';
import { askerFor, plainer, type AnswerMode, type Wanted } from './answer-mode.ts';
import type { OpenModel } from './chat.ts';
import { askedPause, kindOf, refusesTemperature, type FailureKind } from './failure.ts';
import { failureWindow } from './failure-window.ts';
import { FAILURE_WINDOW, type Limits } from './limits.ts';
import { replyOf, type Reply } from './reply.ts';
import { modelSpan } from './spans.ts';

/** One question as it goes to a model. */
export interface Request extends Wanted {
  readonly messages: BaseMessage[];
  readonly temperature: number;
}

/** The way to one model: everything that has to be remembered between its calls. */
export interface Line {
  /**
   * One reply; asks again after what passes. Throws `model-failed` when this question alone cannot be answered, and
   * `bad-config` or `unavailable`, which end the run, when no call can succeed or too many fail.
   */
  call(request: Request): Promise<Reply>;
}

export interface LineSettings {
  readonly model: OpenModel;
  /** Calls in flight at once, at most. */
  readonly concurrency: number;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** How this model has to be asked, as learned from what it refused. */
interface Manner {
  mode: AnswerMode;
  temperature: boolean;
}

/** Opens the way to a model that is not the offline engine. */
export function openLine(settings: LineSettings): Line {
  const limit = adaptiveLimit(settings.concurrency);
  const failures = failureWindow(FAILURE_WINDOW, settings.limits.failureRate);
  const learned: Manner = { mode: settings.model.answers ?? 'json-schema', temperature: true };
  let answered = false;

  /** What to do after a failure: nothing when the form of the request was changed, a pause, or an error. */
  const recover = async (error: unknown, request: Request, tries: Tries, manner: Manner): Promise<void> => {
    settings.signal?.throwIfAborted();
    const kind = kindOf(error, answered);
    if (kind === 'request' && adapt(manner, error)) return;
    if (kind === 'rate') {
      const pause = pauseAfter(++tries.refusals, error);
      limit.refused(tries.began, pause);
      tries.refusedFor += pause;
      if (tries.refusedFor > settings.limits.patienceSeconds * 1000) throw ended(settings, request, error, 'unavailable', 'kept refusing calls for their rate');
      return;
    }
    if (kind === 'passing') failures.record(true);
    if (failures.exceeded()) throw ended(settings, request, error, 'unavailable', `failed more than ${settings.limits.failureRate * 100} % of its last ${FAILURE_WINDOW} calls, the last`);
    if (kind !== 'passing' || ++tries.failures >= settings.limits.attempts) throw ended(settings, request, error, CODES[kind], 'failed');
    await sleep(pauseAfter(tries.failures, error), undefined, { signal: settings.signal });
  };

  return {
    call: async (request) => {
      // Of its own while it tries: what is learned counts for all only once it was followed by an answer.
      const manner = { ...learned };
      const tries: Tries = { began: 0, failures: 0, refusals: 0, refusedFor: 0 };
      for (;;) {
        try {
          const reply = await limit.run(() => {
            tries.began = performance.now();
            return callOnce(settings, request, manner);
          }, settings.signal);
          limit.succeeded();
          failures.record(false);
          answered = true;
          Object.assign(learned, manner);
          return reply;
        } catch (error) {
          await recover(error, request, tries, manner);
        }
      }
    },
  };
}

/** How often one question has failed so far. */
interface Tries {
  /** When the last call began, in ms of the monotonic clock. */
  began: number;
  failures: number;
  refusals: number;
  /** Milliseconds it was asked to wait, in all. */
  refusedFor: number;
}

const CODES: Readonly<Record<FailureKind, 'bad-config' | 'unavailable' | 'model-failed'>> = {
  rate: 'unavailable',
  passing: 'model-failed',
  request: 'model-failed',
  refused: 'bad-config',
  absent: 'unavailable',
  defect: 'model-failed',
};

async function callOnce({ model, limits, signal }: LineSettings, request: Request, manner: Manner): Promise<Reply> {
  if (model.chat === undefined) throw new Error('A line was opened to the offline engine.');
  const chat = model.chat(manner.temperature ? request.temperature : undefined);
  let asker = askerFor(chat, manner.mode, request);
  while (asker === undefined) {
    manner.mode = plainer(manner.mode) ?? 'plain';
    asker = askerFor(chat, manner.mode, request);
  }
  const ask = asker;
  return modelSpan({ model: model.id, agent: request.agent, temperature: request.temperature }, async () => {
    const message = await within(limits.timeoutSeconds * 1000, signal, (one) => ask(request.messages, one));
    return replyOf(message);
  });
}

/** Changes how the model is asked after it refused the form of a request; false when nothing is left to change. */
function adapt(manner: Manner, error: unknown): boolean {
  if (manner.temperature && refusesTemperature(error)) {
    manner.temperature = false;
    return true;
  }
  const next = plainer(manner.mode);
  if (next === undefined) return false;
  manner.mode = next;
  return true;
}

/** As long as the server asks, else twice as long each time, with jitter so that those who failed together do not come back together. */
function pauseAfter(attempt: number, error: unknown): number {
  return askedPause(error) ?? Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + Math.random());
}

function ended({ model }: LineSettings, { agent }: Request, cause: unknown, code: 'bad-config' | 'unavailable' | 'model-failed', what: string): DramatisError {
  return new DramatisError(code, `The model ${model.id} ${what} on ${agent}: ${withoutSecrets(messageOf(cause), model.secrets ?? [])}`, {
    hint: 'Check the model name, its address and the key with `dramatis doctor`; `dramatis resume DIR` goes on without repeating what was answered.',
    cause: undefined,
  });
}

/** A server may quote the key it was sent; messages go to the ledger, so it is taken out. */
function withoutSecrets(message: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, '(key)'), message);
}
