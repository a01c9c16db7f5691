import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dialogue } from '../../domain/dialogue.ts';
import type { Reader, Row } from '../../seeds/readers/reader.ts';
import { temporaryFolder } from '../support/cli.ts';
import { collect } from '../support/collect.ts';

/** A file of the reader's format: its name, good rows, and a row that cannot be used. */
export interface ReaderExample {
  readonly name: string;
  readonly good: string;
  /** Rows in `good`. */
  readonly rows: number;
  readonly bad: string;
}

/** What every reader of outside files has to do. */
export function readerConformance(reader: Reader, example: ReaderExample): void {
  const rowsOf = async (content: string): Promise<Row[]> => {
    const path = join(temporaryFolder(), example.name);
    writeFileSync(path, content);
    return collect(reader.read(path));
  };

  describe(`the reader ${reader.name}`, () => {
    it('has a name and a description, and recognises its own format', () => {
      expect(reader.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(reader.description).toMatch(/\.$/);
      expect(reader.recognises(example.name, example.good.slice(0, 4096))).toBe(true);
    });

    it('reads every row, and each says where it came from', async () => {
      const rows = await rowsOf(example.good);
      expect(rows).toHaveLength(example.rows);
      for (const row of rows) {
        if (!('dialogue' in row)) throw new Error(row.problem);
        expect(Dialogue.parse(row.dialogue)).toEqual(row.dialogue);
        expect(row.dialogue.source).toMatch(new RegExp(`^${example.name.replace('.', '\\.')}:\\d+$`));
        expect(row.dialogue.personas.flat().length + row.dialogue.turns.length).toBeGreaterThan(0);
      }
    });

    it('reads the same with a byte order mark and with line ends of Windows', async () => {
      const plain = await rowsOf(example.good);
      expect(await rowsOf(`\uFEFF${example.good}`)).toEqual(plain);
      expect(await rowsOf(example.good.replaceAll('\n', '\r\n'))).toEqual(plain);
    });

    it('names file and line of a row that cannot be used, and reads on', async () => {
      const rows = await rowsOf(example.good + example.bad);
      const problems = rows.flatMap((row) => ('problem' in row ? [row.problem] : []));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]).toMatch(new RegExp(`^${example.name.replace('.', '\\.')}:\\d+: `));
      expect(rows.filter((row) => 'dialogue' in row)).toHaveLength(example.rows);
    });
  });
}
