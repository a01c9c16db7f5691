import type { Random } from '../domain/random.ts';
import { answering } from './plan-answers.ts';
import { leading } from './plan-leads.ts';
import { reacting } from './plan-reactions.ts';
import { pressure } from './plan.ts';
import type { Floor, Move, Piece } from './plan.ts';

/** All moves that suit the moment, the likeliest first; recent ones are less likely. */
export function movesFor(floor: Floor, random: Random): Move[] {
  const moves = floor.open !== undefined ? answering : floor.fresh !== undefined ? reacting : leading;
  return moves
    .map((move) => ({ move, weight: move.weight(floor) * freshness(floor, move) * pace(floor, move.pieces(floor)) }))
    .filter(({ weight }) => weight > 0)
    .map(({ move, weight }) => ({ move, key: Math.pow(random.next(), 1 / weight) }))
    .sort((a, b) => b.key - a.key)
    .map(({ move }) => move);
}

/** How well a move keeps to the time left: the more there is to tell in it, the more its utterances should carry. */
function pace(floor: Floor, pieces: readonly Piece[]): number {
  const told = pieces.reduce((sum, piece) => sum + (piece.do === 'tell' ? (piece.also === undefined ? 1 : 2) : piece.do === 'ask' ? 0.6 : piece.do === 'follow' ? 0.45 : 0), 0);
  const due = pressure(floor) * 1.3;
  if (told === 0) return Math.max(0.02, 1.15 - due);
  return told > 1 ? Math.max(0.1, due * 2.2 - 0.8) : 0.5 + due;
}

function freshness(floor: Floor, { name }: Move): number {
  const used = floor.moves.filter((one) => one === name).length;
  const recent = floor.moves.slice(-4).includes(name);
  return (recent ? 0.35 : 1) / (1 + used * 0.5);
}
