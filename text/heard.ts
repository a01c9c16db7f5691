import { words } from './words.ts';

/** How many of some conversations hold each three-word sequence. */
export type Heard = ReadonlyMap<string, number>;

/** The different three-word sequences of a conversation. */
export function trigramsOf(utterances: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const utterance of utterances) {
    const tokens = words(utterance);
    for (let at = 0; at + 3 <= tokens.length; at++) found.add(tokens.slice(at, at + 3).join(' '));
  }
  return found;
}

/** Counts the sequences of many conversations, each conversation once. */
export function hear(conversations: Iterable<readonly string[]>): Map<string, number> {
  const heard = new Map<string, number>();
  for (const utterances of conversations) for (const trigram of trigramsOf(utterances)) heard.set(trigram, (heard.get(trigram) ?? 0) + 1);
  return heard;
}

/**
 * Share of a conversation's three-word sequences that none of the heard conversations has, in [0, 1]; `own` is the one
 * among them that does not count, because the conversation would take its place.
 */
export function unheardShare(utterances: readonly string[], heard: Heard, own: readonly string[] = []): number {
  const trigrams = trigramsOf(utterances);
  const mine = trigramsOf(own);
  const fresh = [...trigrams].filter((trigram) => (heard.get(trigram) ?? 0) - (mine.has(trigram) ? 1 : 0) <= 0);
  return trigrams.size === 0 ? 0 : fresh.length / trigrams.size;
}
