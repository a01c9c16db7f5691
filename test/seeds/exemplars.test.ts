import { describe, expect, it } from 'vitest';
import { lint } from '../../agents/experts/linter.ts';
import { harmsIn } from '../../agents/experts/toxicity/patterns.ts';
import { attribute } from '../../domain/attribute.ts';
import { conversation } from '../../domain/conversation.ts';
import { Exemplar } from '../../domain/exemplar.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import { scenarioNamed } from '../../scenarios/index.ts';
import { builtInExemplars } from '../../seeds/exemplars/index.ts';

const GREETING = /^(?:hello|hi|hey|good (?:morning|afternoon|evening))\b/i;

const words = (text: string): string[] => text.toLowerCase().match(/[\w'’-]+/g) ?? [];
const plain = (text: string): string => words(text).join(' ');

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

describe('the built-in exemplars', () => {
  it('are 14 conversations of small talk and 4 of dividing chores, each valid and with an id of its own', () => {
    const count = (name: string): number => builtInExemplars.filter(({ scenario }) => scenario === name).length;
    expect([count('small-talk'), count('dividing-chores'), builtInExemplars.length]).toEqual([14, 4, 18]);
    expect(builtInExemplars.map((one) => Exemplar.parse(one).id)).toEqual([...new Set(builtInExemplars.map(({ id }) => id))]);
  });

  it('are as long as their scenario allows, between two people of four or five attributes', () => {
    for (const { scenario, turns, personas } of builtInExemplars) {
      const { min, max } = scenarioNamed(scenario).utterances;
      expect(turns.length).toBeGreaterThanOrEqual(min);
      expect(turns.length).toBeLessThanOrEqual(max);
      for (const { length } of personas) expect([4, 5]).toContain(length);
    }
  });

  it('alternate strictly and are led by either speaker', () => {
    for (const { turns } of builtInExemplars) {
      expect(turns.map(({ speaker }) => speaker)).toEqual(turns.map((_turn, at) => (at % 2 === 0 ? turns[0]?.speaker : turns[1]?.speaker)));
      expect(turns[0]?.speaker).not.toBe(turns[1]?.speaker);
    }
    const leaders = builtInExemplars.map(({ turns }) => turns[0]?.speaker);
    expect(leaders.filter((speaker) => speaker === 1).length).toBeGreaterThan(4);
    expect(leaders.filter((speaker) => speaker === 0).length).toBeGreaterThan(4);
  });

  it('mix short and long utterances of 10 to 16 words in the mean', () => {
    for (const { turns } of builtInExemplars) {
      const lengths = turns.map(({ text }) => words(text).length);
      expect(mean(lengths), turns[0]?.text).toBeGreaterThanOrEqual(10);
      expect(mean(lengths), turns[0]?.text).toBeLessThanOrEqual(16);
      expect(Math.min(...lengths), turns[0]?.text).toBeLessThanOrEqual(7);
      expect(Math.max(...lengths), turns[0]?.text).toBeGreaterThanOrEqual(21);
    }
  });

  it('say no attribute word for word', () => {
    for (const { personas, turns } of builtInExemplars) {
      const said = turns.map(({ text }) => plain(text)).join(' / ');
      for (const attribute of personas.flat()) expect(said).not.toContain(plain(attribute));
    }
  });

  it('share no attribute, so that no person comes twice', () => {
    const attributes = builtInExemplars.flatMap(({ personas }) => personas.flat());
    expect(new Set(attributes).size).toBe(attributes.length);
  });

  it('open and end each in a way of its own, and seldom with a greeting', () => {
    const opening = builtInExemplars.map(({ turns }) => words(turns[0]?.text ?? '').slice(0, 3).join(' '));
    const ending = builtInExemplars.map(({ turns }) => plain(turns.at(-1)?.text ?? ''));
    expect(new Set(opening).size).toBe(opening.length);
    expect(new Set(ending).size).toBe(ending.length);
    expect(builtInExemplars.filter(({ turns }) => GREETING.test(turns[0]?.text ?? '')).length / builtInExemplars.length).toBeLessThanOrEqual(0.2);
  });

  it('hold up before the linter and harm nobody', () => {
    for (const { personas: [first, second], turns, scenario } of builtInExemplars) {
      const both = pair(profile(first.map((text) => attribute(text))), profile(second.map((text) => attribute(text))));
      const origin = { writer: 'hand', model: 'hand', scenario, iteration: 1, candidate: 0, exemplars: [] };
      const { utterances } = scenarioNamed(scenario);
      const { findings } = lint({ conversation: conversation(both.id, turns, origin), profiles: both.profiles, scenario, utterances });
      expect(findings.map(({ code, message }) => `${code}: ${message}`), turns[0]?.text).toEqual([]);
      expect(turns.flatMap(({ text }) => harmsIn(text))).toEqual([]);
    }
  });
});
