import type { Attribute } from '../../domain/attribute.ts';
import type { Category } from '../../domain/category.ts';
import type { Profile } from '../../domain/profile.ts';
import { EXPANSION_RECURSION_LIMIT, expansionGraph } from '../../graphs/expansion.ts';
import { profilesGraph } from '../../graphs/profiles.ts';
import type { Services } from '../../graphs/services.ts';
import type { Scale } from './arm.ts';

/** What the people of an experiment are made of. */
export interface Seeds {
  readonly attributes: readonly Attribute[];
  readonly categories: readonly Category[];
}

/** Profiles of the seeds alone, or of all attributes after expansion. Made once for all arms, so that they differ in nothing else. */
export async function makePeople({ attributes, categories }: Seeds, expanded: boolean, scale: Scale, services: Services): Promise<readonly Profile[]> {
  const grown = expanded ? await expansionGraph(services).invoke({ seeds: attributes, knownCategories: categories, target: scale.attributes }, { recursionLimit: EXPANSION_RECURSION_LIMIT, signal: services.signal }) : { attributes };
  const { profiles } = await profilesGraph(services).invoke({ attributes: grown.attributes, count: scale.profiles, size: scale.profileSize, facets: [] }, { signal: services.signal });
  return profiles;
}
