import { words } from '../../text/words.ts';

/** A text as weights by word, of length 1; empty when it has no known word. */
export type Weights = ReadonlyMap<string, number>;

/** Turns texts into tf-idf vectors by the document frequencies of a collection: weight = occurrences · (1 + ln(documents / documents with the word)). Words outside of the collection are left out. */
export function tfIdf(collection: readonly string[]): (text: string) => Weights {
  const documents = new Map<string, number>();
  for (const text of collection) for (const word of new Set(words(text))) documents.set(word, (documents.get(word) ?? 0) + 1);
  return (text) => {
    const weights = new Map<string, number>();
    for (const word of words(text)) {
      const known = documents.get(word);
      if (known !== undefined) weights.set(word, (weights.get(word) ?? 0) + 1 + Math.log(collection.length / known));
    }
    const length = Math.hypot(...weights.values());
    return new Map([...weights].map(([word, weight]) => [word, weight / length]));
  };
}

/** Cosine of two tf-idf vectors, in [0, 1]. */
export function likeness(first: Weights, second: Weights): number {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
