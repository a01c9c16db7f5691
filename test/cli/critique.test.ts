import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dramatis, temporaryFolder } from '../support/cli.ts';

const Result = z.object({
  withPersonas: z.number(),
  unreadable: z.number(),
  problems: z.record(z.string(), z.number()),
  critiques: z.array(z.looseObject({ source: z.string(), id: z.string().optional(), passed: z.boolean() })).default([]),
});
const GOOD = ['The radio plays again, after three weeks on the bench.', 'Then the neighbours will hear about it before supper.'];
const BAD = ['Hello, I am [your name].', 'Then the neighbours will hear about it before supper.'];

function chat([ada, bo]: readonly string[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...more, messages: [{ role: 'user', content: ada }, { role: 'assistant', content: bo }] });
}

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

const judged = (stdout: string): z.infer<typeof Result> => Result.parse(JSON.parse(stdout));

describe('critique', () => {
  it('gives every verdict with the place and the name its conversation has in the file, and whether it passed', async () => {
    const file = fileOf('talks.jsonl', [chat(GOOD, { id: 'talk-a' }), 'this is not json', chat(BAD, { id: 7 })]);
    const ran = await dramatis(['critique', file, '--experts', 'linter', '--json']);
    expect(ran.code, ran.stderr).toBe(0);
    const { critiques, unreadable, problems } = judged(ran.stdout);
    expect(critiques).toMatchObject([{ source: 'talks.jsonl:1', id: 'talk-a', passed: true }, { source: 'talks.jsonl:3', id: '7', passed: false }]);
    expect([unreadable, problems]).toEqual([1, { 'it is no JSON': 1 }]);
    expect(ran.stderr).toContain('Not judged: talks.jsonl:2: it is no JSON.');
  });

  it('shows what speaks against those that failed: place, line, and what would mend it', async () => {
    const file = fileOf('talks.jsonl', [chat(GOOD), chat(BAD, { id: 'talk-b' }), chat(BAD)]);
    const { stdout } = await dramatis(['critique', file, '--experts', 'linter', '--show', '1']);
    expect(stdout).toMatch(/talks\.jsonl:2 \(talk-b\)\n {2}linter, slot-left-in: .*\n {4}turn 1, user 1: "Hello, I am \[your name\]\."\n {4}mend: /);
    expect(stdout).not.toContain('talks.jsonl:3');
    expect(stdout).toContain('1 of 3 conversations passed every filter.');
    expect((await dramatis(['critique', file, '--experts', 'linter', '--show', '0'])).stdout).toContain('--show N shows');
  });

  it('goes on after a record that was cut off, and says where an array breaks off', async () => {
    const cut = fileOf('cut.jsonl', [chat(GOOD).slice(0, 40), ...Array.from({ length: 7 }, () => chat(GOOD))]);
    const { critiques, unreadable } = judged((await dramatis(['critique', cut, '--experts', 'linter', '--json'])).stdout);
    expect([critiques.length, unreadable]).toEqual([7, 1]);
    const array = fileOf('array.json', [`[${chat(GOOD)}, ${chat(GOOD).slice(0, 40)}, ${chat(GOOD)}]`]);
    const broken = await dramatis(['critique', array, '--experts', 'linter', '--json']);
    expect(judged(broken.stdout).critiques).toHaveLength(1);
    expect(broken.stderr).toMatch(/Not judged: array\.json:1: the record that begins here is never closed/);
  });

  it('never writes over what it reads, by whatever name', async () => {
    const file = fileOf('talks.jsonl', [chat(GOOD)]);
    const link = `${file}.link`;
    symlinkSync(file, link);
    for (const out of [file, link]) {
      const ran = await dramatis(['critique', file, '--experts', 'linter', '--out', out]);
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('is the file that is to be judged')]);
    }
    expect(readFileSync(file, 'utf8')).toBe(`${chat(GOOD)}\n`);
  });

  it('reads who talks where a chat file says so, and says when none does', async () => {
    const personas = [['I mend radios.'], ['I bake bread.']];
    const told = judged((await dramatis(['critique', fileOf('told.jsonl', [chat(GOOD, { personas })]), '--json'])).stdout);
    expect(told.withPersonas).toBe(1);
    expect(told.critiques[0].persona).toMatchObject({ attributes: 2 });
    expect((await dramatis(['critique', fileOf('untold.jsonl', [chat(GOOD)])])).stdout).toContain('No personas were found, so faithfulness was not asked.');
  });

  it.each([
    ['turns of named speakers', 'named.jsonl', JSON.stringify({ turns: [{ speaker: 'Ada', text: GOOD[0] }, { speaker: 'Bo', text: GOOD[1] }] })],
    ['a table without personas', 'plain.csv', `Best Generated Conversation\n"User 1: ${GOOD[0]}\nUser 2: ${GOOD[1]}"`],
    ['a table with semicolons', 'table.csv', `user 1 personas;user 2 personas;Best Generated Conversation\nI mend radios.;I bake bread.;"User 1: ${GOOD[0]}\nUser 2: ${GOOD[1]}"`],
  ])('reads %s', async (_what, name, content) => {
    const { critiques } = judged((await dramatis(['critique', fileOf(name, [content]), '--experts', 'linter', '--json'])).stdout);
    expect(critiques).toMatchObject([{ passed: true, source: expect.stringContaining(name) }]);
  });

  it('reads standard input', async () => {
    const ran = await dramatis(['critique', '-', '--experts', 'linter', '--json'], { prefix: `exec < '${fileOf('talks.jsonl', [chat(GOOD)])}'` });
    expect(judged(ran.stdout).critiques, ran.stderr).toMatchObject([{ source: 'stdin:1', passed: true }]);
  });

  it('names what a line of no known shape has instead, and counts the rest', async () => {
    const ran = await dramatis(['critique', fileOf('odd.jsonl', [...Array.from({ length: 30 }, () => JSON.stringify({ dialog: ['Hi.'] })), JSON.stringify({ turns: [{ speaker: 0, text: 'Hi.' }] })]), '--experts', 'linter']);
    expect(ran.stderr).toContain('it has "dialog"');
    expect(ran.stderr.match(/Not judged/g)).toHaveLength(10);
    expect(ran.stdout).toMatch(/30 rows could not be judged\. 30: the line has none of the known shapes/);
  });

  it('warns of conversations that open as others before them in the file', async () => {
    const alike = ['So, what brings you to this stop, Ada?', 'So, what brings you to this stop, Bo?', 'So, what brings you to this stop, Cleo?', 'Look, the bus.'];
    const { stdout } = await dramatis(['critique', fileOf('alike.jsonl', alike.map((first) => chat([first, GOOD[1]]))), '--experts', 'linter', '--json']);
    const found = judged(stdout).critiques.map((one) => JSON.stringify(one).includes('worn-opening'));
    expect(found).toEqual([false, false, true, false]);
  });

  it('keeps its table within a hundred characters where no terminal says more', async () => {
    const { stdout } = await dramatis(['critique', fileOf('talks.jsonl', [chat(GOOD)])]);
    const rows = stdout.split('\n').slice(0, stdout.split('\n').indexOf(''));
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
  });
});
