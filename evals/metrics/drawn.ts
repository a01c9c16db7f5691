import type { Dialogue } from '../../domain/dialogue.ts';
import { sha256 } from '../../domain/id.ts';

/**
 * At most `count` conversations, drawn by the seed and by what is said in them: neither their order in the file nor which
 * speaker is called the first changes who is drawn or in which order they come.
 */
export function drawn(dialogues: readonly Dialogue[], count: number, seed: number): readonly Dialogue[] {
  return dialogues
    .map((dialogue) => ({ dialogue, key: sha256(`${seed}\n${dialogue.turns.map(({ text }) => text).join('\n')}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, count)
    .map(({ dialogue }) => dialogue);
}

/** The utterances of drawn conversations, at most `count` of them. */
export function drawnUtterances(dialogues: readonly Dialogue[], count: number, seed: number): string[] {
  // A conversation has at least one utterance, so no more of them can be needed.
  return drawn(dialogues, count, seed).flatMap(({ turns }) => turns.map(({ text }) => text)).slice(0, count);
}
