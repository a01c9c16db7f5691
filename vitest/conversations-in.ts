import type { Dialogue } from '../domain/dialogue.ts';
import { readDialogues } from '../evals/read-dialogues.ts';

/** The conversations of a file in any format the readers know, the first `limit` of them. */
export async function conversationsIn(path: string, limit?: number): Promise<readonly Dialogue[]> {
  const quiet = { signal: new AbortController().signal, report: () => undefined };
  return (await readDialogues(path, limit, quiet)).dialogues;
}
