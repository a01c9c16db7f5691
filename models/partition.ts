import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sums } from './average-linkage.ts';
import { openRows, type Rows } from './dot-kernel.ts';

const ROUNDS = 6;

/**
 * Divides vectors into at most `parts` parts of near ones (spherical k-means from evenly spread starts, a fixed number
 * of rounds). Parts hold indexes, ascending; none is empty.
 */
export async function partition(sums: Sums, parts: number): Promise<number[][]> {
  const { dimension, sizes, values } = sums;
  const count = sizes.length;
  if (parts <= 1) return [sizes.map((_size, at) => at)];
  // Row 0 is for the vector that is compared; the centres come after it.
  const rows = openRows(parts + 1, dimension);
  const vectorOf = (at: number): Float32Array => values.subarray(at * dimension, (at + 1) * dimension);
  for (let part = 0; part < parts; part++) setCentre(rows, part, vectorOf(Math.floor((part * count) / parts)));
  const partOf = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < count; at++) partOf[at] = nearestCentre(rows, parts, vectorOf(at));
    const centres = Array.from({ length: parts }, () => new Float64Array(dimension));
    for (let at = 0; at < count; at++) {
      const centre = centres[partOf[at]];
      const vector = vectorOf(at);
      for (let axis = 0; axis < dimension; axis++) centre[axis] += vector[axis];
    }
    for (const [part, centre] of centres.entries()) setCentre(rows, part, centre);
    await nextTurn();
  }
  const members: number[][] = Array.from({ length: parts }, () => []);
  partOf.forEach((part, at) => members[part].push(at));
  return members.filter((part) => part.length > 0);
}

function setCentre({ values, stride }: Rows, part: number, centre: ArrayLike<number>): void {
  let squares = 0;
  for (let axis = 0; axis < centre.length; axis++) squares += centre[axis] ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let axis = 0; axis < centre.length; axis++) values[(part + 1) * stride + axis] = centre[axis] / length;
}

/** The vector is put into row 0; the centres, from row 1, are multiplied with it four at a time. */
function nearestCentre(rows: Rows, parts: number, vector: Float32Array): number {
  rows.values.set(vector);
  let best = 0;
  let most = -Infinity;
  for (let first = 0; first < parts; first += 4) {
    rows.multiply(first + 1, 0, 1);
    for (let row = 0; row < Math.min(4, parts - first); row++) {
      if (rows.products[row] <= most) continue;
      most = rows.products[row];
      best = first + row;
    }
  }
  return best;
}
