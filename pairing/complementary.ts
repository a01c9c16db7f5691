import { bucketsBy } from './buckets.ts';
import { matchProfiles } from './match.ts';
import type { Pairing } from './pairing.ts';
import { sharedCount } from './people.ts';

/** One thing to begin with, and the rest to discover. */
export const complementary: Pairing = {
  name: 'complementary',
  description: 'Two people share exactly one category and differ in the rest: something to start from, much to find out. Does not look at the minimum of shared categories.',
  pair: (profiles, options) =>
    matchProfiles(profiles, options, (people) => {
      const byCategory = bucketsBy(people, 1);
      return {
        partners: function* (person, isFree) {
          for (const key of options.random.shuffle(byCategory.keys(person))) yield* byCategory.free(key, isFree, options.random);
        },
        suits: (person, partner) => sharedCount(people, person, partner) === 1,
        reset: () => byCategory.reset(),
      };
    }),
};
