import { closeness, companion, isLabel, nextFact, pressure, wantedFact, wayOf } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';

const curious = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity + floor.warm * 0.3) : 0);
const hasMore = (floor: Floor): boolean => floor.theirs === undefined || floor.theirs.length > 0;

function acknowledge(floor: Floor): Piece[] {
  return floor.mineHeard === undefined && floor.moves.length > 0 && !floor.interrupted ? [{ do: 'acknowledge' }] : [];
}

function tell(floor: Floor): Piece[] {
  const fact = nextFact(floor);
  if (fact === undefined) return [];
  const way = wayOf(fact, floor);
  return [{ do: 'tell', fact, way: way === 'close' && floor.mineHeard !== undefined ? 'more' : way, also: pressure(floor) > 0.95 || isLabel(fact) ? companion(fact, floor) : undefined }];
}

function detailOfNext(floor: Floor): Piece[] {
  const fact = nextFact(floor);
  return fact === undefined ? [] : [{ do: 'detail', fact, extra: true }];
}

/** Moves of somebody to whom the floor has been left. */
export const leading: readonly Move[] = [
  {
    name: 'bring up something own',
    weight: (floor) => (floor.mine.length === 0 || floor.mineHeard !== undefined ? 0 : 1 + closeness(nextFact(floor), floor) * 1.5 + floor.talkative),
    pieces: (floor) => [...acknowledge(floor), ...tell(floor), ...detailOfNext(floor)],
  },
  {
    name: 'ask for something',
    weight: (floor) => (hasMore(floor) ? (floor.moves.length < 2 ? 9 : floor.mineHeard === undefined ? 4 : 2) * curious(floor) : 0),
    pieces: (floor) => [...acknowledge(floor), { do: 'ask', fact: wantedFact(floor), back: floor.mineHeard !== undefined }],
  },
  {
    name: 'say more',
    weight: (floor) => (floor.mineHeard === undefined ? 0 : 1.5),
    pieces: (floor) => (floor.mineHeard === undefined ? [] : [{ do: 'detail', fact: floor.mineHeard }]),
  },
  {
    name: 'say more and ask',
    weight: (floor) => (floor.mineHeard === undefined || !hasMore(floor) ? 0 : 2 * curious(floor)),
    pieces: (floor) => [...(floor.mineHeard === undefined ? [] : [{ do: 'detail', fact: floor.mineHeard } satisfies Piece]), { do: 'ask', fact: wantedFact(floor), back: true }],
  },
  {
    name: 'tell another thing',
    weight: (floor) => (floor.mineHeard === undefined || floor.mine.length === 0 ? 0 : 0.8 + closeness(nextFact(floor), floor)),
    pieces: (floor) => [...tell(floor), ...detailOfNext(floor)],
  },
  {
    name: 'remark on the surroundings',
    weight: (floor) => (floor.detours.length > 0 && floor.room > 2 && floor.progress > 0.25 && closeness(nextFact(floor), floor) < 2 && !floor.moves.includes('remark on the surroundings') ? 1.6 : 0),
    pieces: (floor) => [{ do: 'detour', exchanges: floor.detours }],
  },
  {
    name: 'acknowledge',
    weight: (floor) => (floor.mine.length === 0 && floor.moves.at(-1) !== 'acknowledge' ? 0.3 : 0),
    pieces: (floor) => acknowledge(floor),
  },
];
