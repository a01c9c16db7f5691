import { describe, expect, it } from 'vitest';
import { amongFirst, extractionF, extractProfiles } from '../../../evals/metrics/profile-extraction.ts';
import { Random } from '../../../domain/random.ts';
import { strangers } from '../../../evals/metrics/strangers.ts';
import { swapped, talk, vectorsBy } from './talks.ts';

const THINGS = ['stamps', 'horses', 'kites', 'clocks', 'maps'];
const ADA_AND_BO = talk('a', [['I bake bread.', 'I keep bees.'], ['I repair radios.']], ['Bread is what I bake at night.', 'Mostly I sit over old radios.']);
const SET = [ADA_AND_BO, ...THINGS.map((thing) => talk(thing, [[`I collect ${thing}.`], [`I paint ${thing}.`]], []))];
const embed = vectorsBy('bread', 'bees', 'radios');

describe('places among the first', () => {
  it('counts real ones above the border and shares the places of a tie', () => {
    expect(amongFirst([0.9, 0.1, 0.5, 0.4], 2)).toBe(1);
    // Three candidates tie for the second of two places; one of them is real.
    expect(amongFirst([0.9, 0.5, 0.5, 0.5], 2)).toBeCloseTo(1 + 1 / 3);
  });
});

describe('profile extraction', () => {
  it('finds what was said: one of two attributes of Ada, the one of Bo', async () => {
    const [results] = await extractProfiles(SET, 7, embed);
    expect(results).toMatchObject([{ speaker: 0, real: 2 }, { speaker: 1, real: 1, found: 1 }]);
    // Bees never came up: they tie with the ten strangers for Ada's second place.
    expect(results[0].found).toBeCloseTo(1 + 1 / 11);
    expect(extractionF(results)).toBeCloseTo((6 / 11 + 1) / 2);
  });

  it('does not depend on who sits in which seat, nor on the order of utterances of a speaker', async () => {
    const [before] = await extractProfiles(SET, 7, embed);
    const [after] = await extractProfiles(SET.map(swapped), 7, embed);
    expect(extractionF(after)).toBeCloseTo(extractionF(before));
    const [turned] = await extractProfiles([{ ...ADA_AND_BO, turns: ADA_AND_BO.turns.toReversed() }, ...SET.slice(1)], 7, embed);
    expect(extractionF(turned)).toBeCloseTo(extractionF(before));
  });
});

describe('strangers', () => {
  it('never draws what either of the two is, and the same whatever the order of the dialogues', () => {
    const drawn = strangers(SET)(ADA_AND_BO, 25, Random.of(1));
    expect(drawn).toHaveLength(10);
    expect(drawn.some((text) => /bread|bees|radios/.test(text))).toBe(false);
    expect(strangers(SET.toReversed())(ADA_AND_BO, 4, Random.of(1))).toEqual(strangers(SET)(ADA_AND_BO, 4, Random.of(1)));
  });
});
