import { z } from 'zod';
import { contentId } from './id.ts';
import { Profile } from './profile.ts';

/** Two profiles and the categories they share. */
export const Pair = z.object({
  id: z.string(),
  profiles: z.tuple([Profile, Profile]),
  /** Names of categories both profiles have an attribute in, sorted. */
  sharedCategories: z.array(z.string()),
});
export type Pair = z.infer<typeof Pair>;

/** Makes a pair; the first profile is the first speaker, so (a, b) and (b, a) are two pairs. */
export function pair(first: Profile, second: Profile): Pair {
  return { id: contentId('pair', [first.id, second.id]), profiles: [first, second], sharedCategories: sharedCategories(first, second) };
}

/** Names of the categories in which both profiles have at least one attribute, sorted. */
export function sharedCategories(first: Profile, second: Profile): string[] {
  const theirs = new Set(second.attributes.map((one) => one.category));
  const shared = first.attributes.flatMap((one) => (one.category !== undefined && theirs.has(one.category) ? [one.category] : []));
  return [...new Set(shared)].sort();
}
