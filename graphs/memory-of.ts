import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemory } from '../stores/open-memory.ts';
import type { Memory } from '../stores/vector-store.ts';
import type { Keep, OpenContext, OpenOptions } from './open-options.ts';

/** The memory of some work, opened when it is first asked for. */
interface LazyMemory {
  open(): Promise<Memory>;
  /** Where it runs; undefined until something asked for it. */
  description(): string | undefined;
  /** Closes what was opened here, and removes it when it was not to be kept. */
  close(): Promise<void>;
}

/** The memory a piece of work keeps in its folder, is given from outside, or has as long as it lasts. */
export function memoryOf({ chroma }: Pick<OpenOptions, 'chroma'>, { memory: kept, resumeFolder, scope }: Keep, { environment, signal, report }: OpenContext): LazyMemory {
  if (typeof kept === 'object') return { open: async () => kept, description: () => kept.description, close: async () => undefined };
  let opening: Promise<Memory> | undefined;
  let opened: Memory | undefined;
  let passing: string | undefined;
  const start = async (): Promise<Memory> => {
    if (kept === undefined) passing = await mkdtemp(join(tmpdir(), 'dramatis-'));
    opened = await openMemory({ chroma, folder: kept ?? passing ?? '', environment, resumeFolder, scope, signal });
    report({ kind: 'notice', message: `Memory: ${opened.description}.` });
    return opened;
  };
  return {
    open: () => (opening ??= start()),
    description: () => opened?.description,
    close: async () => {
      await opening?.then((one) => one.close(), () => undefined);
      if (passing !== undefined) await rm(passing, { recursive: true, force: true });
    },
  };
}
