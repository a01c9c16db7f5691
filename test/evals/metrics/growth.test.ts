import { expect, it } from 'vitest';
import { measureGrowth } from '../../../evals/metrics/growth.ts';
import { vectorsBy } from './talks.ts';

const embed = vectorsBy('bread', 'radios', 'kites');

it('counts clusters before and after, and the words of the new attributes alone', async () => {
  const seeds = Array.from({ length: 16 }, (_one, at) => `I like ${at < 8 ? 'bread' : 'radios'} number ${at}.`);
  const fresh = ['I fly kites on windy days.', 'I mend kites.'];
  const measured = await measureGrowth(seeds, [...seeds, ...fresh], embed);
  // Two matters of eight at right angles; kites are a third.
  expect(measured).toEqual({ seeds: { attributes: 16, clusters: 2, distance: 1, words: 5 }, all: { attributes: 18, clusters: 3, distance: 1, words: (16 * 5 + 6 + 3) / 18 }, newWords: 4.5 });
  expect((await measureGrowth(seeds.toReversed(), [...fresh, ...seeds.toReversed()], embed)).all.clusters).toBe(3);
});
