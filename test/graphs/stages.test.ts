import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { cosine } from '../../domain/vector.ts';
import { contradiction } from '../../engine/contradiction.ts';
import { EXPANSION_RECURSION_LIMIT, expansionGraph } from '../../graphs/expansion.ts';
import { drawGraph, graphNames } from '../../graphs/draw.ts';
import { pairsGraph } from '../../graphs/pairs.ts';
import { profilesGraph } from '../../graphs/profiles.ts';
import { STATEMENTS } from '../support/fixtures.ts';
import { offlineServices } from '../support/services.ts';

const statements = readFileSync(STATEMENTS, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

async function expanded(target: number) {
  const { services, said } = await offlineServices();
  const seeds = statements.map((text) => attribute(text));
  const result = await expansionGraph(services).invoke({ seeds, knownCategories: [], target }, { recursionLimit: EXPANSION_RECURSION_LIMIT });
  return { ...result, services, said };
}

describe('the stages, one after the other and each alone', () => {
  it('expansion gives the seeds and new attributes, all in categories, none too close to another, with its statistics', async () => {
    const { attributes, categories, statistics, services } = await expanded(90);
    expect(attributes.slice(0, 30).map(({ text }) => text)).toEqual(statements);
    expect(attributes).toHaveLength(90);
    expect(statistics).toMatchObject({ seeds: 30, fresh: 60, target: 90, ended: 'target' });
    const names = new Set(categories.map(({ name }) => name));
    for (const { category, text } of attributes) expect(names.has(category ?? ''), text).toBe(true);
    const vectors = await services.embed(attributes.map(({ text }) => text));
    const fresh = vectors.slice(30);
    fresh.forEach((vector, at) => vectors.slice(0, 30 + at).forEach((other) => expect(cosine(vector, other)).toBeLessThanOrEqual(0.9 + 1e-6)));
    for (const { text } of attributes.slice(30)) expect(text).toMatch(/^(I|My)\b.*[.!]$/);
  });

  it('expansion with as many seeds as are wanted has nothing to do', async () => {
    const { attributes, statistics } = await expanded(30);
    expect(attributes).toHaveLength(30);
    expect(statistics.ended).toBe('nothing to do');
  });

  it('profiles hold together: nothing twice, nothing contradictory, attributes used evenly', async () => {
    const { attributes, services } = await expanded(90);
    const { profiles, statistics } = await profilesGraph(services).invoke({ attributes, count: 30, size: 4, facets: ['voice'] });
    expect(profiles).toHaveLength(30);
    for (const { attributes: members, facets } of profiles) {
      expect(members).toHaveLength(4);
      expect(new Set(members.map(({ id }) => id)).size).toBe(4);
      expect(Object.keys(facets)).toEqual(['voice']);
      for (const one of members) for (const other of members) if (one !== other) expect(contradiction(one.text, other.text), `${one.text} ${other.text}`).toBeUndefined();
    }
    expect(statistics.attributesUsed).toBeGreaterThan(0.7);
    expect(statistics.mostReused).toBeLessThanOrEqual(4);
  });

  it('profiles that cannot all be made are fewer, and that is said', async () => {
    const { services, said } = await offlineServices();
    const attributes = ['I have two dogs.', 'I have no pets.', 'I love jazz.'].map((text) => attribute(text, 'pets'));
    const { profiles, statistics } = await profilesGraph(services).invoke({ attributes, count: 5, size: 2, facets: [] });
    expect(profiles.length).toBeLessThanOrEqual(2);
    expect(statistics.rejected.contradicts).toBeGreaterThan(0);
    expect(said).toContainEqual(expect.objectContaining({ kind: 'notice', message: expect.stringContaining(`Only ${profiles.length} of 5`) }));
  });

  it('pairs share what they are asked to share, also when no stage before them filled the memory', async () => {
    const first = await expanded(90);
    const { profiles } = await profilesGraph(first.services).invoke({ attributes: first.attributes, count: 30, size: 4, facets: [] });
    const { services } = await offlineServices();
    const { pairs, statistics } = await pairsGraph(services).invoke({ profiles, strategy: 'shared-categories', count: 8, minShared: 1, maxReuse: 2 });
    expect(pairs.length).toBeGreaterThan(4);
    for (const { sharedCategories } of pairs) expect(sharedCategories.length).toBeGreaterThan(0);
    expect(statistics.pairs).toBe(pairs.length);
    expect(await (await services.collection('profiles')).count()).toBe(30);
  });
});

describe('the graphs', () => {
  it.each(graphNames)('can be looked at: %s', async (name) => {
    expect(await drawGraph(name)).toMatch(/^(%%|graph|flowchart|---)/);
  });
});
