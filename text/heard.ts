import { hash } from 'node:crypto';
import { openingOf } from './openings.ts';
import { words } from './words.ts';

/** The different three-word sequences of a conversation. */
export function trigramsOf(utterances: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const utterance of utterances) {
    const tokens = words(utterance);
    for (let at = 0; at + 3 <= tokens.length; at++) found.add(tokens.slice(at, at + 3).join(' '));
  }
  return found;
}

/**
 * How many of some conversations hold each three-word sequence. A sequence is kept as 48 bits of its hash, 8 bytes for
 * each conversation that has it: of a million sequences, one in 300 million unheard ones passes for heard.
 */
export class Heard {
  readonly #openings = new Map<string, number>();
  readonly #hashes: Float64Array;

  /** Counts the sequences of many conversations, each conversation once. */
  constructor(conversations: Iterable<readonly string[]>) {
    let hashes = new Float64Array(1024);
    let length = 0;
    for (const utterances of conversations) {
      this.#open(utterances);
      for (const trigram of trigramsOf(utterances)) {
        if (length === hashes.length) hashes = grown(hashes);
        hashes[length++] = hashOf(trigram);
      }
    }
    this.#hashes = hashes.slice(0, length).sort();
  }

  /** Whether no conversation was heard. */
  get empty(): boolean {
    return this.#hashes.length === 0;
  }

  /** Number of conversations that hold the sequence. */
  count(trigram: string): number {
    const wanted = hashOf(trigram);
    return this.#below(wanted + 1) - this.#below(wanted);
  }

  /** Number of conversations that open in the same words as an utterance. */
  opened(utterance: string): number {
    return this.#openings.get(openingOf(utterance)) ?? 0;
  }

  #open([first]: readonly string[]): void {
    if (first !== undefined) this.#openings.set(openingOf(first), this.opened(first) + 1);
  }

  /** Number of hashes below a limit. */
  #below(limit: number): number {
    let [from, to] = [0, this.#hashes.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#hashes[middle] < limit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function grown(hashes: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(hashes.length * 2);
  larger.set(hashes);
  return larger;
}

function hashOf(trigram: string): number {
  return hash('md5', trigram, 'buffer').readUIntBE(0, 6);
}

/**
 * Share of a conversation's three-word sequences that none of the heard conversations has, in [0, 1]; `own` is the one
 * among them that does not count, because the conversation would take its place.
 */
export function unheardShare(utterances: readonly string[], heard: Heard, own: readonly string[] = []): number {
  const trigrams = trigramsOf(utterances);
  const mine = trigramsOf(own);
  const fresh = [...trigrams].filter((trigram) => heard.count(trigram) - (mine.has(trigram) ? 1 : 0) <= 0);
  return trigrams.size === 0 ? 0 : fresh.length / trigrams.size;
}
