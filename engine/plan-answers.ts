import { nextFact, related } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';
import { meets } from './talk-words.ts';

const subject = (floor: Floor): string | undefined => (floor.open?.about === 'category' ? floor.open.category : undefined);
const asked = (floor: Floor): boolean => floor.open?.about === 'category' && (subject(floor) === undefined ? floor.mine.length > 0 : related(floor.mine, subject(floor)) !== undefined);
const put = (floor: Floor): boolean => floor.open !== undefined && !asked(floor);
const welcome = (floor: Floor): number => (floor.room > 1 ? Math.max(0, floor.curiosity) : 0);

function answer(floor: Floor): Piece[] {
  if (floor.open === undefined) return [];
  const fact = asked(floor) ? nextFact(floor, subject(floor)) : undefined;
  if (fact === undefined) return [{ do: 'answer', question: floor.open }];
  const question = floor.open.about === 'category' ? floor.open.question : undefined;
  return [{ do: 'tell', fact, way: question === undefined || meets(question, fact) ? 'answer' : 'sideways' }];
}

function another(floor: Floor, category?: string): Piece[] {
  const rest = floor.mine.filter((fact) => !asked(floor) || fact !== nextFact(floor, subject(floor)));
  const fact = related(rest, category) ?? rest[0];
  return fact === undefined ? [] : [{ do: 'tell', fact, way: asked(floor) ? 'more' : floor.open?.about === 'surroundings' ? 'return' : 'shift' }];
}

/** Moves of somebody who has been asked something. */
export const answering: readonly Move[] = [
  {
    name: 'answer with a story',
    weight: (floor) => (asked(floor) ? 3 + floor.talkative : 0),
    pieces: (floor) => [...answer(floor), ...answer(floor).flatMap((piece): Piece[] => (piece.do === 'tell' ? [{ do: 'detail', fact: piece.fact, extra: true }] : []))],
  },
  {
    name: 'answer in short',
    weight: (floor) => (asked(floor) ? Math.max(0.2, 1.2 - floor.talkative * 2) : 0),
    pieces: (floor) => answer(floor),
  },
  {
    name: 'answer and go on',
    weight: (floor) => (asked(floor) && floor.mine.length > 1 && floor.progress > 0.2 ? 3 : 0),
    pieces: (floor) => [...answer(floor), ...another(floor, subject(floor))],
  },
  {
    name: 'answer and ask back',
    weight: (floor) => (asked(floor) && related(floor.theirs ?? [], subject(floor)) !== undefined && floor.room > 1 ? 5 : 0),
    pieces: (floor) => [...answer(floor), { do: 'back', category: subject(floor) }],
  },
  {
    name: 'answer a follow-up',
    weight: (floor) => (put(floor) ? 2 : 0),
    pieces: (floor) => answer(floor),
  },
  {
    name: 'answer a follow-up and tell more',
    weight: (floor) => (put(floor) && floor.mine.length > 0 ? 4 : 0),
    pieces: (floor) => [...answer(floor), ...another(floor)],
  },
  {
    name: 'answer a follow-up and ask',
    weight: (floor) => (put(floor) && (floor.theirs === undefined || floor.theirs.length > 0) ? 2.5 * welcome(floor) : 0),
    pieces: (floor) => [...answer(floor), { do: 'ask', category: floor.theirs?.[0]?.category, hint: floor.theirs?.[0], lead: true }],
  },
];
