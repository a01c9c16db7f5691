import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { appendLines, dropTornLine, parseJson, readLines } from '../domain/jsonl.ts';
import { linesOf } from '../domain/text-file.ts';
import { ROLES } from './agent.ts';
import { placeIndex, type PlaceIndex } from './place-index.ts';

/** Token counts as the endpoint reported them; null where it did not. `cached` is a part of `input`, `reasoning` of `output`. */
export const Usage = z.object({ input: z.int().nullable(), cached: z.int().nullable(), output: z.int().nullable(), reasoning: z.int().nullable() });
export type Usage = z.infer<typeof Usage>;

/** One answer of a model as it came, kept so that no question is paid for twice. */
export const Completion = z.object({
  /** What was asked: hash of model, parameters, messages and sample number. */
  key: z.string(),
  agent: z.string(),
  role: z.enum(ROLES),
  /** Stage of the run it was asked in. */
  stage: z.string(),
  model: z.string(),
  text: z.string(),
  usage: Usage,
  /** US dollars by the prices of that day; null when the price is not known. */
  cost: z.number().nullable(),
  /** Seconds from the first try to the answer. */
  seconds: z.number(),
  /** True when it came from the cache that runs share: paid for before. */
  shared: z.boolean(),
});
export type Completion = z.infer<typeof Completion>;

/** Where the completions of one piece of work are remembered. */
export interface Completions {
  get(key: string): Promise<Completion | undefined>;
  /** Resolves once the completion is on disk. */
  put(completion: Completion): Promise<void>;
  close(): Promise<void>;
}

/** The completions in a file, in the order they were written; a torn last line is passed over, a missing file is empty. */
export async function* readCompletions(path: string): AsyncGenerator<Completion> {
  for await (const value of readLines(path)) {
    const completion = Completion.safeParse(value);
    if (completion.success) yield completion.data;
  }
}

const Keyed = Completion.pick({ key: true });

/**
 * Completions in an append-only JSONL file, of which only keys and places are held in memory (about 30 bytes each). One
 * process writes; a line torn by a kill is cut off, or the next one would be lost with it.
 */
export async function openCompletions(path: string): Promise<Completions> {
  await dropTornLine(path);
  const { places, end } = await placesIn(path);
  let size = end;
  let file: Promise<FileHandle> | undefined;
  let waiting: Completion[] = [];
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  /** Everything that waits, in one write: what is put meanwhile shares the next one. */
  const write = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    next = undefined;
    await appendLines(path, batch);
    for (const completion of batch) {
      places.set(completion.key, size);
      size += Buffer.byteLength(JSON.stringify(completion)) + 1;
    }
  };
  return {
    get: async (key) => {
      const place = places.get(key);
      if (place === undefined) return undefined;
      file ??= open(path, 'r');
      const completion = Completion.parse(parseJson(await lineAt(await file, place)));
      return completion.key === key ? completion : undefined;
    },
    put: (completion) => {
      waiting.push(completion);
      next ??= writing.then(write);
      writing = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      await writing;
      await (await file)?.close();
      file = undefined;
    },
  };
}

async function placesIn(path: string): Promise<{ places: PlaceIndex; end: number }> {
  const places = placeIndex();
  let end = 0;
  if (!existsSync(path)) return { places, end };
  for await (const line of linesOf(path)) {
    const keyed = Keyed.safeParse(parseJson(line));
    if (keyed.success) places.set(keyed.data.key, end);
    end += Buffer.byteLength(line) + 1;
  }
  return { places, end };
}

const BLOCK = 16 * 1024;

async function lineAt(file: FileHandle, place: number): Promise<string> {
  const blocks: Buffer[] = [];
  for (let at = place; ; at += BLOCK) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK), 0, BLOCK, at);
    const block = buffer.subarray(0, bytesRead);
    const end = block.indexOf('\n');
    blocks.push(end === -1 ? block : block.subarray(0, end));
    if (end !== -1 || bytesRead === 0) return Buffer.concat(blocks).toString('utf8');
  }
}

/** Completions that live as long as the process. */
export function completionsInMemory(): Completions {
  const known = new Map<string, Completion>();
  return {
    get: async (key) => known.get(key),
    put: async (completion) => {
      known.set(completion.key, completion);
    },
    close: async () => undefined,
  };
}
