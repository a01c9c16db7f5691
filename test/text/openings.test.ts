import { expect, it } from 'vitest';
import { Openings } from '../../text/openings.ts';

it('counts who opens in the same words, and leaves the rest apart', () => {
  const openings = new Openings();
  for (let at = 0; at < 20_000; at++) openings.add(`I bake bread number ${at} today.`);
  for (let at = 0; at < 3; at++) openings.add(`So, what brings you to this stop, stranger ${at}?`);
  expect(openings.count('so what brings you to this station')).toBe(3);
  const others = Array.from({ length: 2000 }, (_one, at) => openings.count(`We mend nets, ${at} of them.`));
  expect(others.filter((count) => count > 0)).toEqual([]);
  expect(openings.count('I bake bread number 7 today.')).toBe(1);
});
