import { expect, it } from 'vitest';
import { identifySpeakers } from '../../agents/identify-speakers.ts';
import { Random } from '../../domain/random.ts';
import { swapped, talk, vectorsBy } from '../evals/metrics/talks.ts';

const help = { random: Random.of(1), embed: vectorsBy('bread', 'radios') };
const ADA_AND_BO = talk('a', [['I bake bread.'], ['I repair radios.']], ['The bread I bake needs the night.', 'Radios hum at night when I repair them.']);
const answer = async ({ personas, turns }: typeof ADA_AND_BO) => (await identifySpeakers.offline({ people: personas, turns }, help)).speakerA;

it('tells by what is said which person is which, and follows when people or speakers are exchanged', async () => {
  expect(await answer(ADA_AND_BO)).toBe('first');
  expect(await answer({ ...ADA_AND_BO, personas: [ADA_AND_BO.personas[1], ADA_AND_BO.personas[0]] })).toBe('second');
  expect(await answer({ ...ADA_AND_BO, turns: swapped(ADA_AND_BO).turns })).toBe('second');
});

it('cannot tell two people of whom the same is true', async () => {
  expect(await answer({ ...ADA_AND_BO, personas: [['I bake bread.'], ['I bake bread.']] })).toBe('cannot tell');
});
