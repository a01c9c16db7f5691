import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readers, readRows } from '../../seeds/readers/index.ts';
import { turnsOf } from '../../seeds/readers/spc-csv.ts';
import { readerConformance, type ReaderExample } from '../conformance/reader.ts';
import { temporaryFolder } from '../support/cli.ts';
import { collect } from '../support/collect.ts';

const examples: Readonly<Record<string, ReaderExample>> = {
  'spc-csv': {
    name: 'pairs.csv',
    good: 'user 1 personas,user 2 personas,Best Generated Conversation\n"I have two dogs.\nI love jazz.",I have three cats.,"User 1: Down, both of you!\nUser 2: Mine never listen either."\n"I bake.","I ""bake"" too.",\n',
    rows: 2,
    bad: ',I have no partner.,\n',
  },
  jsonl: {
    name: 'talks.jsonl',
    good: '"I have two dogs."\n{"text":"I love jazz."}\n{"personas":[["I bake."],["I have three cats."]],"turns":[[0,"Bread?"],[1,"Please."]]}\n',
    rows: 3,
    bad: '{"mood":"fine"}\n',
  },
  convai2: {
    name: 'valid_both.txt',
    good: "1 your persona: i have two dogs.\n2 partner's persona: i have three cats.\n3 __SILENCE__\tdown, both of you!\n4 mine never listen.\tnor do these.\n1 your persona: i love jazz.\n2 what do you play?\tthe radio.\n",
    rows: 2,
    bad: '1 \n',
  },
  sharegpt: {
    name: 'sharegpt.jsonl',
    good: '{"conversations":[{"from":"human","value":"Down, both of you!"},{"from":"gpt","value":"Mine never listen either."}]}\n{"conversations":[{"from":"human","value":"Bread?"},{"from":"gpt","value":"Please."}]}\n',
    rows: 2,
    bad: '{"conversations":"none"}\n',
  },
  'openai-chat': {
    name: 'chat.jsonl',
    good: '{"messages":[{"role":"user","content":"Down, both of you!"},{"role":"assistant","content":"Mine never listen either."}]}\n',
    rows: 1,
    bad: '{"messages":7}\n',
  },
  lines: { name: 'people.txt', good: '# Ada\nI have two dogs.\n\nI love jazz.\n', rows: 2, bad: 'I bake\u0000 bread.\n' },
};

for (const reader of readers) {
  if (examples[reader.name] === undefined) it(`the reader ${reader.name} has an example to be tested with`, () => expect.unreachable());
  else readerConformance(reader, examples[reader.name]);
}

describe('a file from outside', () => {
  const rowsOf = async (name: string, content: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    return collect(readRows(path));
  };

  it.each(Object.entries(examples))('is read by the reader that knows it: %s', async (_name, { name, good, rows }) => {
    expect(await rowsOf(name, good)).toHaveLength(rows);
  });

  it('of Synthetic-Persona-Chat keeps who says what, also over lines without a speaker', () => {
    expect(turnsOf('User 1: Hello there\nand welcome.\nuser2: Thanks.\n[pause]\nUser 1:')).toEqual([
      { speaker: 0, text: 'Hello there and welcome.' },
      { speaker: 1, text: 'Thanks. [pause]' },
    ]);
  });

  it('of Synthetic-Persona-Chat sees speakers between asterisks, and leaves asterisks in what is said alone', () => {
    const lines = ['*User 1:* Hi, *really* early today.', '', '*User 2:* Rye is.', '* User 1: Is it? *', 'User 2: *yawns*'];
    expect(turnsOf(lines.join('\n')).map(({ speaker, text }) => `${speaker} ${text}`)).toEqual(['0 Hi, *really* early today.', '1 Rye is.', '0 Is it?', '1 *yawns*']);
  });

  it('of ConvAI2 takes the partner from the twin beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'valid_self_original.txt');
    writeFileSync(path, '1 your persona: i have two dogs.\n2 hello.\tdown!\n');
    writeFileSync(join(folder, 'valid_other_original.txt'), "1 partner's persona: i have three cats.\n2 hello.\tdown!\n");
    const [row] = await collect(readRows(path));
    expect(row).toMatchObject({ dialogue: { personas: [['i have two dogs.'], ['i have three cats.']], turns: [{ speaker: 1, text: 'hello.' }, { speaker: 0, text: 'down!' }] } });
  });

  it('that is a folder or is not there is refused by name', async () => {
    await expect(collect(readRows(temporaryFolder()))).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('folder') });
    await expect(collect(readRows('/no/such/people.txt'))).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('people.txt') });
  });

  it('with a hundred thousand lines is read in a few seconds', async () => {
    const started = performance.now();
    expect(await rowsOf('many.txt', 'I have two dogs.\n'.repeat(100_000))).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
