import type { Random } from '../domain/random.ts';
import type { Manner } from '../facets/facet.ts';
import type { Fact } from './fact.ts';
import type { Piece, Question } from './plan.ts';
import { tidy } from './phrase.ts';
import type { Palette } from './talk-palette.ts';
import { speak } from './talk-speak.ts';
import type { Spoken } from './talk-speak.ts';
import { wordCount } from './talk-words.ts';

const USUAL_WORDS = 16;
const LIMIT_WORDS = 22;
const LIMIT_SENTENCES = 3;

/** An utterance made of pieces, and what it leaves behind. */
export interface Composed {
  readonly text: string;
  readonly told: readonly Fact[];
  readonly opens: Question | undefined;
  readonly reactedTo: Fact | undefined;
}

interface Part {
  readonly piece: Piece;
  readonly spoken: Spoken;
}

/** Puts pieces into one utterance; undefined when one that matters could not be said. */
export function composed(pieces: readonly Piece[], palette: Palette, manner: Manner, start = ''): Composed | undefined {
  const wanted = USUAL_WORDS + manner.talkative * 10 + (palette.random.next() - 0.5) * 8;
  const parts: Part[] = [];
  for (const piece of manner.talkative > 0.5 ? elaborated(pieces) : pieces) {
    if (isLeftOut(piece, wordsOf(parts, start), wanted, palette.random, manner)) continue;
    const spoken = speak(piece, palette, manner);
    if (spoken === undefined && piece.do !== 'react' && isNeeded(piece)) return undefined;
    if (spoken !== undefined) parts.push({ piece, spoken });
  }
  if (parts.length === 0) return undefined;
  return summed(shortened(parts, start, LIMIT_WORDS + manner.talkative * 10, LIMIT_SENTENCES + Math.min(0, Math.round(manner.talkative * 1.5))), start);
}

/** The talkative add something to what they tell. */
function elaborated(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.do === 'detail')) return pieces;
  return pieces.flatMap((piece): Piece[] => (piece.do === 'tell' ? [piece, { do: 'detail', fact: piece.fact, extra: true }] : [piece]));
}

function isLeftOut(piece: Piece, words: number, wanted: number, random: Random, { talkative }: Manner): boolean {
  if (piece.extra !== true) return false;
  return words + (piece.do === 'react' ? 5 : 0) >= wanted || random.chance(0.06 - talkative * 0.06);
}

function shortened(parts: readonly Part[], start: string, limit: number, sentences: number): readonly Part[] {
  const dispensable = parts.findLast(({ piece }) => !isNeeded(piece));
  if (parts.length === 1 || dispensable === undefined || (wordsOf(parts, start) <= limit && sentencesOf(parts, start) <= sentences)) return parts;
  return shortened(parts.filter((part) => part !== dispensable), start, limit, sentences);
}

function summed(parts: readonly Part[], start: string): Composed {
  return {
    text: tidy([start, ...parts.map(({ spoken }) => spoken.text)].join(' ')),
    told: parts.flatMap(({ spoken }) => spoken.told ?? []),
    opens: parts.findLast(({ spoken }) => spoken.opens !== undefined)?.spoken.opens,
    reactedTo: parts.flatMap(({ piece }) => (piece.do === 'react' ? [piece.fact] : [])).at(-1),
  };
}

function wordsOf(parts: readonly Part[], start: string): number {
  return parts.reduce((sum, { spoken }) => sum + wordCount(spoken.text), wordCount(start));
}

function sentencesOf(parts: readonly Part[], start: string): number {
  return [start, ...parts.map(({ spoken }) => spoken.text)].join(' ').match(/[.!?]+(?= |$)/g)?.length ?? 0;
}

function isNeeded(piece: Piece): boolean {
  return piece.extra !== true && piece.do !== 'acknowledge' && piece.do !== 'detail';
}
