import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import type { Pairing, PairingOptions } from '../../pairing/pairing.ts';
import { pairStatistics } from '../../pairing/statistics.ts';
import { castOf, person } from '../pairing/cast.ts';

/** What every pairing strategy has to do. */
export function pairingConformance(pairing: Pairing): void {
  const options = (changes: Partial<PairingOptions> = {}): PairingOptions => ({ count: 100, minShared: 2, maxReuse: 2, random: Random.of(7, 'pairing'), ...changes });

  describe(`the pairing strategy ${pairing.name}`, () => {
    const cast = castOf(300);

    it('has a name for the command line and a description for people', () => {
      expect(pairing.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(pairing.description).toMatch(/\.$/);
    });

    it('makes as many pairs as asked when there are people enough, each pair once, of two people', () => {
      const pairs = pairing.pair(cast, options());
      expect(pairs).toHaveLength(100);
      expect(new Set(pairs.map(({ profiles }) => profiles.map(({ id }) => id).sort().join(' '))).size).toBe(100);
      for (const { profiles } of pairs) expect(profiles[0].id).not.toBe(profiles[1].id);
    });

    it('uses nobody more often than allowed, and nobody twice while others wait', () => {
      expect(Object.keys(pairStatistics(pairing.pair(cast, options({ count: 1000 })), cast).reuse).every((uses) => Number(uses) <= 2)).toBe(true);
      expect(pairStatistics(pairing.pair(cast, options({ count: 100, maxReuse: 10 })), cast).reuse).toEqual({ 0: 100, 1: 200 });
    });

    it('makes the same pairs again from the same seed, and others from another', () => {
      const ids = (seed: number) => pairing.pair(cast, options({ random: Random.of(seed) })).map(({ id }) => id);
      expect(ids(7)).toEqual(ids(7));
      expect(ids(8)).not.toEqual(ids(7));
    });

    it('lets neither always the first nor always the second of the list speak first', () => {
      const places = new Map(cast.map(({ id }, at) => [id, at]));
      const inOrder = pairing.pair(cast, options()).filter(({ profiles: [a, b] }) => (places.get(a.id) ?? 0) < (places.get(b.id) ?? 0)).length;
      expect(inOrder).toBeGreaterThan(20);
      expect(inOrder).toBeLessThan(80);
    });

    it('leaves out pairs it is told to leave out', () => {
      const people = [person('Ada', 'pets', 'job'), person('Bo', 'pets', 'home'), person('Cleo', 'pets', 'food')];
      const [ada, bo, cleo] = people.map(({ id }) => id);
      const exclude = new Set([`${ada} ${bo}`, `${bo} ${ada}`]);
      const pairs = pairing.pair(people, options({ minShared: 1, maxReuse: 5, exclude }));
      expect(pairs.map(({ profiles }) => profiles.map(({ id }) => id).sort().join(' ')).sort()).toEqual([[ada, cleo].sort().join(' '), [bo, cleo].sort().join(' ')].sort());
    });

    it('does not let two people meet who are nearly the same, nor somebody themself', () => {
      const ada = person('Ada', 'pets', 'job', 'home', 'food');
      const almost = { ...person('Bo', 'pets'), attributes: [...ada.attributes.slice(0, 3), ...person('Bo', 'sports').attributes] };
      expect(() => pairing.pair([ada, almost], options({ minShared: 1 }))).toThrow(expect.objectContaining({ code: 'bad-input' }));
      expect(() => pairing.pair([ada, ada], options({ minShared: 1 }))).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringContaining('only one profile') }));
    });

    it('says what to do when there are fewer than two profiles or an option is out of range', () => {
      for (const few of [[], [person('Ada', 'pets')]]) {
        expect(() => pairing.pair(few, options())).toThrow(expect.objectContaining({ code: 'bad-input', hint: expect.stringContaining('--profiles') }));
      }
      expect(() => pairing.pair(cast, options({ count: 0 }))).toThrow(expect.objectContaining({ code: 'bad-option', message: expect.stringContaining('at least 1') }));
      expect(() => pairing.pair(cast, options({ maxReuse: 0 }))).toThrow(expect.objectContaining({ code: 'bad-option' }));
      expect(() => pairing.pair(cast, options({ minShared: -1 }))).toThrow(expect.objectContaining({ code: 'bad-option' }));
    });
  });
}
