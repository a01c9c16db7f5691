import { hash } from 'node:crypto';
import { words } from './words.ts';

/** Words of a first utterance that make its opening: what comes after them differs even where all begin alike. */
const WORDS = 6;
const ROWS = 3;
const CELLS = 2 ** 21;
const MOST = 2 ** 16 - 1;

/** The words a conversation opens with, at most six. */
export function openingOf(utterance: string): string {
  return words(utterance).slice(0, WORDS).join(' ');
}

/**
 * Counts how many conversations open in the same words, in 12 MB for any number of them: a count-min sketch (Cormode and
 * Muthukrishnan, 2005), whose counts are never too low and, of a million different openings, at least two too high for
 * one in a thousand.
 */
export class Openings {
  readonly #rows = Array.from({ length: ROWS }, () => new Uint16Array(CELLS));

  add(utterance: string): void {
    for (const [row, cell] of cellsOf(utterance).entries()) this.#rows[row][cell] = Math.min(MOST, this.#rows[row][cell] + 1);
  }

  /** Number of counted conversations that open like this; at most 65,535. */
  count(utterance: string): number {
    return Math.min(...cellsOf(utterance).map((cell, row) => this.#rows[row][cell]));
  }
}

function cellsOf(utterance: string): number[] {
  const digest = hash('md5', openingOf(utterance), 'buffer');
  return Array.from({ length: ROWS }, (_row, at) => digest.readUInt32BE(at * 4) % CELLS);
}
