import type { Fact } from './fact.ts';
import { isHard } from './library.ts';
import { closest, closeness, companion, nextFact, pressure, wantedFact, wayOf } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';
import { affinity } from './plan-threads.ts';

/** The own fact that answers the question put, if it asks for one. */
function asked({ open, mine }: Floor): Fact | undefined {
  if (open?.about !== 'category') return undefined;
  if (open.expects !== undefined && mine.includes(open.expects)) return open.expects;
  if (open.open === true) return mine[0];
  return mine.find(({ category }) => category !== undefined && category === open.category);
}

const put = (floor: Floor): boolean => floor.open !== undefined && asked(floor) === undefined;
const welcome = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity) : 0);

function answer(floor: Floor, together = false): Piece[] {
  const fact = asked(floor);
  if (fact !== undefined) return [{ do: 'tell', fact, way: 'answer', also: together ? companion(fact, floor) : undefined }];
  return floor.open === undefined ? [] : [{ do: 'answer', question: floor.open }];
}

function detail(floor: Floor): Piece[] {
  const fact = asked(floor);
  return fact === undefined ? [] : [{ do: 'detail', fact, extra: true }];
}

function back(floor: Floor): Fact | undefined {
  const fact = closest(floor.theirs ?? [], asked(floor)?.category);
  return fact !== undefined && affinity(fact.category, asked(floor)?.category) > 1 ? fact : undefined;
}

function another(floor: Floor): Piece[] {
  const fact = nextFact(floor);
  return fact === undefined ? [] : [{ do: 'tell', fact, way: wayOf(fact, floor), also: pressure(floor) > 1 ? companion(fact, floor) : undefined }];
}

/** Moves of somebody who has been asked something; the answer always comes first. */
export const answering: readonly Move[] = [
  {
    name: 'answer with a story',
    weight: (floor) => (asked(floor) !== undefined ? Math.max(0.5, 3 + floor.talkative * 3) : 0),
    pieces: (floor) => [...answer(floor), ...detail(floor)],
  },
  {
    name: 'answer in short',
    weight: (floor) => (asked(floor) !== undefined ? Math.max(0.2, 1 - floor.talkative * 2) : 0),
    pieces: (floor) => answer(floor),
  },
  {
    name: 'answer and add what belongs to it',
    weight: (floor) => (companion(asked(floor), floor) === undefined ? 0 : 4),
    pieces: (floor) => answer(floor, true),
  },
  {
    name: 'answer and ask back',
    weight: (floor) => (asked(floor) !== undefined && back(floor) !== undefined && floor.room > 1 ? 6 : 0),
    pieces: (floor) => [...answer(floor), { do: 'ask', fact: back(floor), back: true, after: asked(floor) }],
  },
  {
    name: 'answer a follow-up',
    weight: (floor) => (put(floor) ? 1.6 : 0),
    pieces: (floor) => answer(floor),
  },
  {
    name: 'answer a follow-up and tell more',
    weight: (floor) => (put(floor) && floor.mine.length > 0 && !(floor.topic !== undefined && isHard(floor.topic)) ? 0.5 + 1.2 * closeness(nextFact(floor), floor) : 0),
    pieces: (floor) => [...answer(floor), ...another(floor)],
  },
  {
    name: 'answer a follow-up and ask',
    weight: (floor) => (put(floor) && (floor.theirs === undefined || floor.theirs.length > 0) ? (2 + closeness(wantedFact(floor), floor)) * welcome(floor) : 0),
    pieces: (floor) => [...answer(floor), { do: 'ask', fact: wantedFact(floor), back: true }],
  },
];
