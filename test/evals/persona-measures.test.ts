import { describe, expect, it } from 'vitest';
import type { AttributeStatus } from '../../agents/experts/faithfulness.ts';
import { inCharacterMeasures, judgeSentences, stability } from '../../evals/metrics/in-character.ts';
import { personaMeasures } from '../../evals/metrics/persona-measures.ts';
import { adaAndBo } from '../agents/experts/subject.ts';

const status = (over: Partial<AttributeStatus>): AttributeStatus => ({ attribute: 'att-rye', text: 'I bake bread.', speaker: 0, status: 'absent', probability: 0.05, turns: [], claimed: [], reason: '', ...over });

describe('persona measures', () => {
  it('count what comes up, what is contradicted and what is claimed', () => {
    const measures = personaMeasures([status({ status: 'voiced', probability: 0.9 }), status({ status: 'implied', probability: 0.6 }), status({ status: 'contradicted' }), status({ claimed: [3] })]);
    expect(measures).toEqual({ attributes: 4, coverage: 0.4375, present: 0.5, contradicted: 0.25, leakage: 0.25, apc: 0.5 });
  });

  it('hold against an attribute only what touches it: silence is no fault, a half-said fact is', () => {
    expect(personaMeasures([status({ probability: 0.05 })]).apc).toBe(1);
    expect(personaMeasures([status({ probability: 0.4 })]).apc).toBe(0);
  });

  it('say nothing where there is nothing', () => {
    expect(personaMeasures([])).toEqual({ attributes: 0, coverage: null, present: null, contradicted: null, leakage: null, apc: null });
  });
});

describe('in-character measures', () => {
  const lines = ['I was up at four, the rye was ready.', 'Is that normal?', 'I have two cats, they are up as well.', 'Sounds loud.', 'I do not have any cats, honestly.'];
  const statuses = [status({ status: 'voiced', probability: 0.9, turns: [0] })];

  it('see a fact invented once and denied later, and what is told of the profile', () => {
    const sentences = judgeSentences(adaAndBo(lines, ['I bake bread.']), statuses);
    expect(sentences.map(({ stance }) => stance)).toEqual(['in-character', 'neutral', 'neutral', 'neutral', 'out-of-character']);
    expect(inCharacterMeasures(sentences)).toEqual({ sentences: 5, inCharacter: 0.5, clashing: 0.2, consistency: 0 });
  });

  it('see an invention that clashes with the profile', () => {
    const sentences = judgeSentences(adaAndBo(['I eat steak every Sunday.'], ['I am a vegetarian.']), []);
    expect(sentences.map(({ stance }) => stance)).toEqual(['out-of-character']);
  });

  it('compare repetitions of one pair', () => {
    const of = (inCharacter: number | null) => ({ sentences: 4, inCharacter, clashing: 0, consistency: 1 });
    expect(stability([of(1), of(1)])).toBe(1);
    expect(stability([of(1), of(0.5)])).toBe(0.5);
    expect(stability([of(1), of(null)])).toBeNull();
  });
});
