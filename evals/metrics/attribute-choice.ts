import type { ExpertContext } from '../../agents/experts/expert.ts';
import { attributeStatuses } from '../../agents/experts/faithfulness.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import { recordsOf } from '../../domain/outside.ts';
import { Random } from '../../domain/random.ts';
import { strangers } from './strangers.ts';

/** Real attributes shown, and as many of other people (Jandaghi et al., table 3 and appendix on faithfulness). */
const SHOWN = 4;

/** What was chosen among 4 real and 4 other attributes of one speaker. */
export interface ChoiceResult {
  readonly speaker: 0 | 1;
  readonly real: number;
  readonly chosen: { readonly real: number; readonly others: number };
}

/**
 * Faithfulness by choice: a judge sees what one speaker says and eight statements, four of them true of the speaker, and
 * names those it would infer. Here the judge is the faithfulness expert (rules and vectors, or the context's model for
 * what they leave open); the paper asks people. A fluent conversation about nothing scores a recall of 0, not a low precision.
 */
export async function chooseAttributes(dialogues: readonly Dialogue[], seed: number, context: Pick<ExpertContext, 'ask' | 'embed' | 'model'>): Promise<ChoiceResult[][]> {
  const others = strangers(dialogues);
  return Promise.all(
    dialogues.map(async (dialogue) => {
      const { personas, turns, source } = dialogue;
      const speakers = ([0, 1] as const).filter((speaker) => personas[speaker].length > 0 && turns.some((turn) => turn.speaker === speaker));
      return Promise.all(
        speakers.map(async (speaker) => {
          const random = Random.of(seed, 'attribute-choice', source, ...personas[speaker]);
          const real = random.sample(personas[speaker], SHOWN);
          const shown = [...real, ...others(dialogue, real.length, random)];
          const told: [string[], string[]] = speaker === 0 ? [shown, []] : [[], shown];
          const statuses = await attributeStatuses(recordsOf({ source, personas: told, turns }), context);
          const chosen = statuses.map(({ status }) => status === 'voiced' || status === 'implied');
          return { speaker, real: real.length, chosen: { real: chosen.slice(0, real.length).filter(Boolean).length, others: chosen.slice(real.length).filter(Boolean).length } };
        }),
      );
    }),
  );
}

/** Precision and recall over speakers, in [0, 1], pooled; NaN where nothing was chosen or nothing was shown. */
export function choiceQuality(results: readonly ChoiceResult[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (one: ChoiceResult) => number): number => results.reduce((total, one) => total + of(one), 0);
  const right = sum(({ chosen }) => chosen.real);
  return { precision: right / (right + sum(({ chosen }) => chosen.others)), recall: right / sum(({ real }) => real) };
}
