import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Pair } from '../domain/pair.ts';
import type { Profile } from '../domain/profile.ts';
import { pairStatistics, pairingNamed } from '../pairing/index.ts';
import type { PairStatistics } from '../pairing/statistics.ts';
import { rememberProfiles } from './profiles.ts';
import type { Services } from './services.ts';

/** Cosine of two profiles' mean vectors above which they are nearly one person and are not paired. */
const NEARLY_IDENTICAL = 0.97;
const NEIGHBOURS = 4;

const Input = Annotation.Root({
  profiles: Annotation<readonly Profile[]>,
  strategy: Annotation<string>,
  count: Annotation<number>,
  minShared: Annotation<number>,
  maxReuse: Annotation<number>,
});

const PairsState = Annotation.Root({
  ...Input.spec,
  /** Ids of profiles that are too alike, as `first second`. */
  tooAlike: Annotation<ReadonlySet<string>>,
  pairs: Annotation<readonly Pair[]>,
  statistics: Annotation<PairStatistics>,
});

const Output = Annotation.Root({ pairs: PairsState.spec.pairs, statistics: PairsState.spec.statistics });

/** Pairs of profiles that have something to talk about (METHOD, section 3); who is too alike is asked of the memory. */
export function pairsGraph(services: Services) {
  return new StateGraph({ state: PairsState, input: Input, output: Output })
    .addNode('compare', async ({ profiles }) => ({ tooAlike: await nearlyIdentical(profiles, services) }))
    .addNode('match', async ({ profiles, strategy, count, minShared, maxReuse, tooAlike }) => {
      const pairs = pairingNamed(strategy).pair(profiles, { count, minShared, maxReuse, random: services.random('pairs'), exclude: tooAlike });
      services.report({ kind: 'step', stage: 'pairs', done: pairs.length, total: count });
      return { pairs, statistics: pairStatistics(pairs, profiles) };
    })
    .addEdge(START, 'compare')
    .addEdge('compare', 'match')
    .addEdge('match', END)
    .compile();
}

async function nearlyIdentical(profiles: readonly Profile[], services: Services): Promise<ReadonlySet<string>> {
  const memory = await services.collection('profiles');
  // The profiles may come from a file or another folder, of which this memory knows nothing.
  await rememberProfiles(profiles, services);
  const matches = await memory.nearest(await services.profileVectors(profiles), NEIGHBOURS);
  const found = profiles.flatMap(({ id }, at) => matches[at].filter((match) => match.id !== id && match.similarity > NEARLY_IDENTICAL).flatMap((match) => [`${id} ${match.id}`, `${match.id} ${id}`]));
  return new Set(found);
}
