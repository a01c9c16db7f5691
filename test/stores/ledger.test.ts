import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openLedger, readLedger } from '../../stores/ledger.ts';
import { readRecords } from '../../stores/run-folder.ts';
import { temporaryFolder } from '../support/cli.ts';

const stage = (name: string): string => `${JSON.stringify({ event: 'stage', stage: name, statistics: {} })}\n`;

function fileOf(text: string): string {
  const path = join(temporaryFolder(), 'lines.jsonl');
  writeFileSync(path, text);
  return path;
}

it('reads a ledger whose last line is being written', async () => {
  const state = await readLedger(fileOf(`${stage('expansion')}{"event":"sta`));
  expect([...state.stages.keys()]).toEqual(['expansion']);
});

it.each([
  ['no JSON', '{"event":"sta\n'],
  ['no event of ours', '{"event":"unheard-of"}\n'],
])('refuses a ledger with a line in the middle that is %s, instead of losing what it said', async (_what, line) => {
  const path = fileOf(`${stage('expansion')}${line}${stage('profiles')}`);
  await expect(openLedger(path)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('line 2') });
});

it('refuses records with a damaged line, because those behind it would change their places', async () => {
  const path = fileOf('{"name":"Ada"}\n{"na\n{"name":"Bo"}\n');
  await expect(readRecords(path, z.object({ name: z.string() }))).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('line 2') });
});
