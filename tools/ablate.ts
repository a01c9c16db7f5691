import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { ablations } from '../evals/experiments/ablations.ts';
import type { Arm } from '../evals/experiments/arm.ts';
import { compare } from '../evals/experiments/comparison.ts';
import { outcomesOf } from '../evals/experiments/outcome.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { experimentOptions, scaleOf } from './experiment-options.ts';
import { experimentResult, shortOf } from './experiment-output.ts';
import { runExperiment } from './experiment.ts';
import { namesOf } from './run-options.ts';
import { defineTool } from './tool.ts';

const Options = z.object({
  parts: z.string().default('all').describe('Parts to take away, separated by commas, or all: names of experts, all-voters, expansion, pairing, exemplars.'),
  iterations: z.coerce.number().int().min(1).max(20).default(1).describe('Iterations in every arm.'),
  ...experimentOptions,
});

const NOTES = [
  'Every arm is judged by the whole panel afterwards. The voters both choose and measure "mean of the voters"; the rest is by filters and counts.',
  'The paper (T18, one iteration): all experts 33.2 % of attributes come up and 24.5 % are contradicted; without faithfulness 32.7 / 28.8; without quality experts 31.7 / 28.5.',
];
const OFFLINE = 'Offline the writer does not read exemplars: without-exemplars differs by the draw alone and shows how large chance is. Its candidates have few faults that a filter could find.';

export const ablate = defineTool({
  name: 'ablate',
  summary: 'what each part of the pipeline adds',
  description: 'Runs the pipeline whole and without each part (every expert, all voters, expansion, pairing, exemplars) for the same people, and compares what comes out, with intervals over pairs and a plot.',
  options: Options,
  positional: 'parts',
  examples: ['ablate --out ablation', 'ablate faithfulness,pairing --pairs 100 --iterations 3 --out ablation'],
  run: async (options, context) => {
    const arms = chosenArms(options.parts, ablations({ candidates: options.candidates, iterations: options.iterations }));
    return runExperiment({ arms, scale: scaleOf(options), services: options, seeds: options.seeds, out: options.out }, context, async (runs, services) => {
      const points = [];
      for (const run of runs) points.push({ name: run.arm.name, outcomes: await outcomesOf(run, expertContext(services)) });
      const notes = [...shortOf(runs), ...NOTES, ...(services.expertModel === 'offline' ? [OFFLINE] : [])];
      const about = { name: 'ablation', title: `Ablation, ${options.pairs} pairs, ${options.candidates} candidates, ${options.iterations} iterations`, model: services.expertModel, embedder: services.embedderId, seed: options.seed, notes };
      return experimentResult(about, compare(points), options.out);
    });
  },
});

function chosenArms(parts: string, all: readonly Arm[]): readonly Arm[] {
  if (parts === 'all') return all;
  const [whole, ...others] = all;
  const chosen = namesOf(parts).map((name) => {
    const found = others.find((arm) => arm.name === `without-${name}`);
    if (found !== undefined) return found;
    throw new DramatisError('bad-option', `There is no part "${name}" to take away; there are ${others.map((arm) => arm.name.replace('without-', '')).join(', ')}.`, { hint: 'Name parts separated by commas, or all.' });
  });
  return [whole, ...chosen];
}
