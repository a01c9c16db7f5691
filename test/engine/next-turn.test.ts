import { describe, expect, it } from 'vitest';
import type { OwnView } from '../../domain/brief.ts';
import { Random } from '../../domain/random.ts';
import { nextTurnOffline } from '../../engine/next-turn.ts';
import { ada, bo, briefFor, plain, spoken } from './ada-and-bo.ts';

const conversations = Array.from({ length: 8 }, (_, ordinal) => ({ turns: spoken(ordinal), range: briefFor(ordinal).utterances }));
const own = [ada, bo].map(({ attributes }) => new Set(attributes.map(({ id }) => id)));

function adaHears(...said: string[]): ReturnType<typeof nextTurnOffline> {
  const { situation, scenario, utterances } = briefFor(1);
  const turns = said.map((text, place) => ({ speaker: (said.length - place) % 2 === 1 ? (1 as const) : (0 as const), text }));
  const view: OwnView = { speaker: 0, attributes: ada.attributes, facets: {}, scenario, situation, utterances, said: turns, ordinal: 1 };
  return nextTurnOffline(view, Random.of('hears', said.length), plain);
}

describe('two speakers who see only their own profile', () => {
  it('bring their conversation to an end within the asked length', () => {
    for (const { turns, range } of conversations) {
      expect(turns.length).toBeGreaterThanOrEqual(range.min);
      expect(turns.length).toBeLessThanOrEqual(range.max);
      expect(turns.slice(-2).map(({ closing }) => closing)).toEqual([true, true]);
      expect(turns.slice(0, -2).some(({ closing }) => closing)).toBe(false);
    }
  });

  it('tell only what is true of their own lives', () => {
    for (const { turns } of conversations) for (const { speaker, attributes } of turns) for (const id of attributes) expect(own[speaker]).toContain(id);
  });

  it('tell most of it, and hardly ever the same twice', () => {
    const told = conversations.flatMap(({ turns }) => turns.flatMap(({ attributes }) => attributes));
    const distinct = conversations.flatMap(({ turns }) => [...new Set(turns.flatMap(({ attributes }) => attributes))]);
    expect(distinct.length / (conversations.length * 10)).toBeGreaterThan(0.6);
    expect(told.length - distinct.length).toBeLessThanOrEqual(2);
  });

  it('do not repeat a line', () => {
    for (const { turns } of conversations) expect(new Set(turns.map(({ text }) => text)).size).toBe(turns.length);
  });
});

describe('a speaker who is asked something', () => {
  it('answers a question in words nobody built in with the own fact it is about', () => {
    const { attributes } = adaHears('Anybody sitting here?', 'No, go ahead.', 'Thanks. Do you have any dogs or other pets at home?');
    expect(attributes).toContain(ada.attributes[0].id);
  });

  it('starts the conversation when nothing has been said', () => {
    const { text, closing } = adaHears();
    expect(text.length).toBeGreaterThan(5);
    expect(closing).toBe(false);
  });
});
