import { expect, it } from 'vitest';
import { sha256 } from '../../domain/id.ts';
import { placeIndex } from '../../models/place-index.ts';

const keys = Array.from({ length: 20_000 }, (_one, at) => sha256(String(at)).slice(0, 32));

it('a place index finds every record it was told of, and no other', () => {
  const index = placeIndex();
  keys.forEach((key, at) => index.set(key, at * 2 ** 33));
  expect(index.size).toBe(keys.length);
  expect(keys.every((key, at) => index.get(key) === at * 2 ** 33)).toBe(true);
  expect(index.get(sha256('stranger').slice(0, 32))).toBeUndefined();
});

it('a place index keeps the later place of a key', () => {
  const index = placeIndex();
  index.set(keys[0], 1);
  index.set(keys[0], 0);
  expect(index.size).toBe(1);
  expect(index.get(keys[0])).toBe(0);
});
