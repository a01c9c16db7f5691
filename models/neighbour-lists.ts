/**
 * For each of `count` clusters its nearest others as far as they are known, most similar first, and a bound: no cluster
 * that is not listed is more similar than `bound`.
 */
export interface NeighbourLists {
  readonly bound: Float64Array;
  /** The smallest similarity that would still be listed. */
  readonly least: Float64Array;
  length(owner: number): number;
  ids(owner: number): Int32Array;
  /** Similarity of the first; undefined when nothing is listed. */
  best(owner: number): number | undefined;
  /** Empties a list and sets the bound for what will not be listed. */
  clear(owner: number, bound: number): void;
  /** Lists a neighbour if it is near enough; what falls off the end raises the bound. */
  offer(owner: number, id: number, similarity: number): void;
}

/** Empty lists of at most `room` neighbours that are at least `threshold` similar. */
export function neighbourLists(count: number, room: number, threshold: number): NeighbourLists {
  const ids = new Int32Array(count * room);
  const similarities = new Float64Array(count * room);
  const lengths = new Int32Array(count);
  const bound = new Float64Array(count).fill(threshold);
  const least = new Float64Array(count).fill(threshold);
  return {
    bound,
    least,
    length: (owner) => lengths[owner],
    ids: (owner) => ids.slice(owner * room, owner * room + lengths[owner]),
    best: (owner) => (lengths[owner] === 0 ? undefined : similarities[owner * room]),
    clear: (owner, newBound) => {
      lengths[owner] = 0;
      bound[owner] = newBound;
      least[owner] = threshold;
    },
    offer: (owner, id, similarity) => {
      if (similarity < least[owner]) return;
      const start = owner * room;
      const full = lengths[owner] === room;
      if (full) bound[owner] = Math.max(bound[owner], Math.min(similarity, similarities[start + room - 1]));
      let at = start + (full ? room - 1 : lengths[owner]++);
      if (full && similarity <= similarities[at]) return;
      for (; at > start && similarities[at - 1] < similarity; at--) {
        similarities[at] = similarities[at - 1];
        ids[at] = ids[at - 1];
      }
      similarities[at] = similarity;
      ids[at] = id;
      // What is less similar than the last is left out without a look from now on, so the bound has to cover it.
      if (lengths[owner] < room) return;
      least[owner] = similarities[start + room - 1];
      bound[owner] = Math.max(bound[owner], least[owner]);
    },
  };
}
