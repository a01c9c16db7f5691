import { describe, expect, it } from 'vitest';
import { NOTHING_USED, USED_CHARACTERS, usedBy } from '../../graphs/used.ts';
import { briefFor, seatOf } from '../../graphs/brief.ts';
import { Random } from '../../domain/random.ts';
import { smallTalk, settings } from '../../scenarios/small-talk.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { pair } from '../../domain/pair.ts';

const neighbour = (opening: string) => ({ utterances: [opening, 'My neighbor Mira bakes bread before sunrise.', `So long, ${opening.length} of you.`], attributes: ['I bake bread.'], setting: 'in a queue', ending: 'it moves' });

describe('what neighbours have used', () => {
  it('is openings, closing lines, names and phrases, with their settings and endings', () => {
    const used = usedBy([neighbour('Is it raining yet?'), neighbour('Did the bell ring?')], ['I keep bees.']);
    expect(used.lines).toEqual(expect.arrayContaining(['Is it raining yet?', 'Did the bell ring?', 'So long, 18 of you.', 'Mira', 'my neighbor mira bakes bread before sunrise']));
    expect(used.circumstances).toContain('it moves');
  });

  it('stays short however much they say', () => {
    const long = Array.from({ length: 8 }, (_one, at) => neighbour(`${at} ${'a word and another '.repeat(60)}`));
    expect(usedBy(long, []).lines.join('').length).toBeLessThanOrEqual(USED_CHARACTERS);
  });
});

describe('situations', () => {
  const state = { index: 0, iteration: 1, pair: pair(ada, bo), exemplars: [], used: NOTHING_USED };
  const services = { random: (...scope: (string | number)[]) => Random.of('ada', ...scope) };
  const situationWith = (used: typeof NOTHING_USED, index: number) => briefFor({ ...state, index, used }, seatOf({ ...state, index }, 0), { scenario: smallTalk }, services).situation;

  it('are drawn again where a neighbour ended like that', () => {
    for (let index = 0; index < 50; index++) {
      const { ending } = situationWith(NOTHING_USED, index);
      expect(situationWith({ lines: [], circumstances: [ending] }, index).ending).not.toBe(ending);
    }
  });

  it('of small talk can be combined in more than 50,000 ways', () => {
    expect(new Set(settings).size).toBe(settings.length);
    expect(settings.length * 10 * 6 * 2).toBeGreaterThan(50_000);
  });
});
