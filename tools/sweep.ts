import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { clusterSweep } from '../evals/experiments/cluster-sweep.ts';
import { compare, type ComparedPoint } from '../evals/experiments/comparison.ts';
import { outcomesOf } from '../evals/experiments/outcome.ts';
import type { ArmRun } from '../evals/experiments/run-arm.ts';
import { SWEEPS, sweepArms, type SweptParameter } from '../evals/experiments/sweeps.ts';
import { expertContext } from '../graphs/expert-context.ts';
import type { OpenedServices } from '../graphs/open-services.ts';
import { makeFolder } from '../stores/run-folder.ts';
import { experimentOptions, scaleOf } from './experiment-options.ts';
import { experimentResult, shortOf } from './experiment-output.ts';
import { runExperiment } from './experiment.ts';
import { readSeeds } from './read-inputs.ts';
import { namesOf } from './run-options.ts';
import { defineTool, type ToolContext, type ToolResult } from './tool.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  parameter: z.enum(['min-shared', 'candidates', 'iterations', 'cluster-threshold']).describe('What to vary: min-shared (the pairing threshold), candidates, iterations, cluster-threshold.'),
  values: z.string().optional().describe('Values, separated by commas. Default: min-shared 1,2,3,4; candidates 1,2,4,8; iterations 1 to 6; cluster-threshold 0.2 to 0.6.'),
  ...experimentOptions,
});
type Options = z.infer<typeof Options>;

const BOUNDS: Readonly<Record<SweptParameter, { readonly min: number; readonly max: number; readonly whole: boolean }>> = {
  'min-shared': { min: 0, max: 20, whole: true },
  candidates: { min: 1, max: 16, whole: true },
  iterations: { min: 1, max: 20, whole: true },
  'cluster-threshold': { min: -1, max: 1, whole: false },
};

export const sweep = defineTool({
  name: 'sweep',
  summary: 'what comes of other values of a parameter',
  description: 'Runs the pipeline with several values of one parameter for the same people and compares what comes out, with intervals over pairs and a plot. The cluster threshold is tried on the seeds: clusters, their size, distance and purity.',
  options: Options,
  positional: 'parameter',
  examples: ['sweep min-shared --out sweep-pairing', 'sweep iterations --values 1,2,3,4,5,6 --pairs 50', 'sweep cluster-threshold'],
  run: async (options, context) => {
    const values = valuesOf(options);
    if (options.parameter === 'cluster-threshold') return sweepClusters(values, options, context);
    const { parameter } = options;
    const arms = sweepArms(parameter, values, { candidates: options.candidates, iterations: 1 });
    return runExperiment({ arms, scale: scaleOf(options), services: options, seeds: options.seeds, out: options.out }, context, async (runs, services) => {
      const points = parameter === 'iterations' ? await iterationPoints(runs[0], values, services) : await armPoints(runs, services);
      const notes = [...shortOf(runs), 'Every point is judged by the whole panel. Voters both choose and measure "mean of the voters".'];
      return experimentResult(aboutOf(options, services, notes), points, options.out);
    });
  },
});

async function armPoints(runs: readonly ArmRun[], services: OpenedServices): Promise<ComparedPoint[]> {
  const points = [];
  for (const run of runs) points.push({ name: run.arm.name, outcomes: await outcomesOf(run, expertContext(services)) });
  return compare(points);
}

async function iterationPoints(run: ArmRun, values: readonly number[], services: OpenedServices): Promise<ComparedPoint[]> {
  const points = [];
  for (const set of run.sets.filter(({ row }) => values.includes(row.iteration))) points.push({ name: `iterations-${set.row.iteration}`, outcomes: await outcomesOf(run, expertContext(services), set) });
  return compare(points);
}

async function sweepClusters(values: readonly number[], options: Options, context: ToolContext): Promise<ToolResult> {
  const { attributes } = await readSeeds(options.seeds, false, context);
  if (options.out !== undefined) await makeFolder(options.out);
  return withServices(options, undefined, context, async (services) => {
    const known = attributes.filter(({ category }) => category !== undefined);
    const notes = [`${attributes.length} seeds, ${known.length} of which come with a category: purity is a share of all.`, 'The expansion itself cuts at the similarity that gives the mean size of the paper (14.6 attributes a cluster).'];
    return experimentResult(aboutOf(options, services, notes), await clusterSweep(attributes, values, services.embed), options.out);
  });
}

function aboutOf({ parameter, pairs, seed }: Options, { expertModel, embedderId }: OpenedServices, notes: readonly string[]) {
  const size = parameter === 'cluster-threshold' ? '' : `, ${pairs} pairs`;
  return { name: `sweep-${parameter}`, title: `Sweep of ${parameter}${size}`, model: expertModel, embedder: embedderId, seed, notes };
}

function valuesOf({ parameter, values }: Options): number[] {
  if (values === undefined) return [...SWEEPS[parameter]];
  const { min, max, whole } = BOUNDS[parameter];
  const parsed = [...new Set(namesOf(values).map(Number))].sort((a, b) => a - b);
  if (parsed.length > 0 && parsed.every((value) => value >= min && value <= max && (!whole || Number.isInteger(value)))) return parsed;
  throw new DramatisError('bad-option', `The values "${values}" do not suit ${parameter}; allowed are ${whole ? 'whole numbers' : 'numbers'} from ${min} to ${max}, separated by commas.`, { hint: `Try --values ${SWEEPS[parameter].join(',')}.` });
}
