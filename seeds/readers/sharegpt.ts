import { basename } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../domain/jsonl.ts';
import { turnsOfMessages } from './chat-turns.ts';
import { jsonRecords } from './json-records.ts';
import type { Reader, Row } from './reader.ts';

const Conversation = z.object({ conversations: z.array(z.object({ from: z.string(), value: z.string() })) });

/** ShareGPT: `{"conversations": [{"from", "value"}]}`, a line each or in one array. It names no personas. */
export const sharegpt: Reader = {
  name: 'sharegpt',
  description: 'ShareGPT: {"conversations": [{"from", "value"}]}, as JSONL or one JSON array.',
  recognises: (_path, head) => /^\s*\[?\s*\{/.test(head) && /"conversations"\s*:\s*\[/.test(head) && /"(?:from|value)"\s*:/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    for await (const { text, line } of jsonRecords(path)) {
      const source = `${basename(path)}:${line}`;
      const parsed = Conversation.safeParse(text === undefined ? undefined : parseJson(text));
      if (!parsed.success) yield { problem: `${source}: the record has no "conversations" of "from" and "value"` };
      else {
        const read = turnsOfMessages(parsed.data.conversations.map(({ from, value }) => ({ role: from, text: value })));
        yield 'problem' in read ? { problem: `${source}: ${read.problem}` } : { dialogue: { source, personas: [[], []], turns: read.turns } };
      }
    }
  },
};
