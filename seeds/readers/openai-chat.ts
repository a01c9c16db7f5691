import { basename } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../domain/jsonl.ts';
import { turnsOfMessages } from './chat-turns.ts';
import { jsonRecords } from './json-records.ts';
import type { Reader, Row } from './reader.ts';

const Part = z.object({ type: z.string(), text: z.string().optional() });
const Content = z.union([z.string(), z.null().transform(() => ''), z.array(Part).transform((parts) => parts.map(({ text }) => text ?? '').join(' '))]);
const Chat = z.object({ messages: z.array(z.object({ role: z.string(), content: Content.optional().default('') })) });

/** OpenAI chat data as used for fine-tuning: `{"messages": [{"role", "content"}]}`. Instructions and tool calls are no turns. */
export const openaiChat: Reader = {
  name: 'openai-chat',
  description: 'OpenAI chat: {"messages": [{"role", "content"}]}, as JSONL or one JSON array.',
  recognises: (_path, head) => /^\s*\[?\s*\{/.test(head) && /"messages"\s*:\s*\[/.test(head) && /"role"\s*:/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    for await (const { text, line } of jsonRecords(path)) {
      const source = `${basename(path)}:${line}`;
      const parsed = Chat.safeParse(text === undefined ? undefined : parseJson(text));
      if (!parsed.success) yield { problem: `${source}: the record has no "messages" of "role" and "content"` };
      else {
        const read = turnsOfMessages(parsed.data.messages.map(({ role, content }) => ({ role, text: content })));
        yield 'problem' in read ? { problem: `${source}: ${read.problem}` } : { dialogue: { source, personas: [[], []], turns: read.turns } };
      }
    }
  },
};
