import type { Dialogue } from '../../domain/dialogue.ts';
import { words } from '../../text/words.ts';

/** How varied conversations are in words; null where nothing could be counted. */
export interface VarietyMeasures {
  /** Bits of the distribution of word pairs, and of sequences of four. */
  readonly entropy2: number | null;
  readonly entropy4: number | null;
  /** Share of conversations whose first three words are those of the commonest opening. */
  readonly commonestOpening: number | null;
  /** Share of conversations that end with the commonest last utterance. */
  readonly commonestEnding: number | null;
  /** Different first three words over conversations. */
  readonly distinctFirstWords: number | null;
}

/**
 * Entropy of n-grams (Zhang et al., 2018: Ent-n; here in bits), and how alike conversations begin and end. Entropy grows with
 * the amount of text, so compare equal amounts: `utterances` is a sample of fixed size. Blind to what words mean: a hundred
 * conversations about bread in different words are varied here.
 */
export function varietyMeasures(dialogues: readonly Dialogue[], utterances: readonly string[]): VarietyMeasures {
  const spoken = dialogues.filter(({ turns }) => turns.length > 0);
  const openings = spoken.map(({ turns }) => words(turns[0].text).slice(0, 3).join(' '));
  const endings = spoken.map(({ turns }) => words(turns[turns.length - 1].text).join(' '));
  return {
    entropy2: ngramEntropy(utterances, 2),
    entropy4: ngramEntropy(utterances, 4),
    commonestOpening: shareOfCommonest(openings),
    commonestEnding: shareOfCommonest(endings),
    distinctFirstWords: openings.length === 0 ? null : new Set(openings).size / openings.length,
  };
}

/** Bits of the distribution of n-grams within the utterances; null when none is that long. */
export function ngramEntropy(utterances: readonly string[], n: number): number | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const utterance of utterances) {
    const tokens = words(utterance);
    for (let at = 0; at + n <= tokens.length; at++, all++) {
      const gram = tokens.slice(at, at + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  // Sums of sorted numbers do not depend on the order in which the n-grams came.
  return all === 0 ? null : entropyOf([...counts.values()].sort((a, b) => a - b).map((count) => count / all));
}

/** Entropy of probabilities, in bits. */
export function entropyOf(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, one) => (one > 0 ? sum - one * Math.log2(one) : sum), 0);
}

function shareOfCommonest(texts: readonly string[]): number | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.length === 0 ? null : [...counts.values()].reduce((most, count) => Math.max(most, count), 0) / texts.length;
}
