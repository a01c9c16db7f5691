import { z } from 'zod';
import type { Check } from './check.ts';
import { personaScores } from './persona-score.ts';
import { interval, shareOf } from './statistics.ts';

const FILE = 'personaminedit/valid.json';
const Item = z.object({ original_response: z.string(), intervening_persona: z.array(z.string()), references: z.array(z.string()).min(1) });

/** Whether an answer that people edited to fit a persona is preferred to the one that does not fit it. */
export const personaminedit: Check = {
  name: 'personaminedit',
  about: 'faithfulness: clashes and likeness to a persona, one answer each',
  source: 'PersonaMinEdit (Wu et al., EMNLP 2021)',
  inSample: 'No: not used for any rule or weight.',
  files: [FILE],
  run: async (data, context) => {
    const items = z.array(Item).parse(JSON.parse(data[FILE]));
    const judged = await Promise.all(
      items.map(async (item) => {
        const [original, ...edited] = await personaScores(item.intervening_persona, [item.original_response, ...item.references], context.embed);
        return shareOf(edited, (one) => one > original);
      }),
    );
    const value = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / Math.max(1, sample.length);
    return [{ label: 'edited answer over the original', value: value(judged), interval: interval('personaminedit', judged, value), cases: judged.length, reference: { value: 0.5, of: 'chance' } }];
  },
};
