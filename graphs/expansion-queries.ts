import { induceQuery, UNSORTED_QUERY } from '../agents/induce-query.ts';
import { similarQueries } from '../agents/similar-queries.ts';
import type { Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import { isItemFailure } from '../domain/error.ts';
import { cosine } from '../domain/vector.ts';
import { clusterAttributes } from './clusters.ts';
import type { Services } from './services.ts';

/** Members of a cluster shown when its query is induced (METHOD, section 1, step 2). */
const SHOWN_MEMBERS = 3;
/** Queries shown when more are asked for, and how often that is done at most (step 3). */
const SHOWN_QUERIES = 5;
const BOOTSTRAPS = 100;
/** Questions asked side by side; after one such batch without a new query the bootstrap ends. */
const BATCH = 10;
/** Cosine above which two queries are one. */
const SAME_QUERY = 0.9;

/** Gives every seed a category: the one it came with, or that of its cluster's induced query. */
export async function sortIntoCategories(seeds: readonly Attribute[], known: readonly Category[], services: Services) {
  services.report({ kind: 'stage', stage: 'expansion', message: `sorting ${seeds.length} attributes into categories` });
  const unsorted = seeds.filter((one) => one.category === undefined);
  const { clusters } = await clusterAttributes(unsorted, services);
  const induced = await Promise.all(clusters.map((members, at) => induce(members, at, services)));
  const categories = new Map(known.map((one) => [one.name, one]));
  const nameOf = new Map<string, string>();
  clusters.forEach((members, at) => {
    const category = [...categories.values()].find((one) => sameText(one.query, induced[at])) ?? { name: slug(induced[at]), query: induced[at] };
    categories.set(category.name, category);
    for (const member of members) nameOf.set(member.id, category.name);
  });
  const sorted = seeds.map((one) => (one.category === undefined ? { ...one, category: nameOf.get(one.id) } : one));
  const used = new Set(sorted.map((one) => one.category));
  return { sorted, categories: [...categories.values()].filter((one) => used.has(one.name)) };
}

/** A cluster no usable query came for is put with what cannot be sorted. */
async function induce(members: readonly Attribute[], at: number, services: Services): Promise<string> {
  const shown = services.random('induce', at).sample(members, SHOWN_MEMBERS);
  try {
    const { query } = await services.ask(induceQuery, { members: shown.map(({ text }) => text) });
    return query.trim();
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    services.report({ kind: 'notice', message: `No query for a cluster of ${members.length} attributes: ${error.message}` });
    return UNSORTED_QUERY;
  }
}

/** Asks for more queries like those there are until nothing new comes. */
export async function bootstrapQueries(categories: readonly Category[], services: Services): Promise<Category[]> {
  const all = [...categories];
  const vectors = await services.embed(all.map(({ query }) => query));
  for (let done = 0; done < BOOTSTRAPS; done += BATCH) {
    const proposals = await Promise.all(Array.from({ length: BATCH }, (_unused, at) => propose(all, done + at, services)));
    const fresh = [...new Set(proposals.flat())];
    const freshVectors = await services.embed(fresh);
    const before = all.length;
    fresh.forEach((query, at) => {
      if (vectors.some((one) => cosine(one, freshVectors[at]) > SAME_QUERY)) return;
      all.push({ name: uniqueName(slug(query), all), query });
      vectors.push(freshVectors[at]);
    });
    if (all.length === before) break;
  }
  services.report({ kind: 'stage', stage: 'expansion', message: `${all.length} queries, ${all.length - categories.length} of them new` });
  return all;
}

async function propose(categories: readonly Category[], round: number, services: Services): Promise<string[]> {
  const shown = services.random('bootstrap', round).sample(categories, SHOWN_QUERIES);
  try {
    const { queries } = await services.ask(similarQueries, { queries: shown.map(({ query }) => query) }, { sample: round });
    return queries.map((query) => query.trim());
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    services.report({ kind: 'notice', message: `No further queries came: ${error.message}` });
    return [];
  }
}

function sameText(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** A kebab-case name of up to six words, without the question's frame. */
function slug(query: string): string {
  const words = query.toLowerCase().replace(/[^a-z0-9\s]/g, '').split(/\s+/).filter((word) => word !== '' && !FRAME_WORDS.has(word));
  return words.slice(0, 6).join('-') || 'other';
}

const FRAME_WORDS = new Set('what which who whom where when why how do does did is are was were you your the a an of to in for with have has any there'.split(' '));

function uniqueName(name: string, categories: readonly Category[]): string {
  const taken = new Set(categories.map((one) => one.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}
