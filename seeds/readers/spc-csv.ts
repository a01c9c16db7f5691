import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { Turn } from '../../domain/conversation.ts';
import { DramatisError } from '../../domain/error.ts';
import type { Reader, Row } from './reader.ts';
import { textLines } from './text-lines.ts';

const Columns = { first: 'user 1 personas', second: 'user 2 personas', conversation: 'Best Generated Conversation' } as const;
const Parsed = z.object({ record: z.record(z.string(), z.string()), raw: z.string() });
const LONGEST_CELL = 200_000;
/** A head line that is one without the name of a file. */
const HEAD = /^\uFEFF?[^\n]*(?:user 1 personas|Best Generated Conversation)/;

/** The CSV of Synthetic-Persona-Chat: two columns of personas, one statement a line, and the conversation. */
export const spcCsv: Reader = {
  name: 'spc-csv',
  description: 'CSV with the columns "user 1 personas", "user 2 personas", "Best Generated Conversation", or either the personas or the conversation alone; commas, semicolons or tabs.',
  recognises: (path, head) => path.toLowerCase().endsWith('.csv') || HEAD.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    const file = basename(path);
    const parser = parse({ bom: true, delimiter: await delimiterOf(path), columns: (header: string[]) => checkedHeader(header, file), raw: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_CELL * 4 });
    // Not `pipe`: the file has to be closed when the caller stops early, and its errors have to reach the loop below.
    pipeline(createReadStream(path), parser, () => undefined);
    // Counted here: the parser's own count names the last line of a row, and counts line ends of Windows twice.
    let line = 2;
    try {
      for await (const value of parser) {
        const { record, raw } = Parsed.parse(value);
        yield rowOf(record, `${file}:${line + lineEnds(/^[\r\n]*/.exec(raw)?.[0] ?? '')}`);
        line += lineEnds(raw);
      }
    } catch (error) {
      if (error instanceof CsvError) yield { problem: `${file}: the rest cannot be read as CSV, ${error.message}` };
      else throw error;
    }
  },
};

/** The sign that the head line has most of: spreadsheets write semicolons or tabs where the comma is for decimals. */
async function delimiterOf(path: string): Promise<string> {
  for await (const { line } of textLines(path)) return [',', ';', '\t'].sort((one, other) => line.split(other).length - line.split(one).length)[0];
  return ',';
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function checkedHeader(header: readonly string[], file: string): string[] {
  const names = header.map((name) => name.trim());
  const missing = [Columns.first, Columns.second].filter((name) => !names.includes(name));
  if (missing.length === 0 || (missing.length === 2 && names.includes(Columns.conversation))) return names;
  throw new DramatisError('bad-input', `${file} lacks the column ${missing.map((name) => `"${name}"`).join(' and ')}; it has ${names.slice(0, 8).map((name) => `"${name.slice(0, 40)}"`).join(', ')}.`, {
    hint: `Name the columns "${Columns.first}", "${Columns.second}" and, for conversations, "${Columns.conversation}".`,
  });
}

function rowOf(record: Readonly<Record<string, string>>, source: string): Row {
  const cells = Object.values(record);
  if (cells.some((cell) => cell.includes('\u0000') || cell.length > LONGEST_CELL)) return { problem: `${source}: the row holds NUL bytes or a cell of more than ${LONGEST_CELL} characters` };
  const first = statementsOf(record[Columns.first]);
  const second = statementsOf(record[Columns.second]);
  const told = Columns.first in record;
  if (told && (first.length === 0 || second.length === 0)) return { problem: `${source}: a persona has no statement` };
  return { dialogue: { source, personas: [first, second], turns: turnsOf(record[Columns.conversation] ?? '') } };
}

function statementsOf(cell: string | undefined): string[] {
  return (cell ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** `User 1: …` lines as turns, also where asterisks stand around them (`*User 1:* …`, `* User 1: … *`); a line without a speaker goes on with the turn before it. */
export function turnsOf(cell: string): Turn[] {
  const turns: Turn[] = [];
  for (const line of cell.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const [, marked, number, rest] = /^(\*+\s*)?user\s*([12])\s*:\s*(.*)$/i.exec(line) ?? [];
    const said = marked === undefined ? rest : rest?.replace(/^\*+\s*|\s*\*+$/g, '');
    const last = turns.at(-1);
    if (number !== undefined) turns.push({ speaker: number === '1' ? 0 : 1, text: said });
    else if (last !== undefined) turns[turns.length - 1] = { ...last, text: `${last.text} ${line}`.trim() };
  }
  return turns.filter(({ text }) => text !== '');
}
