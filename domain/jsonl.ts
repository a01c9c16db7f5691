import { createReadStream, existsSync } from 'node:fs';
import { appendFile, open, rename, rm, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { DramatisError, messageOf } from './error.ts';

/** The values of a JSONL file, one by one; a line that is no JSON (torn by a kill) is skipped, a missing file is empty. */
export async function* readLines(path: string): AsyncGenerator<unknown> {
  if (!existsSync(path)) return;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const value = parseJson(line);
    if (value !== undefined) yield value;
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

/**
 * Appends one value as one line, in one write. The line starts on a fresh one even when a kill has torn the last,
 * because the writer ends a torn line first (`endTornLine`).
 */
export async function appendLine(path: string, value: unknown): Promise<void> {
  await storing(path, () => appendFile(path, `${JSON.stringify(value)}\n`));
}

/** Ends a line that a kill has torn, so that the next append starts a fresh one. */
export async function endTornLine(path: string): Promise<void> {
  if (!existsSync(path) || (await stat(path)).size === 0) return;
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  await file.close();
  if (buffer.toString() !== '\n') await storing(path, () => appendFile(path, '\n'));
}

/** Writes a whole file so that it is there completely or not at all: a temporary file, flushed, then renamed. */
export async function writeWhole(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await storing(path, async () => {
    const file = await open(temporary, 'w');
    try {
      for await (const chunk of chunks) await file.write(chunk);
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
