import { overlap, stemsOf } from '../../agents/experts/faithfulness/overlap.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import { Random } from '../../domain/random.ts';
import { cosine } from '../../domain/vector.ts';
import { strangers } from './strangers.ts';

/** Attributes of others that a speaker's own are ranked against (Jandaghi et al., table 13). */
const OTHERS = 25;

/** What ranking found of one speaker: real attributes among the first so many, as many as there are. */
export interface ExtractionResult {
  readonly speaker: 0 | 1;
  readonly real: number;
  /** Real ones among the first `real`; ties at the border count by their share. */
  readonly found: number;
}

/**
 * Profile extraction: one speaker's attributes are ranked among 25 of other people by what the speaker says: the best
 * likeness (half word overlap, half cosine of vectors) to one utterance. With as many places as real attributes, precision, recall and
 * F are one figure. It cannot see an attribute that several utterances show together. Empty for a dialogue without turns.
 */
export async function extractProfiles(dialogues: readonly Dialogue[], seed: number, embed: (texts: readonly string[]) => Promise<number[][]>): Promise<ExtractionResult[][]> {
  const others = strangers(dialogues);
  const results: ExtractionResult[][] = [];
  for (const dialogue of dialogues) {
    const { personas, turns, source } = dialogue;
    const speakers = ([0, 1] as const).filter((speaker) => personas[speaker].length > 0 && turns.some((turn) => turn.speaker === speaker));
    results.push(
      await Promise.all(
        speakers.map(async (speaker) => {
          const said = turns.filter((turn) => turn.speaker === speaker).map(({ text }) => text);
          const drawn = others(dialogue, OTHERS, Random.of(seed, 'profile-extraction', source, ...personas[speaker]));
          const scores = await likenesses([...personas[speaker], ...drawn], said, embed);
          return { speaker, real: personas[speaker].length, found: amongFirst(scores, personas[speaker].length) };
        }),
      ),
    );
  }
  return results;
}

async function likenesses(attributes: readonly string[], said: readonly string[], embed: (texts: readonly string[]) => Promise<number[][]>): Promise<number[]> {
  const vectors = await embed([...attributes, ...said]);
  const spoken = said.map(stemsOf);
  return attributes.map((attribute, at) => {
    const stems = stemsOf(attribute);
    return Math.max(...spoken.map((words, place) => (overlap(stems, words) + cosine(vectors[at], vectors[attributes.length + place])) / 2));
  });
}

/** How many of the first `real` scores are among the `real` highest; those that tie with others at the border share its places. */
export function amongFirst(scores: readonly number[], real: number): number {
  const border = scores.toSorted((a, b) => b - a)[real - 1];
  const above = scores.filter((one) => one > border).length;
  const tied = scores.filter((one) => one === border).length;
  return scores.slice(0, real).reduce((sum, one) => sum + (one > border ? 1 : one === border ? (real - above) / tied : 0), 0);
}

/** F over speakers: mean share of real attributes found, in [0, 1]; NaN without speakers. */
export function extractionF(results: readonly ExtractionResult[]): number {
  return results.reduce((sum, { found, real }) => sum + found / real, 0) / results.length;
}
