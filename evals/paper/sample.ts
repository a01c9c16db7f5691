import type { Dialogue } from '../../domain/dialogue.ts';
import { Random } from '../../domain/random.ts';
import type { PaperInput } from './paper-table.ts';

/** The conversations a costly table looks at: drawn by the seed, in the order of the file. */
export function drawn({ dialogues, seed, sample }: Pick<PaperInput, 'dialogues' | 'seed' | 'sample'>): readonly Dialogue[] {
  if (dialogues.length <= sample) return dialogues;
  const places = Random.of(seed, 'paper-sample').sample([...dialogues.keys()], sample).sort((a, b) => a - b);
  return places.map((at) => dialogues[at]);
}
