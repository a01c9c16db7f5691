import type { ExpertContext } from '../../agents/experts/expert.ts';
import { overlap, stemsOf } from '../../agents/experts/faithfulness/overlap.ts';
import { contradiction } from '../../engine/contradiction.ts';
import { cosine } from '../../domain/vector.ts';

/** What one clash costs; more than the best likeness can make up for. */
const CLASH = 2;

/** How well each text fits somebody of whom the statements are true: the best likeness to one of them by words and vectors, less 2 for a clash by rule. */
export async function personaScores(persona: readonly string[], texts: readonly string[], embed: ExpertContext['embed']): Promise<number[]> {
  const vectors = await embed([...persona, ...texts]);
  const words = persona.map(stemsOf);
  return texts.map((text, at) => {
    const said = stemsOf(text);
    const likeness = persona.map((_one, index) => (overlap(words[index], said) + cosine(vectors[index], vectors[persona.length + at])) / 2);
    return Math.max(0, ...likeness) - (persona.some((one) => contradiction(one, text) !== undefined) ? CLASH : 0);
  });
}
