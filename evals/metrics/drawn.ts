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

/** At most `count` utterances, from as many conversations as there are. */
export function drawnUtterances(dialogues: readonly Dialogue[], count: number, seed: number): string[] {
  return spaced(drawn(dialogues, dialogues.length, seed).flatMap(({ turns }) => turns.map(({ text }) => text)), count);
}

/** At most `count` members, evenly spaced: neighbours in a conversation are more alike than members of the whole. */
export function spaced<Member>(members: readonly Member[], count: number): Member[] {
  if (members.length <= count) return [...members];
  return Array.from({ length: count }, (_one, at) => members[Math.floor((at * members.length) / count)]);
}
