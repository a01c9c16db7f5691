import { closeSync, createReadStream, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import { DramatisError, messageOf } from '../domain/error.ts';
import { changeLine, headLine, readChange, readHead } from './exact-lines.ts';
import type { Change } from './exact-lines.ts';
import type { EmbedderRecord, Entry } from './vector-store.ts';

/** The append-only file of one collection: a first line that names the embedder, then one line for every change. */
export interface ExactLog {
  append(changes: Iterable<Change>): void;
  close(): void;
}

/** What was read of a log. */
export interface LogRead {
  /** Changes read. */
  readonly changes: number;
  /** Bytes up to the end of the last whole line; what follows was cut off by a kill. */
  readonly bytes: number;
}

/**
 * Reads a log change by change: `begin` gets the recorded embedder and returns what takes the changes. Undefined when there
 * is no log or it has no whole first line. Throws `storage-failed` when a line is damaged.
 */
export async function readLog(path: string, begin: (embedder: EmbedderRecord) => (change: Change) => void): Promise<LogRead | undefined> {
  if (!existsSync(path)) return undefined;
  let head: EmbedderRecord | undefined;
  let take: (change: Change) => void = () => {};
  let lines = 0;
  let bytes = 0;
  for await (const line of linesOf(path)) {
    bytes += line.length + 1;
    lines += 1;
    const text = line.toString('utf8');
    if (head === undefined) {
      head = readHead(text) ?? damaged(path, lines);
      take = begin(head);
    } else {
      take(readChange(text, head.dimension) ?? damaged(path, lines));
    }
  }
  return head && { changes: lines - 1, bytes };
}

function damaged(path: string, line: number): never {
  throw new DramatisError('storage-failed', `Line ${line} of ${path} is damaged.`, { hint: 'Move that file away; the memory is then built anew.' });
}

/** Writes a whole log beside its place and moves it there, so that the old one stays until the new one is complete. */
export function writeLog(path: string, embedder: EmbedderRecord, entries: Iterable<Entry>): void {
  const draft = `${path}.tmp`;
  const file = openToAppend(draft, 0);
  try {
    append(file, draft, headLine(embedder));
    for (const entry of entries) append(file, draft, changeLine({ put: entry }));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

/** Opens a log to append to, after its first `bytes` or at its end. */
export function openLog(path: string, bytes?: number): ExactLog {
  const file = openToAppend(path, bytes);
  let open = true;
  return Object.freeze({
    append(changes: Iterable<Change>) {
      let text = '';
      for (const change of changes) {
        text += changeLine(change);
        if (text.length > 8_000_000) {
          append(file, path, text);
          text = '';
        }
      }
      if (text !== '') append(file, path, text);
    },
    close() {
      if (!open) return;
      open = false;
      fsyncSync(file);
      closeSync(file);
    },
  });
}

function openToAppend(path: string, bytes?: number): number {
  try {
    const file = openSync(path, 'a');
    if (bytes !== undefined) ftruncateSync(file, bytes);
    return file;
  } catch (error) {
    throw notWritten(path, error);
  }
}

// All or nothing: a half-written line of a full disk is taken back, else later lines would join it.
function append(file: number, path: string, text: string): void {
  const before = fstatSync(file).size;
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } catch (error) {
    ftruncateSync(file, before);
    throw notWritten(path, error);
  }
}

function notWritten(path: string, error: unknown): DramatisError {
  return new DramatisError('storage-failed', `Writing ${path} failed: ${messageOf(error)}.`, {
    hint: 'Make room on the disk and allow writing there, then go on with "dramatis resume DIR".',
    cause: error,
  });
}

// Only whole lines. Not node:readline, which also splits at U+2028 inside a text.
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let data = Buffer.concat([rest, Buffer.from(chunk)]);
    for (let end = data.indexOf(10); end !== -1; end = data.indexOf(10)) {
      yield data.subarray(0, end);
      data = data.subarray(end + 1);
    }
    rest = data;
  }
}
