import { basename } from 'node:path';
import { z } from 'zod';
import { rowOfChat } from './chat-turns.ts';
import { jsonRecords } from './json-records.ts';
import type { Reader, Row } from './reader.ts';

const Conversation = z.object({ conversations: z.array(z.object({ from: z.string(), value: z.string() })) });

/** ShareGPT: `{"conversations": [{"from", "value"}]}`, a line each or in one array; `personas` and `id` beside them, when they are there. */
export const sharegpt: Reader = {
  name: 'sharegpt',
  description: 'ShareGPT: {"conversations": [{"from", "value"}]}, as JSONL or one JSON array.',
  recognises: (_path, head) => /^\s*\[?\s*\{/.test(head) && /"conversations"\s*:\s*\[/.test(head) && /"(?:from|value)"\s*:/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    for await (const record of jsonRecords(path, 'conversations')) {
      const source = `${basename(path)}:${record.line}`;
      const parsed = Conversation.safeParse('problem' in record ? undefined : record.value);
      if ('problem' in record) yield { problem: `${source}: ${record.problem}` };
      else if (!parsed.success) yield { problem: `${source}: the record has no "conversations" of "from" and "value"` };
      else yield rowOfChat(source, parsed.data.conversations.map(({ from, value }) => ({ role: from, text: value })), record.value);
    }
  },
};
