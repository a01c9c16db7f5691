import { existsSync } from 'node:fs';
import { appendFile, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { DramatisError, messageOf } from './error.ts';
import { linesOf } from './text-file.ts';

/** The values of a JSONL file, one by one; a line that is no JSON (torn by a kill) is skipped, a missing file is empty. */
export async function* readLines(path: string): AsyncGenerator<unknown> {
  for await (const { value } of numberedLines(path)) if (value !== undefined) yield value;
}

/** The lines of a JSONL file with their numbers, from 1; `value` is undefined for a line that is no JSON. Empty lines are passed over, a missing file is empty. */
export async function* numberedLines(path: string): AsyncGenerator<{ readonly number: number; readonly value: unknown }> {
  if (!existsSync(path)) return;
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() !== '') yield { number, value: parseJson(line) };
  }
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Appends one value as one line, in one write. Whoever opens a file for appending cuts off a torn line first (`dropTornLine`). */
export async function appendLine(path: string, value: unknown): Promise<void> {
  await appendLines(path, [value]);
}

/** The same for several values, in one write. */
export async function appendLines(path: string, values: readonly unknown[]): Promise<void> {
  await storing(path, () => appendFile(path, values.map((value) => `${JSON.stringify(value)}\n`).join('')));
}

/** Cuts off a line that a kill has torn: what it was the start of is done again, and the file ends as if nothing had happened. */
export async function dropTornLine(path: string): Promise<void> {
  if (!existsSync(path)) return;
  await storing(path, async () => {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      const whole = await endOfLastLine(file, size);
      if (whole < size) await file.truncate(whole);
    } finally {
      await file.close();
    }
  });
}

/** Where the last line end is, in bytes from the start; searched from the back, because a file may be large. */
async function endOfLastLine(file: FileHandle, size: number): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0; end -= Math.min(end, block.length)) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await file.read(block, 0, end - start, start);
    const at = block.subarray(0, bytesRead).lastIndexOf('\n');
    if (at !== -1) return start + at + 1;
  }
  return 0;
}

/** Writes a whole file so that it is there completely or not at all: a temporary file, flushed, then renamed. */
export async function writeWhole(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await storing(path, async () => {
    const file = await open(temporary, 'w');
    try {
      // Not `write`: on a full disk it writes a part and says so only in what it returns.
      for await (const chunk of chunks) await file.appendFile(chunk);
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(temporary, { force: true });
      throw error;
    }
    await file.close();
    await rename(temporary, path);
  });
}

/** One value per line, as `writeWhole` takes it. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

async function storing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new DramatisError('storage-failed', `${path} could not be written: ${messageOf(cause)}.`, {
      hint: 'Free space or choose a folder you may write to (--out); what was written before is intact, `dramatis resume` goes on from it.',
      cause,
    });
  }
}
