import { existsSync } from 'node:fs';
import type { Dialogue } from '../domain/dialogue.ts';
import { DramatisError } from '../domain/error.ts';
import type { Services } from '../graphs/services.ts';
import { readRows } from '../seeds/readers/index.ts';

/** The conversations of a file, and how many rows held none that can be used. */
export interface ReadDialogues {
  readonly dialogues: readonly Dialogue[];
  readonly unreadable: number;
}

/** The files of a reference: one, or several separated by commas. */
export function referencesOf(reference: string | undefined): string[] {
  if (reference === undefined) return [];
  return existsSync(reference) ? [reference] : reference.split(',').map((path) => path.trim());
}

/** Reads the conversations of a file in any known format, the first `limit` of them; a file without any is a `bad-input` error. */
export async function readDialogues(path: string, limit: number | undefined, { report, signal }: Pick<Services, 'report' | 'signal'>): Promise<ReadDialogues> {
  const dialogues: Dialogue[] = [];
  let unreadable = 0;
  for await (const row of readRows(path)) {
    signal.throwIfAborted();
    if ('problem' in row) {
      unreadable++;
      if (unreadable <= 10) report({ kind: 'notice', message: `Not used: ${row.problem}.` });
    } else if (row.dialogue.turns.length > 0) dialogues.push(row.dialogue);
    if (dialogues.length >= (limit ?? Number.POSITIVE_INFINITY)) break;
  }
  if (dialogues.length > 0) return { dialogues, unreadable };
  throw new DramatisError('bad-input', `${path} holds no conversation with turns; at least one is needed.`, { hint: 'Give a file with conversations: SPC CSV, ConvAI2 text, or JSONL with {"personas", "turns"}.' });
}
