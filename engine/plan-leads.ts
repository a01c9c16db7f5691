import { nextFact } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';

const curious = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity + floor.warm * 0.3) : 0);

function acknowledge(floor: Floor): Piece[] {
  if (floor.recalled) return [{ do: 'recalled' }];
  return floor.mineHeard === undefined && floor.moves.length > 0 && !floor.interrupted ? [{ do: 'acknowledge' }] : [];
}

function tell(floor: Floor, way: 'shift' | 'more' | 'return'): Piece[] {
  const fact = nextFact(floor, way === 'more' ? floor.mineHeard?.category : undefined);
  return fact === undefined ? [] : [{ do: 'tell', fact, way }];
}

/** Moves of somebody to whom the floor has been left. */
export const leading: readonly Move[] = [
  {
    name: 'bring up something own',
    weight: (floor) => (floor.mine.length === 0 || floor.mineHeard !== undefined ? 0 : 2 + floor.talkative),
    pieces: (floor) => [...acknowledge(floor), ...tell(floor, floor.interrupted ? 'return' : 'shift'), ...tell(floor, 'shift').flatMap((piece): Piece[] => (piece.do === 'tell' ? [{ do: 'detail', fact: piece.fact, extra: true }] : []))],
  },
  {
    name: 'ask out of the blue',
    weight: (floor) => ((floor.theirs === undefined || floor.theirs.length > 0) && floor.mineHeard === undefined ? 3.5 * curious(floor) : 0),
    pieces: (floor) => [...acknowledge(floor), { do: 'ask', category: floor.theirs?.[0]?.category, hint: floor.theirs?.[0], lead: true }],
  },
  {
    name: 'say more',
    weight: (floor) => (floor.mineHeard === undefined ? 0 : 2.5),
    pieces: (floor) => (floor.mineHeard === undefined ? [] : [{ do: 'detail', fact: floor.mineHeard }]),
  },
  {
    name: 'say more and another thing',
    weight: (floor) => (floor.mineHeard === undefined || floor.mine.length === 0 ? 0 : 2),
    pieces: (floor) => [...(floor.mineHeard === undefined ? [] : [{ do: 'detail', fact: floor.mineHeard, extra: true } satisfies Piece]), ...tell(floor, 'more')],
  },
  {
    name: 'call back',
    weight: (floor) => (floor.earlier.length > 0 && floor.mineHeard === undefined && floor.progress > 0.5 && !floor.recalled ? 3 : 0),
    pieces: (floor) => [...acknowledge(floor), ...floor.earlier.slice(0, 1).map((fact): Piece => ({ do: 'recall', fact }))],
  },
  {
    name: 'remark on the surroundings',
    weight: (floor) => (floor.detours.length > 0 && floor.room > 2 && floor.progress > 0.2 && !floor.moves.includes('remark on the surroundings') ? 2 : 0),
    pieces: (floor) => [{ do: 'detour', exchanges: floor.detours }],
  },
  {
    name: 'acknowledge',
    weight: (floor) => (floor.mine.length === 0 && floor.moves.at(-1) !== 'acknowledge' ? 0.3 : 0),
    pieces: (floor) => acknowledge(floor),
  },
];
