import { expect, it } from 'vitest';
import { Openings } from '../../text/openings.ts';

it('counts who opened in the same words before, and leaves the rest apart', () => {
  const openings = new Openings();
  const own = Array.from({ length: 20_000 }, (_one, at) => openings.countBefore(`I bake bread number ${at} today.`));
  expect(own.filter((count) => count > 0)).toEqual([]);
  expect(Array.from({ length: 3 }, (_one, at) => openings.countBefore(`So, what brings you to this stop, stranger ${at}?`))).toEqual([0, 1, 2]);
  expect(openings.countBefore('so what brings you to this station')).toBe(3);
  expect(openings.countBefore('I bake bread number 7 today.')).toBe(1);
});
