import { byNearness, roundSimilarity } from './entries.ts';
import type { Entry, Match, Where } from './vector-store.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly metadata: Entry['metadata'];
}

/** Vectors in one block of memory, compared one by one: exact, and fast enough for tens of thousands. */
export interface ExactIndex {
  readonly size: number;
  put(entry: Entry): void;
  remove(id: string): boolean;
  get(id: string): Entry | undefined;
  nearest(vector: readonly number[], count: number, where: Where | undefined): Match[];
  entries(): IterableIterator<Entry>;
}

/** An empty index for vectors of `dimension` numbers. */
export function exactIndex(dimension: number): ExactIndex {
  let block = new Float32Array(dimension * 64);
  const rows: Row[] = [];
  const places = new Map<string, number>();

  const entryAt = (place: number): Entry | undefined => {
    const row = rows[place];
    return row && { ...row, vector: Array.from(block.subarray(place * dimension, (place + 1) * dimension)) };
  };

  return Object.freeze({
    get size() {
      return rows.length;
    },
    put({ id, text, vector, metadata }: Entry) {
      const place = places.get(id) ?? rows.length;
      if ((place + 1) * dimension > block.length) {
        const larger = new Float32Array(block.length * 2);
        larger.set(block);
        block = larger;
      }
      block.set(vector, place * dimension);
      rows[place] = { id, text, metadata };
      places.set(id, place);
    },
    remove(id: string) {
      const place = places.get(id);
      const last = rows.pop();
      if (place === undefined || last === undefined) {
        if (last !== undefined) rows.push(last);
        return false;
      }
      places.delete(id);
      if (last.id !== id) {
        // The last row fills the gap, so that the block stays without holes.
        block.copyWithin(place * dimension, rows.length * dimension, (rows.length + 1) * dimension);
        rows[place] = last;
        places.set(last.id, place);
      }
      return true;
    },
    get(id: string) {
      const place = places.get(id);
      return place === undefined ? undefined : entryAt(place);
    },
    nearest(vector: readonly number[], count: number, where: Where | undefined) {
      return search(rows, block, { query: Float32Array.from(vector), count, where });
    },
    *entries() {
      for (let place = 0; place < rows.length; place += 1) {
        const entry = entryAt(place);
        if (entry !== undefined) yield entry;
      }
    },
  });
}

interface Question {
  readonly query: Float32Array;
  readonly count: number;
  readonly where: Where | undefined;
}

function search(rows: readonly Row[], block: Float32Array, { query, count, where }: Question): Match[] {
  const wanted = where === undefined ? undefined : Object.entries(where);
  const best = bestList(count);
  rows.forEach((row, place) => {
    if (wanted?.every(([key, value]) => row.metadata[key] === value) === false) return;
    best.offer(roundSimilarity(dot(query, block, place * query.length)), row);
  });
  return best.matches();
}

// Four sums at once: one sum would wait for itself at every step.
function dot(query: Float32Array, block: Float32Array, start: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at + 3 < query.length; at += 4) {
    const place = start + at;
    a += query[at] * block[place];
    b += query[at + 1] * block[place + 1];
    c += query[at + 2] * block[place + 2];
    d += query[at + 3] * block[place + 3];
  }
  for (; at < query.length; at += 1) a += query[at] * block[start + at];
  return a + b + c + d;
}

interface BestList {
  offer(similarity: number, row: Row): void;
  matches(): Match[];
}

// Collects up to twice the count, then sorts and cuts: cheaper than keeping order at every offer.
function bestList(count: number): BestList {
  let kept: { similarity: number; id: string; row: Row }[] = [];
  let least = -2;
  const cut = (): void => {
    kept = kept.sort(byNearness).slice(0, count);
    if (kept.length === count) least = kept.at(-1)?.similarity ?? -2;
  };
  return {
    offer(similarity, row) {
      if (similarity < least) return;
      kept.push({ similarity, id: row.id, row });
      if (kept.length >= count * 2 + 64) cut();
    },
    matches() {
      cut();
      return kept.map(({ similarity, row }) => ({ ...row, similarity }));
    },
  };
}
