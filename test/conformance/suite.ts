import { describe, expect, it } from 'vitest';
import type { Suite, SuiteContext } from '../../evals/suites/suite.ts';
import { offlineServices } from '../support/services.ts';
import { TALK } from '../support/fixtures.ts';

/** What every suite has to do, offline, on one conversation or on none, without the labelled sets. */
export function suiteConformance(suite: Suite): void {
  const contextOf = async (file: string | undefined): Promise<SuiteContext> => {
    const { services } = await offlineServices();
    return { services, judges: [services], embedder: services.embedderId, seed: 7, file, reference: undefined, limit: undefined, sample: 4, labels: 'no-such-folder' };
  };

  describe(`the suite ${suite.name}`, () => {
    it('has a name for the command line and a description for people', () => {
      expect(suite.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(suite.description).toMatch(/\.$/);
    });

    it('that reads conversations says that it was skipped, and why, when no file is given', async () => {
      if (suite.reads === 'nothing') return;
      const { tables, skipped } = await suite.run(await contextOf(undefined));
      expect(tables.flatMap(({ figures }) => figures)).toEqual([]);
      expect(skipped.length).toBeGreaterThan(0);
      for (const { what, why } of skipped) expect(`${what}: ${why}`).toMatch(/\w+: \w+/);
    });

    it('gives finite figures with keys of their own and who measured them, or says why there are none', async () => {
      const { tables, skipped } = await suite.run(await contextOf(TALK));
      const figures = tables.flatMap((table) => table.figures);
      expect(figures.length + skipped.length).toBeGreaterThan(0);
      expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
      for (const { key, value, by, cases } of figures) {
        expect(key).not.toBe('');
        expect(by).not.toBe('');
        expect(Number.isFinite(value), key).toBe(true);
        expect(cases, key).toBeGreaterThan(0);
      }
    });

    it('gives the same again', async () => {
      expect(await suite.run(await contextOf(TALK))).toEqual(await suite.run(await contextOf(TALK)));
    });
  });
}
