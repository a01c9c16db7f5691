import { bucketsBy } from './buckets.ts';
import { matchProfiles } from './match.ts';
import type { Pairing } from './pairing.ts';
import { similarity } from './people.ts';

/** Combinations of more categories are not indexed: their number grows too fast with long profiles. */
const LARGEST_COMBINATION = 3;

/** As the paper: two people meet when enough of their attributes are about the same things. */
export const sharedCategories: Pairing = {
  name: 'shared-categories',
  description: 'Two people meet when enough of their attributes share a category, in two or more categories where possible.',
  pair: (profiles, options) =>
    matchProfiles(profiles, options, (people) => {
      const largest = Math.min(LARGEST_COMBINATION, Math.max(2, options.minShared));
      const smallest = options.minShared === 0 ? 0 : 1;
      // Many attributes of one category can make up for few categories, so fewer shared ones are tried too, but later.
      const levels = Array.from({ length: largest - smallest + 1 }, (_level, at) => bucketsBy(people, largest - at));
      return {
        partners: function* (person, isFree) {
          for (const level of levels) {
            for (const key of options.random.shuffle(level.keys(person))) yield* level.free(key, isFree, options.random);
          }
        },
        suits: (person, partner) => similarity(people, person, partner) >= options.minShared,
        reset: () => levels.forEach((level) => level.reset()),
      };
    }),
};
