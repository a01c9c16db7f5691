import { describe, expect, it } from 'vitest';
import { hitRate, nextUtterance, PERSONA_MODES } from '../../../evals/metrics/next-utterance.ts';
import { swapped, talk } from './talks.ts';

const ADA_AND_BO = talk('a', [['My oven bakes bread.'], ['I repair radios.']], ['What fills your day?', 'I repair radios.']);
const OTHERS = ['stamps', 'horses', 'kites'].map((thing) => talk(thing, [[`I love ${thing}.`], [`I sell ${thing}.`]], [`Hello about ${thing}.`, `Nice ${thing} indeed.`]));

describe('next-utterance prediction', () => {
  it('finds the answer that shares the words of the own persona, and no other persona helps', () => {
    const [result] = nextUtterance([ADA_AND_BO, ...OTHERS], 7);
    // The question shares no word with the answer, so without the persona all 20 candidates tie at 0.
    expect(result).toEqual({ cases: 1, hits: { none: 1 / 20, own: 1, their: 1 / 20, both: 1 } });
  });

  it('pools cases, not dialogues', () => {
    const results = [
      { cases: 1, hits: { none: 1, own: 1, their: 0, both: 0 } },
      { cases: 3, hits: { none: 0, own: 3, their: 0, both: 0 } },
    ];
    expect(hitRate(results, 'none')).toBe(0.25);
    expect(hitRate(results, 'own')).toBe(1);
  });

  it('does not depend on who sits in which seat', () => {
    const set = [ADA_AND_BO, ...OTHERS];
    const [before, after] = [nextUtterance(set, 7), nextUtterance(set.map(swapped), 7)];
    expect(after).toEqual(before);
  });

  it('is the same for the same seed and leaves out dialogues of which a persona is not known', () => {
    const set = [{ ...ADA_AND_BO, personas: [['I bake bread.'], []] satisfies [string[], string[]] }, ...OTHERS];
    expect(nextUtterance(set, 7)[0]).toBeNull();
    expect(nextUtterance(set, 7)).toEqual(nextUtterance(set, 7));
  });

  it('has a figure for every persona mode', () => {
    const results = nextUtterance([ADA_AND_BO, ...OTHERS], 7).flatMap((one) => one ?? []);
    expect(PERSONA_MODES.map((mode) => hitRate(results, mode)).every((rate) => rate >= 0 && rate <= 1)).toBe(true);
  });
});
