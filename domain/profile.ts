import { z } from 'zod';
import { Attribute } from './attribute.ts';
import { contentId } from './id.ts';

/** Any other kind of knowledge about a person, keyed by the name of its facet plugin. */
export const Facets = z.record(z.string(), z.unknown());
export type Facets = z.infer<typeof Facets>;

/** Attributes (and optional facets) of one person that hold together. */
export const Profile = z.object({
  id: z.string(),
  attributes: z.array(Attribute).min(1),
  facets: Facets,
});
export type Profile = z.infer<typeof Profile>;

/** Makes a profile; the id depends on the set of attributes and the facets, not on their order. */
export function profile(attributes: readonly Attribute[], facets: Facets = {}): Profile {
  const id = contentId('pro', { attributes: attributes.map((one) => one.id).sort(), facets });
  return { id, attributes: [...attributes], facets };
}
