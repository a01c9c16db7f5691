import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRows } from '../../seeds/readers/index.ts';
import type { Row } from '../../seeds/readers/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-chats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rowsOf(name: string, content: string): Promise<Row[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: Row[] = [];
  for await (const row of readRows(path)) rows.push(row);
  return rows;
}

const SHAREGPT = { conversations: [{ from: 'system', value: 'Be Bo.' }, { from: 'human', value: 'Is that {bread} "rye"?' }, { from: 'gpt', value: 'It is,\nAda.' }] };
const CHAT = { messages: [{ role: 'system', content: 'Be Bo.' }, { role: 'user', content: 'Is that rye?' }, { role: 'assistant', content: [{ type: 'text', text: 'It is, Ada.' }] }] };
const TURNS = [{ speaker: 0, text: 'Is that rye?' }, { speaker: 1, text: 'It is, Ada.' }];

describe('chat files', () => {
  it('are read from ShareGPT, a line each', async () => {
    expect(await rowsOf('talks.jsonl', `${JSON.stringify(SHAREGPT)}\n${JSON.stringify(SHAREGPT)}\n`)).toMatchObject([
      { dialogue: { source: 'talks.jsonl:1', personas: [[], []], turns: [{ speaker: 0, text: 'Is that {bread} "rye"?' }, { speaker: 1, text: 'It is,\nAda.' }] } },
      { dialogue: { source: 'talks.jsonl:2' } },
    ]);
  });

  it('are read from one JSON array, record by record', async () => {
    const rows = await rowsOf('talks.json', JSON.stringify([SHAREGPT, SHAREGPT, { conversations: 'none' }], null, 2));
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ dialogue: { source: 'talks.json:18' } });
    expect(rows[2]).toMatchObject({ problem: expect.stringContaining('talks.json:') });
  });

  it('are read from OpenAI chat, without instructions and tool calls', async () => {
    const tool = { messages: [...CHAT.messages, { role: 'tool', content: '42' }, { role: 'assistant', content: null }] };
    expect(await rowsOf('chat.jsonl', `${JSON.stringify(CHAT)}\n${JSON.stringify(tool)}`)).toMatchObject([{ dialogue: { turns: TURNS } }, { dialogue: { turns: TURNS } }]);
  });

  it('say which record is no talk of two, and go on', async () => {
    const three = { messages: [{ role: 'ada', content: 'Hi.' }, { role: 'bo', content: 'Hi.' }, { role: 'cleo', content: 'Hi.' }] };
    const rows = await rowsOf('three.jsonl', `${JSON.stringify(three)}\n{"messages": [{"role": "user", "content": broken}]}\n${JSON.stringify(CHAT)}\n`);
    expect(rows).toMatchObject([{ problem: expect.stringContaining('third speaker') }, { problem: expect.stringContaining('three.jsonl:2') }, { dialogue: { turns: TURNS } }]);
  });

  it('do not hide conversations in the shape Dramatis writes', async () => {
    expect(await rowsOf('own.jsonl', JSON.stringify({ personas: [['I bake bread.'], ['I mend radios.']], turns: TURNS }))).toMatchObject([{ dialogue: { personas: [['I bake bread.'], ['I mend radios.']], turns: TURNS } }]);
  });
});
