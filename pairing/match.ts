import { DramatisError } from '../domain/error.ts';
import { pair, type Pair } from '../domain/pair.ts';
import type { Profile } from '../domain/profile.ts';
import type { PairingOptions } from './pairing.ts';
import { nearlyIdentical, peopleOf, type People } from './people.ts';

/** How a strategy looks for partners. */
export interface Search {
  /** People who may suit, the most suitable first; only those are taken for whom `isFree` holds. */
  partners(person: number, isFree: (person: number) => boolean): Iterable<number>;
  suits(person: number, partner: number): boolean;
  /** Called when every person is free for one more pair. */
  reset(): void;
  /** Called after a pair was made. */
  readonly made?: (person: number, partner: number) => void;
}

/**
 * Goes round the profiles in random order and gives each the first partner that suits. In round n nobody has more than
 * n pairs, which spreads the pairs evenly.
 */
export function matchProfiles(profiles: readonly Profile[], options: PairingOptions, open: (people: People) => Search): Pair[] {
  const { random, count, maxReuse, exclude } = options;
  check(options);
  const people = peopleOf(profiles);
  const total = people.profiles.length;
  if (total < 2) {
    throw new DramatisError('bad-input', `There ${total === 1 ? 'is only one profile' : 'are no profiles'} to pair; at least two different ones are needed.`, {
      hint: 'Make more profiles (--profiles), or give more attributes to make them from.',
    });
  }
  const search = open(people);
  const uses = new Int32Array(total);
  const known = new Set<number>();
  const pairs: Pair[] = [];
  const keyOf = (a: number, b: number): number => Math.min(a, b) * total + Math.max(a, b);
  const idOf = (person: number): string => people.profiles[person].id;
  const allowed = (a: number, b: number): boolean =>
    a !== b && search.suits(a, b) && !known.has(keyOf(a, b)) && !nearlyIdentical(people, a, b) && !exclude?.has(`${idOf(a)} ${idOf(b)}`);
  const meet = (a: number, b: number): void => {
    known.add(keyOf(a, b));
    for (const person of [a, b]) uses[person] += 1;
    const [first, second] = random.chance(0.5) ? [a, b] : [b, a];
    pairs.push(pair(people.profiles[first], people.profiles[second]));
    search.made?.(a, b);
  };
  const order = random.shuffle(people.profiles.map((_profile, at) => at));
  for (let round = 1; round <= maxReuse && pairs.length < count; round++) {
    const isFree = (person: number): boolean => uses[person] < round;
    const before = pairs.length;
    search.reset();
    for (const person of order) {
      if (pairs.length >= count) break;
      if (!isFree(person)) continue;
      for (const partner of search.partners(person, isFree)) {
        if (!allowed(person, partner)) continue;
        meet(person, partner);
        break;
      }
    }
    if (pairs.length === before) break;
  }
  if (pairs.length > 0) return pairs;
  throw new DramatisError('bad-input', `No two of the ${total} profiles can be paired: none share enough categories (at least ${options.minShared}) without being nearly the same person.`, {
    hint: 'Begin again with a lower --min-shared, with --pairing random, or with more profiles; a run does so in a new folder, because it keeps what it began with.',
  });
}

function check({ count, minShared, maxReuse }: PairingOptions): void {
  for (const [name, value, least] of [['number of pairs', count, 1], ['minimum of shared categories', minShared, 0], ['limit on reuse', maxReuse, 1]] as const) {
    if (value >= least) continue;
    throw new DramatisError('bad-option', `The ${name} is ${value}; it must be at least ${least}.`, { hint: `Leave it out to use the default, or give a number from ${least}.` });
  }
}
