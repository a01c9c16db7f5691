import { z } from 'zod';
import type { ExpertContext } from '../../agents/experts/expert.ts';
import type { Check, Figure } from './check.ts';
import { personaScores } from './persona-score.ts';
import { interval, shareOf } from './statistics.ts';

const SETS = ['attributes', 'havenot', 'likedislike'] as const;
const Row = z.object({ persona: z.array(z.string()), candidates: z.object({ label: z.array(z.string()).min(1), neg: z.array(z.string()) }) });

/** Whether the utterance somebody said is ranked over all that contradict their persona. */
export const dnli: Check = {
  name: 'dnli',
  about: 'faithfulness: the rules for contradictions and the likeness to a persona',
  source: 'Dialogue NLI (Welleck et al., ACL 2019), ranking items',
  inSample: 'Partly: figures on these items were looked at while the rules for contradictions were changed.',
  files: SETS.map((name) => `dnli/valid_${name}.jsonl`),
  run: async (data, context) => (await Promise.all(SETS.map((name) => figuresOf(name, data[`dnli/valid_${name}.jsonl`], context)))).flat(),
};

async function figuresOf(name: string, text: string, { embed }: ExpertContext): Promise<Figure[]> {
  const rows = text.trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
  const items = await Promise.all(
    rows.map(async ({ persona, candidates: { label, neg } }) => {
      const [gold, ...others] = await personaScores(persona, [label[0], ...neg], embed);
      return { first: others.every((one) => one < gold), better: shareOf(others, (one) => one < gold) };
    }),
  );
  const first = (sample: readonly { first: boolean }[]) => shareOf(sample, (one) => one.first);
  const better = (sample: readonly { better: number }[]) => sample.reduce((sum, one) => sum + one.better, 0) / Math.max(1, sample.length);
  return [
    { label: `gold over every contradicting one (${name})`, value: first(items), interval: interval(`dnli first ${name}`, items, first), cases: items.length },
    { label: `gold over a contradicting one (${name})`, value: better(items), interval: interval(`dnli pairs ${name}`, items, better), cases: items.length, reference: { value: 0.5, of: 'chance' } },
  ];
}
