import type { Fact } from './fact.ts';
import { isHard } from './library.ts';
import { nextFact, related } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';

const shared = (floor: Floor): Fact | undefined => related(floor.mine, floor.fresh?.category);
const curious = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity + floor.warm * 0.3) : 0);
const hard = (floor: Floor): boolean => floor.fresh !== undefined && isHard(floor.fresh);
const hasMore = (floor: Floor): boolean => floor.theirs === undefined || floor.theirs.length > 0;

function react(floor: Floor, extra = false): Piece[] {
  return floor.fresh === undefined ? [] : [{ do: 'react', fact: floor.fresh, extra: extra && !isHard(floor.fresh) }];
}

function tell(floor: Floor): Piece[] {
  const fact = nextFact(floor, floor.fresh?.category);
  return fact === undefined ? [] : [{ do: 'tell', fact, way: shared(floor) === undefined ? 'turn' : fact.stance === floor.fresh?.stance ? 'shared' : 'contrast' }];
}

function detail(floor: Floor): Piece[] {
  const fact = nextFact(floor, floor.fresh?.category);
  return fact === undefined ? [] : [{ do: 'detail', fact, extra: true }];
}

/** Moves of somebody who has just been told something. */
export const reacting: readonly Move[] = [
  {
    name: 'react and dig deeper',
    weight: (floor) => (hard(floor) ? 5 : 2.4) * curious(floor),
    pieces: (floor) => [...react(floor, true), ...(floor.fresh === undefined ? [] : [{ do: 'follow', fact: floor.fresh } satisfies Piece])],
  },
  {
    name: 'set the own beside it',
    weight: (floor) => (shared(floor) === undefined || hard(floor) ? 0 : 7),
    pieces: (floor) => [...tell(floor), ...detail(floor)],
  },
  {
    name: 'react and set the own beside it',
    weight: (floor) => (shared(floor) === undefined ? 0 : 5),
    pieces: (floor) => [...react(floor), ...tell(floor)],
  },
  {
    name: 'react and tell in return',
    weight: (floor) => (shared(floor) !== undefined || floor.mine.length === 0 ? 0 : 2.5),
    pieces: (floor) => [...react(floor, floor.talkative < -0.4), ...tell(floor), ...(floor.talkative > 0.4 ? detail(floor) : [])],
  },
  {
    name: 'react and ask something else',
    weight: (floor) => (hasMore(floor) && shared(floor) === undefined && !hard(floor) ? 1.2 * curious(floor) * 1.3 : 0),
    pieces: (floor) => [...react(floor), { do: 'ask', category: floor.theirs?.[0]?.category, hint: floor.theirs?.[0], lead: true }],
  },
  {
    name: 'react',
    weight: (floor) => (hasMore(floor) ? 1 - floor.talkative * 0.4 : 0.4),
    pieces: (floor) => react(floor),
  },
];
