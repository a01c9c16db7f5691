import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import { Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import { Pair } from '../domain/pair.ts';
import { Profile } from '../domain/profile.ts';
import { EXPANSION_RECURSION_LIMIT, expansionGraph } from './expansion.ts';
import type { IterationsPlan } from './iteration.ts';
import { iterationsGraph } from './iterations.ts';
import { pairsGraph } from './pairs.ts';
import { profilesGraph } from './profiles.ts';
import type { RunServices } from './services.ts';
import { writeRecords } from '../stores/run-folder.ts';
import { stageOnce } from './stage-once.ts';

/** What a whole run is asked for. */
export interface SynthesisPlan extends IterationsPlan {
  readonly seeds: readonly Attribute[];
  readonly knownCategories: readonly Category[];
  /** Attributes wanted in all, seeds included. */
  readonly attributes: number;
  readonly profiles: number;
  readonly profileSize: number;
  readonly facets: readonly string[];
  readonly pairing: { readonly strategy: string; readonly count: number; readonly minShared: number; readonly maxReuse: number };
}

/** Large payloads are on disk; the state says how far the run is and hands a stage's result to the next. */
const SynthesisState = Annotation.Root({
  attributes: Annotation<readonly Attribute[]>,
  profiles: Annotation<readonly Profile[]>,
  pairs: Annotation<readonly Pair[]>,
});

/**
 * A whole run, from seeds to accepted conversations: expand, make profiles, pair them, then iterate. Every stage is
 * done once: what the ledger has is read back, so the same graph starts a run and resumes it.
 */
export function synthesisGraph(plan: SynthesisPlan, services: RunServices) {
  const { paths } = services;

  const expand = async () => {
    const stage = { name: 'expansion', path: paths.attributes, schema: Attribute };
    const attributes = await stageOnce(stage, services, async () => {
      const result = await expansionGraph(services).invoke(
        { seeds: plan.seeds, knownCategories: plan.knownCategories, target: plan.attributes },
        { recursionLimit: EXPANSION_RECURSION_LIMIT, signal: services.signal },
      );
      await writeRecords(paths.categories, result.categories);
      return { records: result.attributes, statistics: { ...result.statistics } };
    });
    return { attributes };
  };

  const makeProfiles = async ({ attributes }: typeof SynthesisState.State) => {
    const stage = { name: 'profiles', path: paths.profiles, schema: Profile };
    const profiles = await stageOnce(stage, services, async () => {
      const input = { attributes, count: plan.profiles, size: plan.profileSize, facets: plan.facets };
      const result = await profilesGraph(services).invoke(input, { signal: services.signal });
      return { records: result.profiles, statistics: { ...result.statistics } };
    });
    return { profiles };
  };

  const match = async ({ profiles }: typeof SynthesisState.State) => {
    const stage = { name: 'pairs', path: paths.pairs, schema: Pair };
    const pairs = await stageOnce(stage, services, async () => {
      const result = await pairsGraph(services).invoke({ profiles, ...plan.pairing }, { signal: services.signal });
      return { records: result.pairs, statistics: { ...result.statistics } };
    });
    return { pairs };
  };

  const converse = async ({ pairs }: typeof SynthesisState.State) => {
    await iterationsGraph(plan, services).invoke({ pairs }, { signal: services.signal, recursionLimit: plan.iterations + 5 });
    return {};
  };

  return new StateGraph(SynthesisState)
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
