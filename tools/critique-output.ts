import { open, stat, type FileHandle } from 'node:fs/promises';
import type { Critique } from '../domain/critique.ts';
import type { InCharacterMeasures } from '../evals/metrics/in-character.ts';
import type { PersonaMeasures } from '../evals/metrics/persona-measures.ts';
import { DramatisError, messageOf } from '../domain/error.ts';

/** Critiques kept for the result when no file is given; more would fill the memory. */
const MOST_KEPT = 5000;

/** A critique one can join to its file again, with the persona measures of its conversation, where the faithfulness expert judged it. */
export interface JudgedCritique extends Critique {
  /** File and line or row. */
  readonly source: string;
  /** The name the record has in the file. */
  readonly id?: string;
  /** True when no filter failed it. */
  readonly passed: boolean;
  readonly persona?: PersonaMeasures & Pick<InCharacterMeasures, 'inCharacter' | 'clashing' | 'consistency'>;
}

/** Where critiques go: a file, or the result up to a limit. */
export interface CritiqueOutput {
  add(critiques: readonly JudgedCritique[]): Promise<void>;
  close(): Promise<void>;
  /** What the result says of them. */
  data(): { readonly out: string } | { readonly critiques: readonly JudgedCritique[]; readonly critiquesLeftOut?: number };
}

/** Refuses an output that is the input, by whatever name: beginning it anew would destroy what is to be read. */
export async function refuseSameFile(input: string, output: string | undefined): Promise<void> {
  if (output === undefined) return;
  const [read, written] = await Promise.all([input, output].map((path) => stat(path).catch(() => undefined)));
  if (read === undefined || written === undefined || read.dev !== written.dev || read.ino !== written.ino) return;
  throw new DramatisError('bad-option', `--out ${output} is the file that is to be judged.`, { hint: 'Give another file; nothing was written.' });
}

/** Opens the output; a file is begun anew and written a batch at a time. */
export async function openCritiqueOutput(path: string | undefined): Promise<CritiqueOutput> {
  if (path === undefined) return inMemory();
  const file = await writing(path, () => open(path, 'w'));
  return {
    add: (critiques) => writing(path, () => writeLines(file, critiques)),
    close: () => writing(path, () => file.close()),
    data: () => ({ out: path }),
  };
}

function inMemory(): CritiqueOutput {
  const kept: JudgedCritique[] = [];
  let leftOut = 0;
  return {
    add: async (critiques) => {
      const room = Math.max(0, MOST_KEPT - kept.length);
      kept.push(...critiques.slice(0, room));
      leftOut += Math.max(0, critiques.length - room);
    },
    close: async () => undefined,
    data: () => ({ critiques: kept, ...(leftOut === 0 ? {} : { critiquesLeftOut: leftOut }) }),
  };
}

async function writeLines(file: FileHandle, critiques: readonly JudgedCritique[]): Promise<void> {
  await file.appendFile(critiques.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new DramatisError('storage-failed', `${path} could not be written: ${messageOf(cause)}.`, { hint: 'Free space or choose a file you may write to (--out).', cause });
  }
}
