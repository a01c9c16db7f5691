import { END, START, StateGraph } from '@langchain/langgraph';
import { z } from 'zod';
import { Pair } from '../domain/pair.ts';
import { Profile } from '../domain/profile.ts';
import { pairStatistics, pairingNamed } from '../pairing/index.ts';
import { PairStatistics } from '../pairing/statistics.ts';
import { rememberProfiles } from './profiles.ts';
import type { Services } from './services.ts';
import { unchecked } from './unchecked.ts';

/** Cosine of two profiles' mean vectors above which they are nearly one person and are not paired. */
const NEARLY_IDENTICAL = 0.97;
const NEIGHBOURS = 4;

/** What the stage takes. */
export const PairsInput = z.object({
  profiles: z.array(Profile).readonly().describe('The people to be paired.'),
  strategy: z.string().default('shared-categories').describe('Pairing strategy.'),
  count: z.int().min(1).default(100).describe('Pairs wanted.'),
  minShared: z.int().min(0).default(2).describe('Attribute pairs of one category that two profiles need at least.'),
  maxReuse: z.int().min(1).default(4).describe('Pairs one profile may be in.'),
});

/** What the stage gives. */
export const PairsOutput = z.object({ pairs: z.array(Pair).readonly(), statistics: PairStatistics });

const PairsState = z.object({
  ...PairsInput.shape,
  /** Pairs of profile ids that are too alike, as `first second`. */
  tooAlike: unchecked<readonly string[]>(),
  pairs: unchecked<readonly Pair[]>(),
  statistics: unchecked<PairStatistics>(),
});

/** Pairs of profiles that have something to talk about (METHOD, section 3); who is too alike is asked of the memory. */
export function pairsGraph(services: Services) {
  return new StateGraph({ state: PairsState, input: PairsInput, output: PairsOutput })
    .addNode('compare', async ({ profiles }) => ({ tooAlike: await nearlyIdentical(profiles, services) }))
    .addNode('match', async ({ profiles, strategy, count, minShared, maxReuse, tooAlike }) => {
      const pairs = pairingNamed(strategy).pair(profiles, { count, minShared, maxReuse, random: services.random('pairs'), exclude: new Set(tooAlike) });
      services.report({ kind: 'step', stage: 'pairs', done: pairs.length, total: count });
      return { pairs, statistics: pairStatistics(pairs, profiles) };
    })
    .addEdge(START, 'compare')
    .addEdge('compare', 'match')
    .addEdge('match', END)
    .compile();
}

async function nearlyIdentical(profiles: readonly Profile[], services: Services): Promise<string[]> {
  const memory = await services.collection('profiles');
  // The profiles may come from a file or another folder, of which this memory knows nothing.
  await rememberProfiles(profiles, services);
  const matches = await memory.nearest(await services.profileVectors(profiles), NEIGHBOURS);
  return profiles.flatMap(({ id }, at) => matches[at].filter((match) => match.id !== id && match.similarity > NEARLY_IDENTICAL).flatMap((match) => [`${id} ${match.id}`, `${match.id} ${id}`]));
}
