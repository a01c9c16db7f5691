import type { BaseMessage } from '@langchain/core/messages';
import { canonicalJson, sha256 } from '../domain/id.ts';
import type { Agent } from './agent.ts';
import type { Budget } from './budget.ts';
import type { OpenModel } from './chat.ts';
import type { CompletionCache } from './completion-cache.ts';
import type { Completion, Completions } from './completions.ts';
import type { Limits } from './limits.ts';
import { openLine, type Line } from './line.ts';
import type { Pricer } from './prices.ts';
import { currentStage } from './stage.ts';

export interface ExchangeSettings {
  /** Of this work: what is in it is never asked again. */
  readonly completions: Completions;
  /** Shared between runs; absent where nothing is to be shared. */
  readonly cache?: CompletionCache | undefined;
  readonly budget: Budget;
  /** What a model costs; undefined where that is not known. */
  priceOf(model: OpenModel): Pricer | undefined;
  readonly limits: Limits;
  /** Model calls in flight at once, to one model. */
  readonly concurrency: number;
  /** Ends every call of the run. */
  readonly signal?: AbortSignal;
}

/** Who asks whom, and for the how manieth time. */
interface Question {
  readonly agent: Pick<Agent, 'name' | 'role' | 'answer' | 'temperature'>;
  readonly model: OpenModel;
  readonly sample: number;
}

/** A reply, and whether it was paid for just now. */
interface Found {
  readonly text: string;
  readonly fresh: boolean;
}

/** A reply as it is remembered. */
export interface Exchange {
  readonly text: string;
  /** Lets other runs use this text as the answer; to be called once it has proved usable. */
  share(text: string): Promise<void>;
}

/** Makes what turns messages into a reply: from this work, from the cache that runs share, or by a call that is paid for, counted and on disk before it is used. */
export function createExchange(settings: ExchangeSettings) {
  const { completions, cache, budget, limits, concurrency, signal } = settings;
  const lines = new Map<string, Line>();
  const underway = new Map<string, Promise<Found>>();
  const lineTo = (model: OpenModel): Line => {
    const line = lines.get(model.id) ?? openLine({ model, concurrency, limits, signal });
    lines.set(model.id, line);
    return line;
  };

  const paid = async ({ agent, model }: Question, messages: BaseMessage[], key: string): Promise<Completion> => {
    const price = settings.priceOf(model);
    const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
    const release = await budget.reserve({ agent: agent.name, characters, price: (input, output) => price?.({ input, output, cached: null, reasoning: null }) ?? undefined });
    try {
      const began = performance.now();
      const { text, usage } = await lineTo(model).call({ agent: agent.name, schema: agent.answer, messages, temperature: agent.temperature });
      const seconds = Math.round(performance.now() - began) / 1000;
      const completion = { key, agent: agent.name, role: agent.role, stage: currentStage(), model: model.id, text, usage, cost: price?.(usage) ?? null, seconds, shared: false };
      await completions.put(completion);
      budget.count(completion);
      return completion;
    } finally {
      release();
    }
  };

  const find = async (question: Question, messages: BaseMessage[], key: string): Promise<Found> => {
    signal?.throwIfAborted();
    const known = await completions.get(key);
    if (known !== undefined) return { text: known.text, fresh: false };
    const { agent, model } = question;
    const place = sharedKey(key, model);
    const found = place === undefined ? undefined : await cache?.get(model.id, place);
    if (found === undefined) return { text: (await paid(question, messages, key)).text, fresh: true };
    const none = { input: 0, cached: 0, output: 0, reasoning: 0 };
    const completion = { key, agent: agent.name, role: agent.role, stage: currentStage(), model: model.id, text: found.text, usage: none, cost: 0, seconds: 0, shared: true };
    await completions.put(completion);
    return { text: found.text, fresh: false };
  };

  return async (question: Question, messages: BaseMessage[]): Promise<Exchange> => {
    const key = keyOf(question, messages);
    // Two who ask the same at the same time get the one answer.
    const coming = underway.get(key) ?? find(question, messages, key).finally(() => underway.delete(key));
    underway.set(key, coming);
    const { text, fresh } = await coming;
    const place = sharedKey(key, question.model);
    const share = async (usable: string): Promise<void> => {
      if (fresh && place !== undefined) await cache?.put(place, { model: question.model.id, agent: question.agent.name, text: usable });
    };
    return { text, share };
  };
}

/** What a completion is known by in its run: everything its text depends on. */
function keyOf({ agent, model, sample }: Question, messages: readonly BaseMessage[]): string {
  const texts = messages.map((message) => [message.type, message.text]);
  return sha256(canonicalJson({ model: model.id, temperature: agent.temperature, texts, sample })).slice(0, 32);
}

/** Between runs a model is the same only at the same endpoint: two servers may call different models alike. What a model from code does may change with the code, so it is not shared. */
function sharedKey(key: string, { endpoint }: OpenModel): string | undefined {
  return endpoint === undefined ? undefined : sha256(`${key} ${endpoint}`).slice(0, 32);
}
