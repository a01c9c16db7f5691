import type { Facets } from '../domain/profile.ts';
import { named } from '../domain/registry.ts';
import { bigFive } from './big-five.ts';
import type { Facet, Manner } from './facet.ts';
import { voice } from './voice.ts';

/** The built-in facets. */
export const facets: readonly Facet[] = [bigFive, voice];

/** The facet of that name; an unknown name is a `bad-option` error that lists the choices. */
export function facetNamed(name: string, members: readonly Facet[] = facets): Facet {
  return named('facet', name, members);
}

const AVERAGE: Manner = { talkative: 0, warm: 0, cheerful: 0, fillers: [] };

/** How a person with these facets talks; average where no facet says otherwise. Unknown facets are left alone. */
export function mannerOf(values: Facets, members: readonly Facet[] = facets): Manner {
  return members.reduce((manner, facet) => {
    const value = facet.schema.safeParse(values[facet.name]);
    return value.success ? { ...manner, ...facet.manner?.(value.data) } : manner;
  }, AVERAGE);
}

/** What each known facet says about the person, for a writer's prompt. */
export function describeFacets(values: Facets, members: readonly Facet[] = facets): string[] {
  return members.flatMap((facet) => {
    const value = facet.schema.safeParse(values[facet.name]);
    return value.success ? [facet.describe(value.data)] : [];
  });
}
