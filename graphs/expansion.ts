import { END, Overwrite, START, StateGraph } from '@langchain/langgraph';
import { withLangGraph } from '@langchain/langgraph/zod';
import { z } from 'zod';
import { Attribute } from '../domain/attribute.ts';
import { Category } from '../domain/category.ts';
import type { RoundRow } from '../domain/statistics.ts';
import { bootstrapQueries, sortIntoCategories } from './expansion-queries.ts';
import { growRound, isOver, remember } from './expansion-rounds.ts';
import { ExpansionStatistics, expansionStatistics } from './expansion-statistics.ts';
import type { Services } from './services.ts';
import { unchecked } from './unchecked.ts';

/** What the stage takes. */
export const ExpansionInput = z.object({
  seeds: z.array(Attribute).readonly().describe('The attributes to grow from.'),
  knownCategories: z.array(Category).readonly().default([]).describe('Queries of categories that seeds may already name.'),
  target: z.int().min(1).default(2000).describe('Attributes wanted in all, seeds included.'),
});

/** What the stage gives: the seeds first, then the new ones, each in its category. */
export const ExpansionOutput = z.object({ attributes: z.array(Attribute).readonly(), categories: z.array(Category).readonly(), statistics: ExpansionStatistics });

const ExpansionState = z.object({
  ...ExpansionInput.shape,
  sorted: unchecked<readonly Attribute[]>(),
  fresh: withLangGraph(unchecked<Attribute[]>(), { reducer: { fn: (left: Attribute[], right: Attribute[]) => [...left, ...right] }, default: () => [] }),
  rounds: withLangGraph(unchecked<RoundRow[]>(), { reducer: { fn: (left: RoundRow[], right: RoundRow[]) => [...left, ...right] }, default: () => [] }),
  attributes: unchecked<readonly Attribute[]>(),
  categories: unchecked<readonly Category[]>(),
  statistics: unchecked<ExpansionStatistics>(),
});

/** A thread may be used for one expansion after the other. */
const FROM_THE_START = { fresh: new Overwrite<Attribute[]>([]), rounds: new Overwrite<RoundRow[]>([]) };

/** More attributes from few (METHOD, section 1): cluster, induce queries, bootstrap queries, bootstrap attributes until the target or a plateau. */
export function expansionGraph(services: Services) {
  return new StateGraph({ state: ExpansionState, input: ExpansionInput, output: ExpansionOutput })
    .addNode('sort', async ({ seeds, knownCategories }) => ({ ...(await sortIntoCategories(seeds, knownCategories, services)), ...FROM_THE_START }))
    .addNode('bootstrap', async ({ categories }) => ({ categories: await bootstrapQueries(categories, services) }))
    .addNode('remember', async ({ sorted }) => {
      await remember(sorted, services);
      return {};
    })
    .addNode('grow', async ({ sorted, fresh, rounds, categories, target }) => growRound({ known: [...sorted, ...fresh], categories, target, round: rounds.length + 1 }, services))
    .addNode('summarise', async ({ sorted, fresh, rounds, target }) => ({
      attributes: [...sorted, ...fresh],
      statistics: await expansionStatistics({ seeds: sorted, fresh, rounds, target }, services),
    }))
    .addEdge(START, 'sort')
    .addEdge('sort', 'bootstrap')
    .addEdge('bootstrap', 'remember')
    .addConditionalEdges('remember', ({ sorted, target }) => (sorted.length < target ? 'grow' : 'summarise'), ['grow', 'summarise'])
    .addConditionalEdges('grow', ({ sorted, fresh, rounds, target }) => (isOver(sorted.length + fresh.length, target, rounds) ? 'summarise' : 'grow'), ['grow', 'summarise'])
    .addEdge('summarise', END)
    .compile()
    .withConfig({ recursionLimit: EXPANSION_RECURSION_LIMIT });
}

/** Super-steps a long expansion may take; LangGraph's default of 25 is meant for agents. */
export const EXPANSION_RECURSION_LIMIT = 10_000;
