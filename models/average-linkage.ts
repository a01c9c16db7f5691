import { setImmediate as nextTurn } from 'node:timers/promises';
import { MOST_ROWS_AT_ONCE, openRows, type Rows } from './dot-kernel.ts';
import { maxHeap } from './max-heap.ts';
import { neighbourLists, type NeighbourLists } from './neighbour-lists.ts';

/** What is merged: for each starting cluster the sum of its members' unit vectors, row after row, and their number. */
export interface Sums {
  readonly values: Float32Array;
  readonly dimension: number;
  readonly sizes: readonly number[];
}

/** When merging ends: at pairs less similar than `threshold`, or when `clusters` are left. */
export interface Stop {
  readonly threshold: number;
  readonly clusters: number;
}

/** Indexes of the starting clusters that were merged, ascending, by their smallest; and the linkage of the last merge. */
export interface Merged {
  readonly groups: number[][];
  readonly lastLinkage: number;
}

/** Nearest neighbours kept for each cluster; fewer mean more full searches, more mean more upkeep. */
const NEIGHBOURS = 32;
/** Rounding of single-precision sums; a neighbour this close to the bound counts as the nearest. */
const ROUNDING = 1e-6;
const WORK_BEFORE_BREATH_MS = 50;

/**
 * Exact agglomerative clustering by average cosine linkage: always the most similar two clusters are merged.
 * With sums of unit vectors the average similarity of two clusters is `sumA · sumB / (|A| |B|)`, so no distance matrix
 * is needed, and after a merge it is a weighted mean, so a bound on both holds for the union: most nearest neighbours
 * are found in short lists. Other work of the process goes on in between.
 */
export async function averageLinkage(sums: Sums, stop: Stop): Promise<Merged> {
  const forest = plantForest(sums, stop.threshold);
  const breathe = breathing();
  for (let tile = 0; tile < forest.count; tile += MOST_ROWS_AT_ONCE) {
    meetTile(forest, tile);
    await breathe();
  }
  const heap = maxHeap();
  for (let home = 0; home < forest.count; home++) heap.push(urgency(forest, home), home);
  let lastLinkage = 1;
  while (forest.active.length > stop.clusters) {
    const first = heap.pop();
    if (first === undefined || first.key < stop.threshold) break;
    const home = forest.homes[first.item];
    if (home < 0) continue;
    const linkage = nearest(forest, home);
    if (linkage === undefined) continue;
    if (linkage < first.key) {
      heap.push(linkage, first.item);
      continue;
    }
    lastLinkage = linkage;
    const merged = merge(forest, home, forest.homes[forest.lists.ids(home)[0]]);
    heap.push(urgency(forest, merged), forest.ids[merged]);
    await breathe();
  }
  return { groups: groupsOf(forest), lastLinkage };
}

/** Clusters live at the `home` of their first member; an id is used once, so a list can tell that a neighbour is gone. */
interface Forest {
  readonly count: number;
  readonly threshold: number;
  readonly rows: Rows;
  readonly lists: NeighbourLists;
  readonly sizes: Float64Array;
  /** Id of the cluster at a home. */
  readonly ids: Int32Array;
  /** Home of the cluster with an id, -1 when it was merged. */
  readonly homes: Int32Array;
  /** Id of the cluster that took in the cluster with an id. */
  readonly into: Int32Array;
  /** Homes of the clusters that are left; a row of the matrix for each, without gaps. */
  readonly active: number[];
  readonly rowOf: Int32Array;
  nextId: number;
}

function plantForest({ values, dimension, sizes }: Sums, threshold: number): Forest {
  const count = sizes.length;
  const rows = openRows(count, dimension);
  for (let row = 0; row < count; row++) rows.values.set(values.subarray(row * dimension, (row + 1) * dimension), row * rows.stride);
  const numbers = Int32Array.from({ length: 2 * count }, (_number, at) => at);
  return {
    count,
    threshold,
    rows,
    lists: neighbourLists(count, NEIGHBOURS, threshold),
    sizes: Float64Array.from(sizes),
    ids: numbers.slice(0, count),
    homes: numbers.map((at) => (at < count ? at : -1)),
    into: numbers.slice(),
    active: Array.from(numbers.subarray(0, count)),
    rowOf: numbers.slice(0, count),
    nextId: count,
  };
}

/** Introduces the clusters of one tile of rows to each other and to all before them. */
function meetTile({ rows, lists, sizes, count }: Forest, tile: number): void {
  const end = Math.min(count, tile + MOST_ROWS_AT_ONCE);
  for (let first = 0; first < end; first += 4) {
    rows.multiply(first, tile, end - tile);
    for (let other = Math.max(tile, first + 1); other < end; other++) {
      const mine = Math.min(4, other - first);
      for (let row = first; row < first + mine; row++) {
        const linkage = rows.products[4 * (other - tile) + row - first] / (sizes[row] * sizes[other]);
        if (linkage >= lists.least[row]) lists.offer(row, other, linkage);
        if (linkage >= lists.least[other]) lists.offer(other, row, linkage);
      }
    }
  }
}

/** No neighbour of this cluster is more similar than this. */
function urgency({ lists }: Forest, home: number): number {
  return Math.max(lists.best(home) ?? -1, lists.bound[home]);
}

/** Linkage of the nearest cluster, which is then the first in the list; undefined when none reaches the threshold. */
function nearest(forest: Forest, home: number): number | undefined {
  const { lists, homes } = forest;
  if (lists.length(home) > 0 && homes[lists.ids(home)[0]] < 0) renew(forest, home, survivors(forest, [home]), lists.bound[home]);
  const best = lists.best(home);
  if (best !== undefined && best >= lists.bound[home] - ROUNDING) return best;
  if (lists.bound[home] > forest.threshold) searchAll(forest, home);
  return lists.best(home);
}

/** Ids of the clusters that what is listed at these homes has become, without the homes themselves. */
function survivors({ lists, into, ids }: Forest, listed: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const home of listed) {
    for (const id of lists.ids(home)) {
      let now = id;
      while (into[now] !== now) now = into[now] = into[into[now]];
      found.add(now);
    }
  }
  for (const home of listed) found.delete(ids[home]);
  return found;
}

function renew({ lists, rows, rowOf, homes, sizes }: Forest, home: number, neighbours: Iterable<number>, bound: number): void {
  lists.clear(home, bound);
  for (const id of neighbours) {
    const other = homes[id];
    rows.multiply(rowOf[home], rowOf[other], 1);
    lists.offer(home, id, rows.products[0] / (sizes[home] * sizes[other]));
  }
}

function searchAll({ lists, rows, rowOf, active, ids, sizes, threshold }: Forest, home: number): void {
  lists.clear(home, threshold);
  for (let first = 0; first < active.length; first += 4) {
    rows.multiply(first, rowOf[home], 1);
    for (let row = first; row < Math.min(first + 4, active.length); row++) {
      const other = active[row];
      if (other !== home) lists.offer(home, ids[other], rows.products[row - first] / (sizes[home] * sizes[other]));
    }
  }
}

/** Unites two clusters; returns the home of the union. */
function merge(forest: Forest, a: number, b: number): number {
  const { lists, sizes, ids, homes, into } = forest;
  const [home, gone] = a < b ? [a, b] : [b, a];
  const id = forest.nextId++;
  const size = sizes[home] + sizes[gone];
  const bound = (sizes[home] * lists.bound[home] + sizes[gone] * lists.bound[gone]) / size;
  addRow(forest, home, gone);
  for (const one of [home, gone]) {
    into[ids[one]] = id;
    homes[ids[one]] = -1;
  }
  ids[home] = id;
  homes[id] = home;
  sizes[home] = size;
  renew(forest, home, survivors(forest, [home, gone]), bound);
  return home;
}

/** Adds the row of one cluster to the other's, and closes the gap with the last row. */
function addRow({ rows, rowOf, active }: Forest, home: number, gone: number): void {
  const { values, stride } = rows;
  const [to, from] = [rowOf[home] * stride, rowOf[gone] * stride];
  for (let at = 0; at < stride; at++) values[to + at] += values[from + at];
  const last = active.length - 1;
  values.copyWithin(from, last * stride, (last + 1) * stride);
  active[rowOf[gone]] = active[last];
  rowOf[active[last]] = rowOf[gone];
  active.pop();
}

function groupsOf({ count, into }: Forest): number[][] {
  const groups = new Map<number, number[]>();
  for (let member = 0; member < count; member++) {
    let id = member;
    while (into[id] !== id) id = into[id];
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

/** Lets other work of the process have its turn when the last turn is long ago. */
function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < WORK_BEFORE_BREATH_MS) return;
    await nextTurn();
    last = performance.now();
  };
}
