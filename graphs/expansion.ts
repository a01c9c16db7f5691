import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import type { RoundRow } from '../domain/statistics.ts';
import { bootstrapQueries, sortIntoCategories } from './expansion-queries.ts';
import { growRound, isOver, remember } from './expansion-rounds.ts';
import { expansionStatistics, type ExpansionStatistics } from './expansion-statistics.ts';
import type { Services } from './services.ts';

const Input = Annotation.Root({
  seeds: Annotation<readonly Attribute[]>,
  /** Queries of categories that seeds may already name. */
  knownCategories: Annotation<readonly Category[]>,
  /** Attributes wanted in all, seeds included. */
  target: Annotation<number>,
});

const ExpansionState = Annotation.Root({
  ...Input.spec,
  sorted: Annotation<readonly Attribute[]>,
  categories: Annotation<readonly Category[]>,
  fresh: Annotation<readonly Attribute[]>({ reducer: (left, right) => [...left, ...right], default: () => [] }),
  rounds: Annotation<readonly RoundRow[]>({ reducer: (left, right) => [...left, ...right], default: () => [] }),
  attributes: Annotation<readonly Attribute[]>,
  statistics: Annotation<ExpansionStatistics>,
});

const Output = Annotation.Root({
  /** Seeds first, then the new ones, each in its category. */
  attributes: ExpansionState.spec.attributes,
  categories: ExpansionState.spec.categories,
  statistics: ExpansionState.spec.statistics,
});

/** More attributes from few (METHOD, section 1): cluster, induce queries, bootstrap queries, bootstrap attributes until the target or a plateau. */
export function expansionGraph(services: Services) {
  return new StateGraph({ state: ExpansionState, input: Input, output: Output })
    .addNode('sort', async ({ seeds, knownCategories }) => sortIntoCategories(seeds, knownCategories, services))
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
    .compile();
}

/** Super-steps a long expansion may take; LangGraph's default of 25 is meant for agents. */
export const EXPANSION_RECURSION_LIMIT = 10_000;
