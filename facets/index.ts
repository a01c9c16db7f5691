import type { Facets } from '../domain/profile.ts';
import { registry } from '../domain/registry.ts';
import { bigFive } from './big-five.ts';
import type { Facet, Manner } from './facet.ts';
import { voice } from './voice.ts';

/** The facets. */
export const facetFamily = registry<Facet>('facet', [bigFive, voice]);

export const { members: facets, named: facetNamed } = facetFamily;

const AVERAGE: Manner = { talkative: 0, warm: 0, cheerful: 0, fillers: [] };

/** How a person with these facets talks; average where no facet says otherwise. Unknown facets are left alone. */
export function mannerOf(values: Facets): Manner {
  return facets.reduce((manner, facet) => {
    const value = facet.schema.safeParse(values[facet.name]);
    return value.success ? { ...manner, ...facet.manner?.(value.data) } : manner;
  }, AVERAGE);
}

/** What each known facet says about the person, for a writer's prompt. */
export function describeFacets(values: Facets): string[] {
  return facets.flatMap((facet) => {
    const value = facet.schema.safeParse(values[facet.name]);
    return value.success ? [facet.describe(value.data)] : [];
  });
}
