import type { Dialogue } from '../../domain/dialogue.ts';
import { Random } from '../../domain/random.ts';
import { likeness, tfIdf, type Weights } from './tf-idf.ts';

/** Whose persona the baseline is told, beside what was said last. */
export const PERSONA_MODES = ['none', 'own', 'their', 'both'] as const;
export type PersonaMode = (typeof PERSONA_MODES)[number];

/** What the baseline did in one dialogue: hits are counted by mode; a tie for first place of n candidates counts 1/n. */
export interface NextUtteranceResult {
  readonly cases: number;
  readonly hits: Readonly<Record<PersonaMode, number>>;
}

/** Candidates beside the true one (ConvAI2: 20 in all). */
const DISTRACTORS = 19;

/**
 * Next-utterance prediction by a tf-idf baseline (Zhang et al., ACL 2018; Jandaghi et al., tables 2 and 12): of the true
 * next utterance and 19 drawn from other dialogues, which is nearest to the utterance before and the persona? Both
 * speakers are predicted. It sees shared words alone; candidates are drawn anew, so figures are near the published ones,
 * not the same. Dialogues without both personas or with fewer than two turns are left out (null).
 */
export function nextUtterance(dialogues: readonly Dialogue[], seed: number): (NextUtteranceResult | null)[] {
  const said = dialogues.map(({ turns }) => turns.map(({ text }) => text));
  const weigh = tfIdf(said.flat());
  const vectors = said.map((texts) => texts.map((text) => weigh(text)));
  return dialogues.map((dialogue, index) => {
    const { personas, turns, source } = dialogue;
    if (turns.length < 2 || personas.some((one) => one.length === 0) || dialogues.length < 2) return null;
    const hits = { none: 0, own: 0, their: 0, both: 0 };
    for (let at = 1; at < turns.length; at++) {
      const random = Random.of(seed, 'next-utterance', source, at);
      const candidates = [vectors[index][at], ...distractors(said, index, random).map(([other, place]) => vectors[other][place])];
      const { speaker } = turns[at];
      const told = { none: [], own: personas[speaker], their: personas[1 - speaker], both: [...personas[speaker], ...personas[1 - speaker]] };
      for (const mode of PERSONA_MODES) hits[mode] += hit(weigh([turns[at - 1].text, ...told[mode]].join(' ')), candidates);
    }
    return { cases: turns.length - 1, hits };
  });
}

/** Places of utterances of other dialogues that are not word for word the true one's dialogue's own. */
function distractors(said: readonly (readonly string[])[], index: number, random: Random): [number, number][] {
  const own = new Set(said[index]);
  const drawn: [number, number][] = [];
  for (let tries = 0; drawn.length < DISTRACTORS && tries < DISTRACTORS * 20; tries++) {
    const other = random.below(said.length);
    if (other === index || said[other].length === 0) continue;
    const place = random.below(said[other].length);
    if (!own.has(said[other][place])) drawn.push([other, place]);
  }
  return drawn;
}

function hit(query: Weights, candidates: readonly Weights[]): number {
  const scores = candidates.map((one) => likeness(query, one));
  const best = Math.max(...scores);
  return scores[0] === best ? 1 / scores.filter((one) => one === best).length : 0;
}

/** Share of cases in which the true utterance came first (hit@1), pooled over dialogues; NaN without cases. */
export function hitRate(results: readonly NextUtteranceResult[], mode: PersonaMode): number {
  const cases = results.reduce((sum, one) => sum + one.cases, 0);
  return results.reduce((sum, one) => sum + one.hits[mode], 0) / cases;
}
