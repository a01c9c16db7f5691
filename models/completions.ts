import { z } from 'zod';
import { appendLine, dropTornLine, readLines } from '../domain/jsonl.ts';

/** Token counts as the endpoint reported them; null where it did not. */
export const Usage = z.object({ input: z.int().nullable(), output: z.int().nullable() });
export type Usage = z.infer<typeof Usage>;

/** One answer of a model as it came, kept so that no question is paid for twice. */
export const Completion = z.object({ key: z.string(), agent: z.string(), model: z.string(), text: z.string(), usage: Usage });
export type Completion = z.infer<typeof Completion>;

/** Where completions are remembered. */
export interface Completions {
  get(key: string): Completion | undefined;
  /** Resolves once the completion is on disk. */
  put(completion: Completion): Promise<void>;
}

/** Completions in an append-only JSONL file; a line torn by a kill is cut off, or the next one would be lost with it. */
export async function openCompletions(path: string): Promise<Completions> {
  await dropTornLine(path);
  const known = new Map<string, Completion>();
  for await (const value of readLines(path)) {
    const completion = Completion.safeParse(value);
    if (completion.success) known.set(completion.data.key, completion.data);
  }
  return {
    get: (key) => known.get(key),
    put: async (completion) => {
      await appendLine(path, completion);
      known.set(completion.key, completion);
    },
  };
}

/** Completions that live as long as the process. */
export function completionsInMemory(): Completions {
  const known = new Map<string, Completion>();
  return {
    get: (key) => known.get(key),
    put: async (completion) => {
      known.set(completion.key, completion);
    },
  };
}
