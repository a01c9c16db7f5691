import { END, START, StateGraph } from '@langchain/langgraph';
import { z } from 'zod';
import { Attribute } from '../domain/attribute.ts';
import { Profile } from '../domain/profile.ts';
import { drawProfiles, ProfileStatistics } from './profile-draw.ts';
import { addFacets } from './profile-facets.ts';
import type { Services } from './services.ts';
import { unchecked } from './unchecked.ts';

/** What the stage takes. */
export const ProfilesInput = z.object({
  attributes: z.array(Attribute).readonly().describe('What the people are made of.'),
  count: z.int().min(1).default(200).describe('Profiles wanted.'),
  size: z.int().min(1).max(20).default(5).describe('Attributes in each.'),
  facets: z.array(z.string()).readonly().default(['big-five', 'voice']).describe('Names of the facets drawn for every profile; none for attributes alone.'),
});

/** What the stage gives. */
export const ProfilesOutput = z.object({ profiles: z.array(Profile).readonly(), statistics: ProfileStatistics });

const ProfilesState = z.object({ ...ProfilesInput.shape, profiles: unchecked<readonly Profile[]>(), statistics: unchecked<ProfileStatistics>() });

/** Consistent profiles from attributes (METHOD, section 2): drawn evenly, nothing redundant, nothing contradictory, then facets. */
export function profilesGraph(services: Services) {
  return new StateGraph({ state: ProfilesState, input: ProfilesInput, output: ProfilesOutput })
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
