import { open, stat } from 'node:fs/promises';
import { DramatisError, messageOf } from '../../domain/error.ts';
import { registry } from '../../domain/registry.ts';
import { convai2 } from './convai2.ts';
import { jsonl } from './jsonl.ts';
import { lines } from './lines.ts';
import { openaiChat } from './openai-chat.ts';
import type { Reader, Row } from './reader.ts';
import { sharegpt } from './sharegpt.ts';
import { spcCsv } from './spc-csv.ts';

/** The readers; of those from outside and the built-in ones, the first that recognises a file reads it. `lines` recognises anything. */
export const readerFamily = registry<Reader>('reader', [spcCsv, sharegpt, openaiChat, jsonl, convai2, lines]);

export const { members: readers } = readerFamily;

const BUILT_IN = readers.length;
const HEAD_LENGTH = 4096;

/** The rows of an outside file, whatever its format; a file that is missing, empty or not text is an error. */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const head = await headOf(path);
  if (head.trim() === '') {
    throw new DramatisError('bad-input', `${path} is empty; it must hold at least one row.`, { hint: 'Give a file with a statement, a persona pair or a conversation in every row, or leave the option out where there is a default.' });
  }
  // Built-in readers are asked last, and `lines`, which takes anything, at the very end.
  const reader = [...readers.slice(BUILT_IN), ...readers.slice(0, BUILT_IN)].find((one) => one.recognises(path, head));
  if (reader === undefined) {
    throw new DramatisError('bad-input', `${path} is of no known format; there are ${readers.map(({ name }) => name).join(', ')}.`, { hint: 'Save it as plain lines or JSONL.' });
  }
  yield* reader.read(path);
}

async function headOf(path: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) throw new Error('it is a folder');
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
      return buffer.subarray(0, bytesRead).toString('utf8').replace(/^\uFEFF/, '');
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new DramatisError('not-found', `${path} cannot be read: ${messageOf(cause)}.`, { hint: 'Check the path and that you may read the file.', cause });
  }
}
