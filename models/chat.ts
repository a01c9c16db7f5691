import { ChatOpenAI, ChatOpenAICompletions } from '@langchain/openai';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { DramatisError } from '../domain/error.ts';
import { NO_KEY, openAiAccess } from './openai-access.ts';

/** The model that is no model: every agent's own rules answer. */
export const OFFLINE = 'offline';

/** A chat model in use. */
export interface OpenModel {
  /** `offline`, or `provider:model`; recorded beside everything it answers. */
  readonly id: string;
  /** The model at a sampling temperature; absent when the offline engine answers. */
  readonly chat?: (temperature: number) => BaseChatModel;
  /** The key it is reached with, so that messages can be kept free of it. */
  readonly secret?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens `offline` or `openai:MODEL` (any OpenAI-compatible server through OPENAI_BASE_URL). */
export function openModel(spec: string, environment: Environment): OpenModel {
  if (spec === OFFLINE) return { id: OFFLINE };
  const [provider, ...rest] = spec.split(':');
  const model = rest.join(':');
  if (provider !== 'openai' || model === '') {
    throw new DramatisError('bad-option', `The model "${spec}" is not known; allowed are offline and openai:MODEL.`, {
      hint: 'Write for example --model openai:gpt-4.1-mini, with OPENAI_BASE_URL for any OpenAI-compatible server.',
    });
  }
  const access = openAiAccess(environment, `The model openai:${model}`, 'leave --model out to use the offline engine');
  return { id: spec, chat: openAi(model, access), ...(access.apiKey === NO_KEY ? {} : { secret: access.apiKey }) };
}

/** Any LangChain chat model from code, with its own temperature, under the id that will be recorded. */
export function modelFrom(chat: BaseChatModel, id: string): OpenModel {
  return { id, chat: () => chat };
}

function openAi(model: string, { apiKey, baseURL }: ReturnType<typeof openAiAccess>): (temperature: number) => ChatOpenAI {
  // Retries belong to ask() alone: two layers would multiply them.
  const open = (temperature: number) => {
    const fields = { model, temperature, apiKey, maxRetries: 0, configuration: { baseURL } };
    return new ChatOpenAI({ ...fields, completions: new UnparsedCompletions(fields) });
  };
  const opened = new Map<number, ChatOpenAI>();
  return (temperature) => {
    const chat = opened.get(temperature) ?? open(temperature);
    opened.set(temperature, chat);
    return chat;
  };
}

/**
 * The SDK parses replies to a JSON-schema request itself and throws away those it cannot parse (reasoning or chatter
 * around the JSON, cut off by length), paid for as they are. The request looks to it like one for text, so that every
 * reply reaches `ask`, which finds the answer in it or has it repaired.
 */
class UnparsedCompletions extends ChatOpenAICompletions {
  override invocationParams(...given: Parameters<ChatOpenAICompletions['invocationParams']>): ReturnType<ChatOpenAICompletions['invocationParams']> {
    const params = super.invocationParams(...given);
    const asked = params.response_format;
    if (asked?.type !== 'json_schema') return params;
    const sent = { type: 'text' as const, toJSON: () => asked };
    return { ...params, response_format: sent };
  }
}
