import { profile, type Profile } from '../domain/profile.ts';
import { facetNamed } from '../facets/index.ts';
import type { Services } from './services.ts';

/** The profiles with a value drawn for each named facet. */
export function addFacets(profiles: readonly Profile[], names: readonly string[], services: Pick<Services, 'random'>): Profile[] {
  const members = names.map((name) => facetNamed(name));
  return profiles.map(({ id, attributes, facets }) => {
    const drawn = members.map((facet): [string, unknown] => [facet.name, facet.draw(attributes, services.random('facet', facet.name, id))]);
    return profile(attributes, { ...facets, ...Object.fromEntries(drawn) });
  });
}
