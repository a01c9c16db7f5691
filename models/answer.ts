import type { z } from 'zod';
import { parseJson } from '../domain/jsonl.ts';

/** An answer that fits its schema, or why it does not, in words a model can act on. */
export type Parsed<Answer> = { readonly answer: Answer } | { readonly problem: string };

/** Finds the JSON object in a model's reply (beside reasoning blocks, fences and chatter) and checks it against the schema. */
export function parseAnswer<Answer>(text: string, schema: z.ZodType<Answer>): Parsed<Answer> {
  const candidates = jsonObjects(withoutReasoning(text));
  if (candidates.length === 0) return { problem: 'The reply holds no complete JSON object.' };
  let problem = '';
  for (const candidate of candidates) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return { answer: parsed.data };
    problem ||= parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the answer'}: ${issue.message}`).join('; ');
  }
  return { problem };
}

/** A block of reasoning in a reply; one that never closes swallows the rest. */
const REASONING = /<(think|thinking|reasoning)>[\s\S]*?(<\/\1>|$)/gi;

/** The reply without its reasoning. */
export function withoutReasoning(text: string): string {
  return text.replace(REASONING, '');
}

/** The reasoning in a reply, tags included; empty when there is none. */
export function reasoningIn(text: string): string {
  return (text.match(REASONING) ?? []).join('');
}

/** Braces looked behind for an object; a model that got stuck may send thousands, and each costs a walk through the rest. */
const MOST_BRACES = 500;

/** Every outermost `{…}` in the text that is JSON, in order. */
function jsonObjects(text: string): unknown[] {
  const found: unknown[] = [];
  for (let start = text.indexOf('{'), tried = 0; start !== -1 && tried < MOST_BRACES; start = text.indexOf('{', start), tried++) {
    const end = closingBrace(text, start);
    const value = end === -1 ? undefined : parseJson(text.slice(start, end + 1));
    if (value === undefined) start += 1;
    else {
      found.push(value);
      start = end + 1;
    }
  }
  return found;
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  return -1;
}
