import { words } from './words.ts';

/** Distinct-n (Li et al. 2016): different n-grams over all n-grams, pooled over the utterances; 0 when there are none. Falls as a sample grows, so compare equal sizes. */
export function distinctN(utterances: readonly string[], n: number): number {
  const seen = new Set<string>();
  let total = 0;
  for (const utterance of utterances) {
    const tokens = words(utterance);
    for (let at = 0; at + n <= tokens.length; at++) {
      seen.add(tokens.slice(at, at + n).join(' '));
      total++;
    }
  }
  return total === 0 ? 0 : seen.size / total;
}
