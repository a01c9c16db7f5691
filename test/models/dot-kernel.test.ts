import { describe, expect, it } from 'vitest';
import { openRows } from '../../models/dot-kernel.ts';
import { maxHeap } from '../../models/max-heap.ts';

describe('dot products in WebAssembly', () => {
  it.each([1, 3, 4, 27, 512, 1536])('are those of a plain loop for %i dimensions', (dimension) => {
    const rows = openRows(10, dimension);
    for (let row = 0; row < 10; row++) for (let axis = 0; axis < dimension; axis++) rows.values[row * rows.stride + axis] = Math.sin(row + 3 * axis);
    const dot = (a: number, b: number) => Array.from({ length: dimension }, (_value, axis) => rows.values[a * rows.stride + axis] * rows.values[b * rows.stride + axis]).reduce((sum, one) => sum + one, 0);
    rows.multiply(2, 5, 5);
    for (let other = 0; other < 5; other++) for (let first = 0; first < 4; first++) expect(rows.products[4 * other + first]).toBeCloseTo(dot(2 + first, 5 + other), 3);
  });

  it('are the same to the last bit whichever row comes first', () => {
    const rows = openRows(8, 512);
    rows.values.forEach((_value, at) => (rows.values[at] = Math.cos(at * 1.7)));
    rows.multiply(1, 6, 1);
    const there = rows.products[0];
    rows.multiply(6, 1, 1);
    expect(rows.products[0]).toBe(there);
  });
});

describe('the heap', () => {
  it('gives the largest key first and equal keys by the smaller number', () => {
    const heap = maxHeap();
    for (const [key, item] of [[1, 5], [3, 9], [2, 1], [3, 4], [1, 0]]) heap.push(key, item);
    const taken = Array.from({ length: 6 }, () => heap.pop()?.item);
    expect(taken).toEqual([4, 9, 1, 0, 5, undefined]);
  });
});
