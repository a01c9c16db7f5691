import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import type { Facet } from '../../facets/facet.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';

/** What every facet has to do. */
export function facetConformance(facet: Facet): void {
  describe(`the facet ${facet.name}`, () => {
    const drawn = Array.from({ length: 60 }, (_unused, at) => facet.draw((at % 2 === 0 ? ada : bo).attributes, Random.of('facet', at)));

    it('has a name for the command line and a description for people', () => {
      expect(facet.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(facet.description).toMatch(/\.$/);
    });

    it('draws values of its own schema, the same from the same stream, and not always one', () => {
      for (const value of drawn) expect(facet.schema.parse(value)).toEqual(value);
      expect(facet.draw(ada.attributes, Random.of(1))).toEqual(facet.draw(ada.attributes, Random.of(1)));
      expect(new Set(drawn.map((value) => JSON.stringify(value))).size).toBeGreaterThan(3);
    });

    it('keeps its values through JSON', () => {
      for (const value of drawn) expect(facet.schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
    });

    it('describes the person in a line without tags', () => {
      for (const value of drawn) expect(facet.describe(value)).toMatch(/^[^\n<>{}]{10,}$/);
    });

    it('gives the offline engine a manner within its range', () => {
      for (const value of drawn) {
        const { talkative = 0, warm = 0, cheerful = 0, fillers = [] } = facet.manner?.(value) ?? {};
        for (const number of [talkative, warm, cheerful]) expect(Math.abs(number)).toBeLessThanOrEqual(1);
        for (const filler of fillers) expect(filler.trim()).not.toBe('');
      }
    });

    it('points at turns that are there, and copes with a speaker who says nothing', () => {
      const own = [{ index: 3, turn: { speaker: 0 as const, text: 'Yes.' } }, { index: 5, turn: { speaker: 0 as const, text: 'No.' } }];
      for (const value of drawn) {
        expect(() => facet.check?.(value, [])).not.toThrow();
        for (const { turns, code } of facet.check?.(value, own) ?? []) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(turns.every((at) => at === 3 || at === 5)).toBe(true);
        }
      }
    });
  });
}
