import { z } from 'zod';
import { ratePersonaAnswer } from '../../agents/rate-persona-answer.ts';
import { Random } from '../../domain/random.ts';
import { mean } from '../../domain/statistics.ts';
import { PERSONA_TASKS } from '../persona-agent/tasks.ts';
import type { Check } from './check.ts';
import { interval } from './statistics.ts';

const FILE = 'personaminedit/valid.json';
const Item = z.object({ original_response: z.string(), intervening_persona: z.array(z.string()).min(1), references: z.array(z.string()).min(1) });
/** Answers rated in each of two versions. */
const ASKED = 150;

/** Whether who rates persona agents gives an answer that people edited to fit a persona more than the one that does not fit it. */
export const personaRatings: Check = {
  name: 'persona-ratings',
  about: 'the judge of persona agents, persona consistency only: share of answers rated higher after people edited them to fit, equal ratings half',
  source: 'PersonaMinEdit (Wu et al., EMNLP 2021), 150 drawn items',
  inSample: 'No: not used for any rule of the rating.',
  files: [FILE],
  run: async (data, context) => {
    const items = Random.of('persona-ratings').sample(z.array(Item).parse(JSON.parse(data[FILE])), ASKED);
    const rubric = PERSONA_TASKS.find(({ name }) => name === 'persona-consistency')?.rubric ?? '';
    const rate = async (statements: string[], answer: string): Promise<number> =>
      (await context.ask(ratePersonaAnswer, { task: 'persona-consistency', rubric, statements, setting: 'in a chat with somebody new', question: 'Tell me about yourself.', answer })).rating;
    const judged = await Promise.all(
      items.map(async ({ intervening_persona: statements, original_response: original, references: [edited] }) => {
        const [before, after] = await Promise.all([rate(statements, original), rate(statements, edited)]);
        return after === before ? 0.5 : after > before ? 1 : 0;
      }),
    );
    const value = (sample: readonly number[]): number => mean(sample) ?? Number.NaN;
    return [{ label: 'edited answer rated higher', expert: 'persona-agent', value: value(judged), interval: interval('persona-ratings', judged, value), cases: judged.length, reference: { value: 0.5, of: 'chance' } }];
  },
};
