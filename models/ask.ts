import { HumanMessage, SystemMessage, AIMessage, type BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { sha256, canonicalJson } from '../domain/id.ts';
import { Random } from '../domain/random.ts';
import type { Agent } from './agent.ts';
import { parseAnswer } from './answer.ts';
import { openBudget } from './budget.ts';
import { createExchange, type Exchange, type ExchangeSettings } from './exchange.ts';
import { failureWindow } from './failure-window.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { fill, loadPrompt, loadPrompts, type Prompt } from './prompt.ts';
import type { RoleModels } from './role-models.ts';

/** Which sample of the same question this is, and who answers. */
export interface AskOptions {
  /** Candidates of one brief differ by it. */
  readonly sample?: number;
  /** Id of one of the experts' models; the first of the agent's role where it is left out. */
  readonly model?: string;
}

/**
 * The only way to a model. Throws `model-failed` when an answer cannot be had, which the caller records for that item,
 * and an error of another code when the work has to end: `bad-config` or `unavailable` when no call can succeed (wrong
 * key, unknown model, no server, too many failures), `budget-spent` at the cap.
 */
export type Ask = <Input, Answer>(agent: Agent<Input, Answer>, input: Input, options?: AskOptions) => Promise<Answer>;

/** What is left out has its default: no shared cache, no cap, no prices, the limits and prompts that Dramatis comes with. */
export interface AskSettings extends Pick<ExchangeSettings, 'completions' | 'concurrency'>, Partial<Pick<ExchangeSettings, 'cache' | 'budget' | 'priceOf' | 'signal'>> {
  readonly models: RoleModels;
  readonly limits?: Partial<Limits> | undefined;
  /** Seed of the run; the offline engine's streams depend on it. */
  readonly seed: number;
  embed(texts: readonly string[]): Promise<number[][]>;
  /** Prompts by the agent's name. */
  readonly prompts?: ReadonlyMap<string, Prompt>;
}

/** Of the last so many questions to a model at most the share of `limits.failureRate` may end without a usable answer. */
const QUESTIONS = 50;

/** Makes the `ask` of a run: renders, has it answered from memory or by the model, parses, repairs once. */
export function createAsk(settings: AskSettings): Ask {
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const prompts = settings.prompts ?? loadPrompts();
  const exchange = createExchange({ budget: openBudget(undefined), priceOf: () => undefined, ...settings, limits });
  const unusable = new Map(settings.models.all.map(({ id }) => [id, failureWindow(QUESTIONS, limits.failureRate)]));
  return async (agent, input, options = {}) => {
    const model = settings.models.of(agent.role, options.model);
    const checked = agent.input.parse(input);
    if (model.chat === undefined) {
      const random = Random.of(settings.seed, agent.name, sha256(canonicalJson(checked)), options.sample ?? 0);
      return agent.offline(checked, { random, embed: settings.embed });
    }
    const question = { agent, model, sample: options.sample ?? 0 };
    const answer = await answerWithRepair(agent, messagesFor(prompts.get(agent.name) ?? loadPrompt(agent.name), agent, checked), (turns) => exchange(question, turns));
    const outcomes = unusable.get(model.id);
    outcomes?.record('problem' in answer);
    if ('answer' in answer) return answer.answer;
    if (outcomes?.exceeded() === true) throw useless(model.id, agent.name, answer.problem);
    throw new DramatisError('model-failed', `The model ${model.id} gave no usable answer to ${agent.name}: ${answer.problem}`, {
      hint: 'The item is recorded as failed and the run goes on; a model that follows a JSON schema does better.',
    });
  };
}

/** The messages an agent's question is sent as: the published prompt and the answer's JSON schema, which are the same for every item and can be cached by a provider, then the item. */
export function messagesFor<Input, Answer>(prompt: Prompt, agent: Agent<Input, Answer>, input: Input): BaseMessage[] {
  return [new SystemMessage(systemText(prompt, agent)), new HumanMessage(fill(prompt.user, agent.render(input)))];
}

/** The system message of an agent. */
export function systemText(prompt: Prompt, agent: Pick<Agent, 'answer'>): string {
  const schema = JSON.stringify(z.toJSONSchema(agent.answer, { io: 'input' }));
  return `${prompt.system}\n\nAnswer with one JSON object and nothing else. It must fit this JSON schema:\n${schema}`;
}

async function answerWithRepair<Input, Answer>(agent: Agent<Input, Answer>, messages: BaseMessage[], exchange: (messages: BaseMessage[]) => Promise<Exchange>): Promise<{ answer: Answer } | { problem: string }> {
  const first = await exchange(messages);
  const parsed = parseAnswer(first.text, agent.answer);
  if ('answer' in parsed) {
    await first.share(first.text);
    return parsed;
  }
  const repair = new HumanMessage(`That reply cannot be used. ${parsed.problem} Answer again, with the corrected JSON object only.`);
  const second = await exchange([...messages, new AIMessage(first.text === '' ? '(empty)' : first.text), repair]);
  const repaired = parseAnswer(second.text, agent.answer);
  // The next run that asks the first question has the repaired answer at once.
  if ('answer' in repaired) await first.share(second.text);
  return repaired;
}

function useless(model: string, agent: string, problem: string): DramatisError {
  return new DramatisError('unavailable', `The model ${model} gave hardly any usable answers to its last ${QUESTIONS} questions, none to ${agent} now: ${problem}`, {
    hint: 'Read some of its replies in completions.jsonl; a model that follows a JSON schema does better. `dramatis resume DIR` goes on where it stopped.',
  });
}
