import { classify } from '../../engine/classify.ts';
import { seedCategories } from '../../seeds/categories/index.ts';
import { entropyOf } from './variety.ts';

/** What is talked about, by the built-in categories; null where nothing could be told. */
export interface TopicMeasures {
  /** Share of utterances whose category can be told. */
  readonly told: number | null;
  /** Different categories among them. */
  readonly topics: number;
  /** Share of the commonest category among them. */
  readonly commonestTopic: number | null;
  /** Bits of the distribution over categories. */
  readonly topicEntropy: number | null;
}

/** Topics by the cue words of the built-in categories: quick and the same everywhere, but a matter without cues is not seen, and a cue in passing counts. Compare samples of one size. */
export function topicMeasures(utterances: readonly string[]): TopicMeasures {
  const counts = new Map<string, number>();
  for (const text of utterances) {
    const topic = classify(text, seedCategories);
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const sizes = [...counts.values()].sort((a, b) => b - a);
  const told = sizes.reduce((sum, size) => sum + size, 0);
  return {
    told: utterances.length === 0 ? null : told / utterances.length,
    topics: sizes.length,
    commonestTopic: told === 0 ? null : sizes[0] / told,
    topicEntropy: told === 0 ? null : entropyOf(sizes.map((size) => size / told)),
  };
}
