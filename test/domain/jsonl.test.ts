import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLine, dropTornLine, readLines, writeWhole } from '../../domain/jsonl.ts';
import { collect } from '../support/collect.ts';
import { temporaryFolder } from '../support/cli.ts';

const pathOf = (): string => join(temporaryFolder(), 'people.jsonl');

describe('a file of one record a line', () => {
  it('gives back what was appended, in order', async () => {
    const path = pathOf();
    for (const name of ['Ada', 'Bo "the {cat}"\n', '\u2028']) await appendLine(path, { name });
    expect(await collect(readLines(path))).toEqual([{ name: 'Ada' }, { name: 'Bo "the {cat}"\n' }, { name: '\u2028' }]);
  });

  it.each([
    ['a torn second line', '{"name":"Ada"}\n{"na', '{"name":"Ada"}\n'],
    ['nothing but a torn line', '{"na', ''],
    ['a torn line longer than any buffer', `{"name":"Ada"}\n{"name":"${'a'.repeat(200_000)}`, '{"name":"Ada"}\n'],
    ['whole lines', '{"name":"Ada"}\n', '{"name":"Ada"}\n'],
    ['nothing', '', ''],
  ])('loses only what a kill has torn: %s', async (_what, before, after) => {
    const path = pathOf();
    writeFileSync(path, before);
    await dropTornLine(path);
    expect(readFileSync(path, 'utf8')).toBe(after);
  });

  it('that is not there is empty, and nothing makes it', async () => {
    const path = pathOf();
    await dropTornLine(path);
    expect(await collect(readLines(path))).toEqual([]);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});

describe('a file written whole', () => {
  it('stays as it was when writing fails half way, with nothing left beside it', async () => {
    const path = pathOf();
    await writeWhole(path, ['Ada\n']);
    const failing = function* () {
      yield 'Bo\n';
      throw new Error('no more');
    };
    await expect(writeWhole(path, failing())).rejects.toMatchObject({ code: 'storage-failed', hint: expect.stringContaining('resume') });
    expect(readFileSync(path, 'utf8')).toBe('Ada\n');
    expect(readdirSync(join(path, '..'))).toEqual(['people.jsonl']);
  });
});
