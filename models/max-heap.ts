/** Pairs of a key and a whole number, the largest key first, equal keys by the smaller number. */
export interface MaxHeap {
  push(key: number, item: number): void;
  /** Takes the first; undefined when there is none. */
  pop(): { readonly key: number; readonly item: number } | undefined;
}

/** An empty binary heap. */
export function maxHeap(): MaxHeap {
  const keys: number[] = [];
  const items: number[] = [];
  const before = (a: number, b: number): boolean => keys[a] > keys[b] || (keys[a] === keys[b] && items[a] < items[b]);
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b], keys[a]];
    [items[a], items[b]] = [items[b], items[a]];
  };
  const sink = (start: number): void => {
    for (let at = start; ; ) {
      const left = 2 * at + 1;
      const child = left + 1 < keys.length && before(left + 1, left) ? left + 1 : left;
      if (child >= keys.length || !before(child, at)) return;
      swap(at, child);
      at = child;
    }
  };
  return {
    push: (key, item) => {
      let at = keys.push(key) - 1;
      items.push(item);
      for (let parent = (at - 1) >> 1; at > 0 && before(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      if (keys.length === 0) return undefined;
      swap(0, keys.length - 1);
      const [key] = keys.splice(-1);
      const [item] = items.splice(-1);
      sink(0);
      return { key, item };
    },
  };
}
