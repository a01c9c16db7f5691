import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import { faults, injectFaults, type FaultTable } from '../../evals/faults.ts';
import { cleanConversations } from '../../evals/faults/clean.ts';
import { denialOf, otherValueOf } from '../../evals/faults/clashing.ts';
import type { OpenEmbedder } from '../../models/embedder.ts';
import { openEmbedder } from '../../models/embedders/index.ts';
import { openVectorCache, type VectorCache } from '../../models/vector-cache.ts';
import { offlineContext } from '../conformance/expert.ts';

let embedder: OpenEmbedder;
let cache: VectorCache;
let table: FaultTable;
beforeAll(async () => {
  embedder = await openEmbedder('sentence-encoder', {});
  cache = await openVectorCache(embedder);
  table = await injectFaults({ conversations: 4, seed: 3, exemplars: 3 }, offlineContext((texts) => cache.embed(texts)));
}, 60_000);
afterAll(async () => {
  await cache.close();
  await embedder.close();
});

const foundAmong = (...kinds: readonly string[]) => {
  const rows = table.rows.filter(({ kind }) => kinds.includes(kind));
  return rows.reduce((sum, { found }) => sum + found, 0) / rows.reduce((sum, { injected }) => sum + injected, 0);
};

describe('faults put into clean conversations', () => {
  it('are found by the linter and the toxicity expert nearly always', () => {
    expect(foundAmong('formal', 'harm')).toBeGreaterThanOrEqual(0.95);
  });

  it('are found in four of five claims and contradictions', () => {
    expect(foundAmong('claim')).toBeGreaterThanOrEqual(0.8);
    expect(foundAmong('contradiction')).toBeGreaterThanOrEqual(0.8);
  });

  it('are hardly ever found where there are none', () => {
    expect(table.failed / table.untouched).toBe(0);
  });

  it('change one conversation each, and the same one with the same seed', () => {
    const [clean] = cleanConversations(1, 3);
    for (const fault of faults) {
      const [one, again] = [1, 2].map(() => fault.inject(clean, Random.of('fault', fault.name)));
      expect(one).toEqual(again);
      if (one !== undefined) expect(one.subject.conversation.turns).not.toEqual(clean.subject.conversation.turns);
    }
  });

  it('deny or change what an attribute says', () => {
    const random = Random.of('clash');
    expect(denialOf('I am a carpenter.', random)).toMatch(/not a carpenter/);
    expect(denialOf('My twins are learning to ride.', random)).toBe('My twins are not learning to ride.');
    expect(otherValueOf('I have two cats.', random)).toMatch(/^I have (?!two)\w+ cats\.$/);
    expect(otherValueOf('I dream in colour.', random)).toBeUndefined();
  });
});
