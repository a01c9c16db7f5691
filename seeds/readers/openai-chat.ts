import { basename } from 'node:path';
import { z } from 'zod';
import { rowOfChat } from './chat-turns.ts';
import { jsonRecords } from './json-records.ts';
import type { Reader, Row } from './reader.ts';

const Part = z.object({ type: z.string(), text: z.string().optional() });
const Content = z.union([z.string(), z.null().transform(() => ''), z.array(Part).transform((parts) => parts.map(({ text }) => text ?? '').join(' '))]);
const Chat = z.object({ messages: z.array(z.object({ role: z.string(), content: Content.optional().default('') })) });

/** OpenAI chat data as used for fine-tuning: `{"messages": [{"role", "content"}]}`. Instructions and tool calls are no turns; `personas` and `id` beside them are read when they are there. */
export const openaiChat: Reader = {
  name: 'openai-chat',
  description: 'OpenAI chat: {"messages": [{"role", "content"}]}, as JSONL or one JSON array.',
  recognises: (_path, head) => /^\s*\[?\s*\{/.test(head) && /"messages"\s*:\s*\[/.test(head) && /"role"\s*:/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    for await (const record of jsonRecords(path, 'messages')) {
      const source = `${basename(path)}:${record.line}`;
      const parsed = Chat.safeParse('problem' in record ? undefined : record.value);
      if ('problem' in record) yield { problem: `${source}: ${record.problem}` };
      else if (!parsed.success) yield { problem: `${source}: the record has no "messages" of "role" and "content"` };
      else yield rowOfChat(source, parsed.data.messages.map(({ role, content }) => ({ role, text: content })), record.value);
    }
  },
};
