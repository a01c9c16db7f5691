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

  /** Number of conversations counted before that open like this, at most 65,535; counts this one. */
  countBefore(utterance: string): number {
    const [first, step] = hashesOf(openingOf(utterance));
    let before = MOST;
    for (const [row, counts] of this.#rows.entries()) {
      const cell = ((first + row * step) >>> 0) % CELLS;
      before = Math.min(before, counts[cell]);
      if (counts[cell] < MOST) counts[cell]++;
    }
    return before;
  }
}

/** Two numbers for a text (FNV-1a with two beginnings); the rows' places follow from them (Kirsch and Mitzenmacher, 2006). */
function hashesOf(text: string): [number, number] {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
  }
  return [one >>> 0, (other >>> 0) | 1];
}
