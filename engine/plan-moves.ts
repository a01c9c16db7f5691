import type { Random } from '../domain/random.ts';
import { answering } from './plan-answers.ts';
import { leading } from './plan-leads.ts';
import { reacting } from './plan-reactions.ts';
import type { Floor, Move } from './plan.ts';

/** All moves that suit the moment, the likeliest first; recent ones are less likely. */
export function movesFor(floor: Floor, random: Random): Move[] {
  const moves = floor.open !== undefined ? answering : floor.fresh !== undefined ? reacting : leading;
  return moves
    .map((move) => ({ move, weight: move.weight(floor) * freshness(floor, move) }))
    .filter(({ weight }) => weight > 0)
    .map(({ move, weight }) => ({ move, key: Math.pow(random.next(), 1 / weight) }))
    .sort((a, b) => b.key - a.key)
    .map(({ move }) => move);
}

function freshness(floor: Floor, { name }: Move): number {
  const used = floor.moves.filter((one) => one === name).length;
  const recent = floor.moves.slice(-4).includes(name);
  return (recent ? 0.35 : 1) / (1 + used * 0.5);
}
