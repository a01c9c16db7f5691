import { z } from 'zod';
import { reasoningIn } from './answer.ts';
import type { Usage } from './completions.ts';

/** What came back: the text of the answer, whatever way it was asked for, and what it cost. */
export interface Reply {
  readonly text: string;
  readonly usage: Usage;
}

const Tokens = z.object({
  input_tokens: z.number().optional(),
  output_tokens: z.number().optional(),
  input_token_details: z.object({ cache_read: z.number().optional() }).optional(),
  output_token_details: z.object({ reasoning: z.number().optional() }).optional(),
});

const Message = z.object({
  text: z.string(),
  tool_calls: z.array(z.object({ args: z.unknown() })).optional(),
  invalid_tool_calls: z.array(z.object({ args: z.string().optional() })).optional(),
  usage_metadata: Tokens.optional(),
});

/** Reads a LangChain message. Usage the endpoint did not report is null. */
export function replyOf(message: unknown): Reply {
  const { text, tool_calls: calls = [], invalid_tool_calls: broken = [], usage_metadata: tokens } = Message.parse(message);
  const answer = calls.length > 0 ? JSON.stringify(calls[0].args) : (broken[0]?.args ?? text);
  return { text: answer, usage: usageOf(tokens, text) };
}

function usageOf(tokens: z.infer<typeof Tokens> | undefined, text: string): Usage {
  if (tokens?.input_tokens === undefined) return { input: null, cached: null, output: null, reasoning: null };
  // LangChain leaves out a count of 0.
  const output = tokens.output_tokens ?? 0;
  return {
    input: tokens.input_tokens,
    cached: tokens.input_token_details?.cache_read ?? null,
    output,
    reasoning: tokens.output_token_details?.reasoning ?? leaked(text, output),
  };
}

/** Reasoning that stands in the reply itself is part of the output: its share of the text is its share of the tokens. */
function leaked(text: string, output: number): number | null {
  const reasoning = reasoningIn(text);
  return reasoning === '' ? null : Math.round((output * reasoning.length) / text.length);
}
