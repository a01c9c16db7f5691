import { isHard } from './library.ts';
import { closeness, companion, isLabel, nextFact, pressure, wantedFact, wayOf } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';

const curious = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity + floor.warm * 0.3) : 0);
const hard = (floor: Floor): boolean => floor.fresh !== undefined && isHard(floor.fresh);
const close = (floor: Floor): number => closeness(nextFact(floor), floor);
const plain = (floor: Floor): boolean => floor.fresh !== undefined && isLabel(floor.fresh);

function react(floor: Floor, change: { short?: boolean; extra?: boolean } = {}): Piece[] {
  return floor.fresh === undefined ? [] : [{ do: 'react', fact: floor.fresh, ...(hard(floor) ? {} : change) }];
}

function tell(floor: Floor): Piece[] {
  const fact = nextFact(floor);
  return fact === undefined ? [] : [{ do: 'tell', fact, way: wayOf(fact, floor), also: pressure(floor) > 0.95 || isLabel(fact) ? companion(fact, floor) : undefined }];
}

function detail(floor: Floor): Piece[] {
  const fact = nextFact(floor);
  return fact === undefined ? [] : [{ do: 'detail', fact, extra: true }];
}

function follow(floor: Floor): Piece[] {
  return floor.fresh === undefined ? [] : [{ do: 'follow', fact: floor.fresh }];
}

/** Moves of somebody who has just been told something. */
export const reacting: readonly Move[] = [
  {
    name: 'ask about it',
    weight: (floor) => (hard(floor) || plain(floor) ? 0 : 1.3 * curious(floor)),
    pieces: (floor) => follow(floor),
  },
  {
    name: 'react and ask about it',
    weight: (floor) => (plain(floor) ? 0 : hard(floor) ? 5 : 3) * curious(floor),
    pieces: (floor) => [...react(floor, { short: floor.moves.length % 2 === 0 }), ...follow(floor)],
  },
  {
    name: 'set the own beside it',
    weight: (floor) => (hard(floor) || close(floor) < 2 ? 0 : close(floor) * 1.5),
    pieces: (floor) => [...tell(floor), ...detail(floor)],
  },
  {
    name: 'react and set the own beside it',
    weight: (floor) => (close(floor) === 0 || hard(floor) ? 0 : close(floor) * 2),
    pieces: (floor) => [...react(floor, { short: close(floor) > 1 && floor.moves.length % 2 === 0 }), ...tell(floor), ...detail(floor)],
  },
  {
    name: 'react and ask something else',
    weight: (floor) => (hard(floor) ? 0 : (1 + closeness(wantedFact(floor), floor)) * (wantedFact(floor) === undefined && floor.theirs !== undefined ? 0 : 1.2) * curious(floor)),
    pieces: (floor) => [...react(floor, { short: plain(floor) }), { do: 'ask', fact: wantedFact(floor), back: false }],
  },
  {
    name: 'react and change the subject',
    weight: (floor) => (floor.mine.length === 0 || close(floor) > 0 ? 0 : hard(floor) ? 0.2 : pressure(floor) > 0.8 ? 2 : 0.6),
    pieces: (floor) => [...react(floor), ...tell(floor)],
  },
  {
    name: 'react',
    weight: (floor) => (plain(floor) ? 0.2 : 1 - floor.talkative * 0.4),
    pieces: (floor) => react(floor),
  },
];
