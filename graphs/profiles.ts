import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Attribute } from '../domain/attribute.ts';
import type { Profile } from '../domain/profile.ts';
import { drawProfiles, type ProfileStatistics } from './profile-draw.ts';
import { addFacets } from './profile-facets.ts';
import type { Services } from './services.ts';

const Input = Annotation.Root({
  attributes: Annotation<readonly Attribute[]>,
  /** Profiles wanted. */
  count: Annotation<number>,
  /** Attributes in each. */
  size: Annotation<number>,
  /** Names of the facets to draw for every profile; none for attributes alone. */
  facets: Annotation<readonly string[]>,
});

const ProfilesState = Annotation.Root({
  ...Input.spec,
  profiles: Annotation<readonly Profile[]>,
  statistics: Annotation<ProfileStatistics>,
});

const Output = Annotation.Root({ profiles: ProfilesState.spec.profiles, statistics: ProfilesState.spec.statistics });

/** Consistent profiles from attributes (METHOD, section 2): drawn evenly, nothing redundant, nothing contradictory, then facets. */
export function profilesGraph(services: Services) {
  return new StateGraph({ state: ProfilesState, input: Input, output: Output })
    .addNode('draw', async ({ attributes, count, size }) => drawProfiles(attributes, { count, size }, services))
    .addNode('describe', async ({ profiles, facets }) => ({ profiles: addFacets(profiles, facets, services) }))
    .addNode('remember', async ({ profiles }) => {
      await rememberProfiles(profiles, services);
      return {};
    })
    .addEdge(START, 'draw')
    .addEdge('draw', 'describe')
    .addEdge('describe', 'remember')
    .addEdge('remember', END)
    .compile();
}

/** Puts profiles into the memory, in place of those that were there. */
export async function rememberProfiles(profiles: readonly Profile[], services: Services): Promise<void> {
  const memory = await services.collection('profiles');
  await memory.clear();
  const vectors = await services.profileVectors(profiles);
  await memory.upsert(profiles.map(({ id, attributes }, at) => ({ id, text: attributes.map(({ text }) => text).join(' '), vector: vectors[at], metadata: {} })));
}
