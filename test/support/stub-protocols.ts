import { z } from 'zod';
import { sha256 } from '../../domain/id.ts';
import { parseJson } from '../../domain/jsonl.ts';

/** A request in any of the protocols. */
export interface Asked {
  readonly model: string;
  readonly temperature: number | undefined;
  readonly mode: 'json-schema' | 'tool' | 'plain';
  readonly system: string;
  /** What was said after the system message, in order. */
  readonly messages: readonly string[];
}

/** A tool that a model wants called. */
export interface ToolCall {
  readonly name: string;
  /** Arguments, as JSON. */
  readonly args: string;
}

/** What is answered. */
interface Answered {
  /** Another for every question. */
  readonly id: string;
  readonly model: string;
  readonly content: string;
  /** Tools the model wants called. */
  readonly calls: readonly ToolCall[];
  /** True when it was cut off by its length. */
  readonly cut: boolean;
  readonly usage: { readonly input: number; readonly output: number } | undefined;
}

export interface Protocol {
  read(body: unknown): Asked;
  write(answer: Answered): unknown;
  /** The body of a refusal. */
  refuse(message: string): unknown;
}

/** Text, or a list of blocks of which some are text. */
const Content = z.union([z.string(), z.array(z.looseObject({ text: z.string().optional() }))]).transform((content) => (typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('')));
const Messages = z.array(z.looseObject({ role: z.string(), content: Content }));

const openAi: Protocol = {
  read: (body) => {
    const Body = z.object({ model: z.string(), temperature: z.number().optional(), messages: Messages, response_format: z.object({ type: z.string() }).optional(), tools: z.array(z.unknown()).optional() });
    const { model, temperature, messages, response_format: format, tools } = Body.parse(body);
    const said = (wanted: boolean): string[] => messages.filter(({ role }) => (role === 'system') === wanted).map(({ content }) => content);
    return { model, temperature, mode: format !== undefined ? 'json-schema' : tools !== undefined ? 'tool' : 'plain', system: said(true).join('\n\n'), messages: said(false) };
  },
  write: ({ id, model, calls, content, cut, usage }) => {
    const wanted = calls.map(({ name, args }) => ({ id: idOf(name, args), type: 'function', function: { name, arguments: args } }));
    const message = wanted.length > 0 ? { role: 'assistant', content: null, tool_calls: wanted } : { role: 'assistant', content };
    const counted = usage === undefined ? {} : { usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output, prompt_tokens_details: { cached_tokens: Math.floor(usage.input / 4) } } };
    return { id, object: 'chat.completion', created: 0, model, choices: [{ index: 0, finish_reason: cut ? 'length' : 'stop', message }], ...counted };
  },
  refuse: (message) => ({ error: { message, type: 'stub' } }),
};

const anthropic: Protocol = {
  read: (body) => {
    const Body = z.object({ model: z.string(), temperature: z.number().optional(), system: Content, messages: Messages, tools: z.array(z.unknown()).optional() });
    const { model, temperature, system, messages, tools } = Body.parse(body);
    return { model, temperature, mode: tools !== undefined ? 'tool' : 'plain', system, messages: messages.map(({ content }) => content) };
  },
  write: ({ id, model, calls, content, cut, usage }) => ({
    id,
    type: 'message',
    role: 'assistant',
    model,
    content: calls.length > 0 ? calls.map(({ name, args }) => ({ type: 'tool_use', id: idOf(name, args), name, input: parseJson(args) })) : [{ type: 'text', text: content }],
    stop_reason: cut ? 'max_tokens' : 'end_turn',
    usage: { input_tokens: usage?.input ?? 0, output_tokens: usage?.output ?? 0 },
  }),
  refuse: (message) => ({ type: 'error', error: { type: 'stub', message } }),
};

const ollama: Protocol = {
  read: (body) => {
    const Body = z.object({ model: z.string(), options: z.looseObject({ temperature: z.number().optional() }).optional(), format: z.unknown().optional(), messages: Messages });
    const { model, options, format, messages } = Body.parse(body);
    const [system, ...rest] = messages.map(({ content }) => content);
    return { model, temperature: options?.temperature, mode: format === undefined || format === '' ? 'plain' : 'json-schema', system, messages: rest };
  },
  write: ({ model, content, usage }) => ({ model, created_at: '2026-01-01T00:00:00Z', message: { role: 'assistant', content }, done: true, done_reason: 'stop', prompt_eval_count: usage?.input, eval_count: usage?.output }),
  refuse: (message) => ({ error: message }),
};

/** Another call has another id, as an agent expects of a model. */
function idOf(name: string, args: string): string {
  return `call_${sha256(`${name} ${args}`).slice(0, 12)}`;
}

/** The protocol of a path. */
export function protocolOf(path: string): Protocol {
  if (path.endsWith('/api/chat')) return ollama;
  return path.endsWith('/messages') ? anthropic : openAi;
}
