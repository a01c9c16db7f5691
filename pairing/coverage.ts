import { bucketsBy } from './buckets.ts';
import { matchProfiles } from './match.ts';
import type { Pairing } from './pairing.ts';
import { similarity } from './people.ts';

/** Every category gets its share of conversations, also those that few people have. */
export const coverage: Pairing = {
  name: 'coverage',
  description: 'Two people meet over the category that the fewest pairs have shared so far, so that all categories are talked about.',
  pair: (profiles, options) =>
    matchProfiles(profiles, options, (people) => {
      const byCategory = bucketsBy(people, 1);
      const covered = new Map<string, number>();
      const covers = (key: string): number => covered.get(key) ?? 0;
      return {
        partners: function* (person, isFree) {
          const keys = options.random.shuffle(byCategory.keys(person)).sort((a, b) => covers(a) - covers(b));
          for (const key of keys) yield* byCategory.free(key, isFree, options.random);
        },
        suits: (person, partner) => similarity(people, person, partner) >= options.minShared,
        reset: () => byCategory.reset(),
        made: (person, partner) => {
          const theirs = new Set(byCategory.keys(partner));
          for (const key of byCategory.keys(person)) if (theirs.has(key)) covered.set(key, covers(key) + 1);
        },
      };
    }),
};
