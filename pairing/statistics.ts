import { z } from 'zod';
import type { Pair } from '../domain/pair.ts';
import type { Profile } from '../domain/profile.ts';

/** How a pairing turned out (METHOD, section 3). */
export const PairStatistics = z.object({
  pairs: z.int(),
  /** Share of pairs with at least two shared categories, 0 to 1; the paper reports over 0.8. Null without pairs. */
  sharingTwo: z.number().nullable(),
  meanShared: z.number().nullable(),
  /** Number of profiles by the number of pairs they are in: `{0: 3, 1: 40, 2: 7}`. */
  reuse: z.record(z.string(), z.int()),
  /** Categories of the profiles that at least one pair shares, and all of them. */
  categories: z.object({ shared: z.int(), all: z.int() }),
});
export type PairStatistics = z.infer<typeof PairStatistics>;

/** Statistics of pairs made from these profiles. */
export function pairStatistics(pairs: readonly Pair[], profiles: readonly Profile[]): PairStatistics {
  const uses = new Map(profiles.map(({ id }) => [id, 0]));
  for (const { profiles: two } of pairs) for (const { id } of two) uses.set(id, (uses.get(id) ?? 0) + 1);
  const reuse: Record<number, number> = {};
  for (const count of uses.values()) reuse[count] = (reuse[count] ?? 0) + 1;
  const all = new Set(profiles.flatMap(({ attributes }) => attributes.flatMap(({ category }) => (category === undefined ? [] : [category]))));
  const shared = new Set(pairs.flatMap(({ sharedCategories }) => sharedCategories));
  const share = (count: number): number | null => (pairs.length === 0 ? null : count / pairs.length);
  return {
    pairs: pairs.length,
    sharingTwo: share(pairs.filter(({ sharedCategories }) => sharedCategories.length >= 2).length),
    meanShared: share(pairs.reduce((sum, { sharedCategories }) => sum + sharedCategories.length, 0)),
    reuse,
    categories: { shared: shared.size, all: all.size },
  };
}
