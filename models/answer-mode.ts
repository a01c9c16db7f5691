import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';

/** Ways to ask for an answer that fits a schema, the strictest first. */
export const ANSWER_MODES = ['json-schema', 'tool', 'plain'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** The answer wanted: its name and schema. */
export interface Wanted {
  readonly agent: string;
  readonly schema: z.ZodType;
}

type Asker = (messages: BaseMessage[], signal: AbortSignal) => Promise<unknown>;

/** Made once for each model, way and agent: converting a schema takes longer than the rest of a call. */
const askers = new WeakMap<BaseChatModel, Map<string, Asker>>();

/** The next plainer way, undefined after the last. */
export function plainer(mode: AnswerMode): AnswerMode | undefined {
  return ANSWER_MODES[ANSWER_MODES.indexOf(mode) + 1];
}

/** How a model is asked in a mode; undefined when its LangChain class cannot do it. */
export function askerFor(chat: BaseChatModel, mode: AnswerMode, wanted: Wanted): Asker | undefined {
  const known = askers.get(chat) ?? new Map<string, Asker>();
  askers.set(chat, known);
  const key = `${mode} ${wanted.agent}`;
  const asker = known.get(key) ?? makeAsker(chat, mode, wanted);
  if (asker !== undefined) known.set(key, asker);
  return asker;
}

function makeAsker(chat: BaseChatModel, mode: AnswerMode, { agent, schema }: Wanted): Asker | undefined {
  if (mode === 'plain') return (messages, signal) => chat.invoke(messages, { signal });
  if (typeof chat.bindTools !== 'function') return undefined;
  const method = mode === 'json-schema' ? 'jsonSchema' : 'functionCalling';
  try {
    const structured = chat.withStructuredOutput(z.toJSONSchema(schema, { io: 'input' }), { name: agent, method, includeRaw: true, ...(mode === 'json-schema' ? { strict: false } : {}) });
    return async (messages, signal) => (await structured.invoke(messages, { signal })).raw;
  } catch {
    // A class that does not know the method says so here.
    return undefined;
  }
}
