import { HumanMessage, SystemMessage, AIMessage, type BaseMessage } from '@langchain/core/messages';
import pLimit from 'p-limit';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { sha256, canonicalJson } from '../domain/id.ts';
import { Random } from '../domain/random.ts';
import type { Agent, Role } from './agent.ts';
import { parseAnswer } from './answer.ts';
import { callModel, isAbsent, isRefused } from './call.ts';
import type { OpenModel } from './chat.ts';
import type { Completion, Completions } from './completions.ts';
import { fill, loadPrompt, type Prompt } from './prompt.ts';

/** Which sample of the same question this is: candidates of one brief differ by it. */
export interface AskOptions {
  readonly sample?: number;
}

/**
 * The only way to a model. Throws `model-failed` when an answer cannot be had, which the caller records for that item,
 * and `bad-config` or `unavailable` when no call can succeed (wrong key, unknown model, no server).
 */
export type Ask = <Input, Answer>(agent: Agent<Input, Answer>, input: Input, options?: AskOptions) => Promise<Answer>;

export interface AskSettings {
  readonly models: Readonly<Record<Role, OpenModel>>;
  /** Seed of the run; the offline engine's streams depend on it. */
  readonly seed: number;
  readonly completions: Completions;
  embed(texts: readonly string[]): Promise<number[][]>;
  /** Model calls in flight at once. */
  readonly concurrency: number;
  /** Ends every call of the run. */
  readonly signal?: AbortSignal;
}

/** Makes the `ask` of a run: renders, consults the cache, calls, records, parses, repairs once. */
export function createAsk(settings: AskSettings): Ask {
  const limit = pLimit(settings.concurrency);
  const underway = new Map<string, Promise<Completion>>();
  const prompts = new Map<string, Prompt>();
  const promptOf = (name: string): Prompt => {
    const prompt = prompts.get(name) ?? loadPrompt(name);
    prompts.set(name, prompt);
    return prompt;
  };
  return async (agent, input, options = {}) => {
    const model = settings.models[agent.role];
    const checked = agent.input.parse(input);
    if (model.chat === undefined) {
      const random = Random.of(settings.seed, agent.name, sha256(canonicalJson(checked)), options.sample ?? 0);
      return agent.offline(checked, { random, embed: settings.embed });
    }
    const messages = messagesFor(promptOf(agent.name), agent, checked);
    const exchange = (turns: BaseMessage[]): Promise<Completion> => {
      const key = keyOf(agent, model, turns, options.sample ?? 0);
      // Two who ask the same at the same time get the one answer.
      const reply = underway.get(key) ?? limit(() => complete(settings, agent, model, turns, key)).finally(() => underway.delete(key));
      underway.set(key, reply);
      return reply;
    };
    return answerWithRepair(agent, messages, exchange);
  };
}

/** The messages an agent's question is sent as: the published prompt and the answer's JSON schema. */
export function messagesFor<Input, Answer>(prompt: Prompt, agent: Agent<Input, Answer>, input: Input): BaseMessage[] {
  const schema = JSON.stringify(z.toJSONSchema(agent.answer, { io: 'input' }));
  return [
    new SystemMessage(`${prompt.system}\n\nAnswer with one JSON object and nothing else. It must fit this JSON schema:\n${schema}`),
    new HumanMessage(fill(prompt.user, agent.render(input))),
  ];
}

async function answerWithRepair<Input, Answer>(
  agent: Agent<Input, Answer>,
  messages: BaseMessage[],
  exchange: (messages: BaseMessage[]) => Promise<Completion>,
): Promise<Answer> {
  const first = await exchange(messages);
  const parsed = parseAnswer(first.text, agent.answer);
  if ('answer' in parsed) return parsed.answer;
  const repair = new HumanMessage(`That reply cannot be used. ${parsed.problem} Answer again, with the corrected JSON object only.`);
  const second = await exchange([...messages, new AIMessage(first.text === '' ? '(empty)' : first.text), repair]);
  const repaired = parseAnswer(second.text, agent.answer);
  if ('answer' in repaired) return repaired.answer;
  throw new DramatisError('model-failed', `The model ${first.model} gave no usable answer to ${agent.name}: ${repaired.problem}`, {
    hint: 'The item is recorded as failed and the run goes on; a model that follows a JSON schema does better.',
  });
}

/** What a completion is known by: everything its text depends on. */
function keyOf<Input, Answer>(agent: Agent<Input, Answer>, model: OpenModel, messages: readonly BaseMessage[], sample: number): string {
  const texts = messages.map((message) => [message.type, message.text]);
  return sha256(canonicalJson({ model: model.id, temperature: agent.temperature, texts, sample }));
}

async function complete<Input, Answer>(
  { completions, signal }: AskSettings,
  agent: Agent<Input, Answer>,
  model: OpenModel,
  messages: BaseMessage[],
  key: string,
): Promise<Completion> {
  signal?.throwIfAborted();
  const known = completions.get(key);
  if (known !== undefined) return known;
  if (model.chat === undefined) throw new Error('complete() was asked of the offline engine');
  try {
    const reply = await callModel(model.chat(agent.temperature), messages, { agent: agent.name, schema: agent.answer, signal });
    const completion = { key, agent: agent.name, model: model.id, ...reply };
    await completions.put(completion);
    return completion;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof DramatisError) throw cause;
    const code = isRefused(cause) ? 'bad-config' : isAbsent(cause) ? 'unavailable' : 'model-failed';
    throw new DramatisError(code, `The model ${model.id} failed on ${agent.name}: ${withoutSecret(messageOf(cause), model.secret)}`, {
      hint: 'Check the model name, OPENAI_BASE_URL and the key with `dramatis doctor`; `dramatis resume DIR` goes on without repeating what was answered.',
      cause,
    });
  }
}

/** A server may quote the key it was sent; messages go to the ledger, so it is taken out. */
function withoutSecret(message: string, secret: string | undefined): string {
  return secret === undefined ? message : message.replaceAll(secret, '(key)');
}
