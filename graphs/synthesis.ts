import { END, START, StateGraph } from '@langchain/langgraph';
import { z } from 'zod';
import { Attribute } from '../domain/attribute.ts';
import { Pair } from '../domain/pair.ts';
import type { IterationRow } from '../domain/run.ts';
import { Profile } from '../domain/profile.ts';
import { EXPANSION_RECURSION_LIMIT, ExpansionInput, expansionGraph } from './expansion.ts';
import type { IterationsPlan } from './iteration.ts';
import { IterationsOutput, iterationsGraph } from './iterations.ts';
import { pairsGraph } from './pairs.ts';
import { profilesGraph } from './profiles.ts';
import type { RunServices } from './services.ts';
import { writeRecords } from '../stores/run-folder.ts';
import { stageOnce } from './stage-once.ts';
import { unchecked } from './unchecked.ts';

/** What a whole run is asked for. */
export interface SynthesisPlan extends IterationsPlan {
  /** Attributes wanted in all, seeds included. */
  readonly attributes: number;
  readonly profiles: number;
  readonly profileSize: number;
  readonly facets: readonly string[];
  readonly pairing: { readonly strategy: string; readonly count: number; readonly minShared: number; readonly maxReuse: number };
}

/** What a run starts from. */
export const SynthesisInput = ExpansionInput.pick({ seeds: true, knownCategories: true });

/** What a run gives: a row for every iteration; everything else is in its folder. */
export const SynthesisOutput = IterationsOutput;

/** Large payloads are on disk; the state says how far the run is and hands a stage's result to the next. */
const SynthesisState = z.object({
  ...SynthesisInput.shape,
  attributes: unchecked<readonly Attribute[]>(),
  profiles: unchecked<readonly Profile[]>(),
  pairs: unchecked<readonly Pair[]>(),
  iterations: unchecked<readonly IterationRow[]>(),
});
type State = z.infer<typeof SynthesisState>;

/**
 * A whole run, from seeds to accepted conversations: expand, make profiles, pair them, then iterate. Every stage is
 * done once: what the ledger has is read back, so the same graph starts a run and resumes it.
 */
export function synthesisGraph(plan: SynthesisPlan, services: RunServices) {
  const { paths } = services;

  const expand = async ({ seeds, knownCategories }: State) => {
    const stage = { name: 'expansion', path: paths.attributes, schema: Attribute };
    const attributes = await stageOnce(stage, services, async () => {
      const result = await expansionGraph(services).invoke(
        { seeds, knownCategories, target: plan.attributes },
        { recursionLimit: EXPANSION_RECURSION_LIMIT, signal: services.signal },
      );
      await writeRecords(paths.categories, result.categories);
      return { records: result.attributes, statistics: { ...result.statistics } };
    });
    return { attributes };
  };

  const makeProfiles = async ({ attributes }: State) => {
    const stage = { name: 'profiles', path: paths.profiles, schema: Profile };
    const profiles = await stageOnce(stage, services, async () => {
      const input = { attributes, count: plan.profiles, size: plan.profileSize, facets: plan.facets };
      const result = await profilesGraph(services).invoke(input, { signal: services.signal });
      return { records: result.profiles, statistics: { ...result.statistics } };
    });
    return { profiles };
  };

  const match = async ({ profiles }: State) => {
    const stage = { name: 'pairs', path: paths.pairs, schema: Pair };
    const pairs = await stageOnce(stage, services, async () => {
      const result = await pairsGraph(services).invoke({ profiles, ...plan.pairing }, { signal: services.signal });
      return { records: result.pairs, statistics: { ...result.statistics } };
    });
    return { pairs };
  };

  const converse = async ({ pairs }: State) => {
    return iterationsGraph(plan, services).invoke({ pairs }, { signal: services.signal, recursionLimit: plan.iterations + 5 });
  };

  return new StateGraph({ state: SynthesisState, input: SynthesisInput, output: SynthesisOutput })
    .addNode('expand', expand)
    .addNode('profile', makeProfiles)
    .addNode('match', match)
    .addNode('converse', converse)
    .addEdge(START, 'expand')
    .addEdge('expand', 'profile')
    .addEdge('profile', 'match')
    .addEdge('match', 'converse')
    .addEdge('converse', END)
    .compile();
}
