import { closeSync, createReadStream, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import type { EmbedderRecord, Entry } from './vector-store.ts';

const Head = z.object({ version: z.literal(1), embedder: z.string(), dimension: z.int().min(1) });
const Put = z.object({
  id: z.string(),
  text: z.string(),
  /** Little-endian 32-bit floats in base64. */
  vector: z.string(),
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
const Remove = z.object({ remove: z.string() });
const Line = z.union([Put, Remove]);

/** One change of a collection as it was written. */
export type Change = { readonly put: Entry } | { readonly remove: string };

/** The append-only file of one collection: a first line that names the embedder, then one line for every change. */
export interface ExactLog {
  append(changes: Iterable<Change>): void;
  close(): void;
}

/** What a log held when it was opened. */
export interface LogContents {
  readonly embedder: EmbedderRecord;
  readonly changes: readonly Change[];
  /** Bytes up to the end of the last whole line; what follows was cut off by a kill. */
  readonly bytes: number;
}

/** Reads a log; undefined when there is none or it has no whole first line. Throws `storage-failed` when a line is damaged. */
export async function readLog(path: string): Promise<LogContents | undefined> {
  if (!existsSync(path)) return undefined;
  let embedder: EmbedderRecord | undefined;
  const changes: Change[] = [];
  let bytes = 0;
  let number = 0;
  for await (const line of linesOf(path)) {
    bytes += line.length + 1;
    number += 1;
    try {
      const value: unknown = JSON.parse(line.toString('utf8'));
      if (embedder === undefined) {
        const head = Head.parse(value);
        embedder = { id: head.embedder, dimension: head.dimension };
      } else {
        changes.push(changeOf(Line.parse(value), embedder.dimension));
      }
    } catch (error) {
      throw new DramatisError('storage-failed', `Line ${number} of ${path} is damaged.`, { hint: 'Move that file away; the memory is then built anew.', cause: error });
    }
  }
  return embedder && { embedder, changes, bytes };
}

/** Writes a whole log beside its place and moves it there, so that the old one stays until the new one is complete. */
export function writeLog(path: string, embedder: EmbedderRecord, entries: Iterable<Entry>): void {
  const draft = `${path}.tmp`;
  rmSync(draft, { force: true });
  const log = appendTo(draft, 0);
  appendText(log, draft, `${JSON.stringify({ version: 1, embedder: embedder.id, dimension: embedder.dimension })}\n`);
  for (const entry of entries) appendText(log, draft, lineOf({ put: entry }));
  fsyncSync(log);
  closeSync(log);
  renameSync(draft, path);
}

/** Opens a log to append to, after its first `bytes` or at its end. */
export function openLog(path: string, bytes?: number): ExactLog {
  const file = appendTo(path, bytes);
  let open = true;
  return Object.freeze({
    append(changes: Iterable<Change>) {
      let text = '';
      for (const change of changes) {
        text += lineOf(change);
        if (text.length > 8_000_000) {
          appendText(file, path, text);
          text = '';
        }
      }
      if (text !== '') appendText(file, path, text);
    },
    close() {
      if (!open) return;
      open = false;
      fsyncSync(file);
      closeSync(file);
    },
  });
}

function appendTo(path: string, bytes?: number): number {
  const file = openSync(path, 'a');
  if (bytes !== undefined) ftruncateSync(file, bytes);
  return file;
}

// All or nothing: a half-written line of a full disk is taken back, else later lines would join it.
function appendText(file: number, path: string, text: string): void {
  const before = fstatSync(file).size;
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } catch (error) {
    ftruncateSync(file, before);
    throw new DramatisError('storage-failed', `Writing ${path} failed: ${messageOf(error)}.`, { hint: 'Make room on the disk, then go on with "dramatis resume DIR".', cause: error });
  }
}

function lineOf(change: Change): string {
  if ('remove' in change) return `${JSON.stringify({ remove: change.remove })}\n`;
  const { id, text, vector, metadata } = change.put;
  const floats = Buffer.alloc(vector.length * 4);
  vector.forEach((value, at) => floats.writeFloatLE(value, at * 4));
  return `${JSON.stringify({ id, text, vector: floats.toString('base64'), metadata })}\n`;
}

function changeOf(line: z.infer<typeof Line>, dimension: number): Change {
  if ('remove' in line) return { remove: line.remove };
  const floats = Buffer.from(line.vector, 'base64');
  if (floats.length !== dimension * 4) throw new Error(`a vector of ${floats.length / 4} dimensions`);
  const vector = Array.from({ length: dimension }, (_, at) => floats.readFloatLE(at * 4));
  return { put: { id: line.id, text: line.text, vector, metadata: line.metadata } };
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
