import type { Random } from '../domain/random.ts';
import { distinct, type People } from './people.ts';

/** People that share something, found by what they share: so no two people are compared who share nothing. */
export interface Buckets {
  /**
   * People in a bucket who are still free, from a random place on, at most as many as are worth a look.
   * Those who are not free are left out of the bucket until `reset`.
   */
  free(key: string, isFree: (person: number) => boolean, random: Random): Generator<number>;
  /** Keys of a person's buckets, in the order of its categories. */
  keys(person: number): readonly string[];
  reset(): void;
}

const MOST_LOOKED_AT = 64;

/** One bucket for every combination of `size` different categories; for size 0 one bucket with everybody. */
export function bucketsBy(people: People, size: number): Buckets {
  const keys = people.categories.map((categories) => combinations(distinct(categories), size).map((combination) => combination.join(' ')));
  const buckets = new Map<string, { readonly members: number[]; live: number }>();
  keys.forEach((mine, person) => {
    for (const key of mine) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, { members: [person], live: 1 });
      else bucket.live = bucket.members.push(person);
    }
  });
  return {
    keys: (person) => keys[person],
    reset: () => {
      for (const bucket of buckets.values()) bucket.live = bucket.members.length;
    },
    free: function* (key, isFree, random) {
      const bucket = buckets.get(key);
      if (bucket === undefined || bucket.live === 0) return;
      const { members } = bucket;
      let at = random.below(bucket.live);
      for (let looked = 0; looked < Math.min(MOST_LOOKED_AT, bucket.live); ) {
        if (at >= bucket.live) at = 0;
        if (isFree(members[at])) {
          yield members[at];
          at += 1;
          looked += 1;
        } else {
          bucket.live -= 1;
          [members[at], members[bucket.live]] = [members[bucket.live], members[at]];
        }
      }
    },
  };
}

function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
