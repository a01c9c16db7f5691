import { bucketsBy } from './buckets.ts';
import { matchProfiles } from './match.ts';
import type { Pairing } from './pairing.ts';

/** Strangers: what the other strategies are measured against. */
export const random: Pairing = {
  name: 'random',
  description: 'Anybody meets anybody. Does not look at the minimum of shared categories.',
  pair: (profiles, options) =>
    matchProfiles(profiles, options, (people) => {
      const everybody = bucketsBy(people, 0);
      return {
        partners: (_person, isFree) => everybody.free('', isFree, options.random),
        suits: () => true,
        reset: () => everybody.reset(),
      };
    }),
};
