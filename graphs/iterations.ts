import { END, START, StateGraph } from '@langchain/langgraph';
import { z } from 'zod';
import { Pair } from '../domain/pair.ts';
import { IterationRow } from '../domain/run.ts';
import { closeIteration, runIteration, type IterationsPlan } from './iteration.ts';
import type { RunServices } from './services.ts';
import { timedStage } from './timed-stage.ts';
import { unchecked } from './unchecked.ts';

/** The paper's number of iterations; a plateau ends a run only from here on. */
const LEAST = 3;

/** What the stage takes. */
export const IterationsInput = z.object({ pairs: z.array(Pair).readonly().describe('Who talks.') });

/** What the stage gives: a row for every iteration; the conversations are in the run's ledger. */
export const IterationsOutput = z.object({ iterations: z.array(IterationRow).readonly() });

const IterationsState = z.object({ ...IterationsInput.shape, iterations: unchecked<readonly IterationRow[]>(), iteration: unchecked<number | undefined>() });
type State = z.infer<typeof IterationsState>;

/** Write, criticise and choose for all pairs, iteration after iteration; the best of one are the exemplars of the next (METHOD, section 6). Ends at the plateau, unless all are wanted. */
export function iterationsGraph(plan: IterationsPlan, services: RunServices) {
  const iterate = async ({ pairs, iteration = 0 }: State) => {
    const next = iteration + 1;
    if (services.ledger.state.iterations.length < next) {
      await timedStage(`iteration ${next}`, services, async () => {
        await runIteration(next, pairs, plan, services);
        await closeIteration(next, pairs, plan, services);
      });
    }
    return { iteration: next, iterations: services.ledger.state.iterations.slice(0, next) };
  };
  const onward = ({ iteration = 0 }: State) => {
    if (iteration >= plan.iterations) return END;
    // The ledger says whether it was a plateau, so a resumed run stops where the first one did.
    const done = services.ledger.state.iterations[iteration - 1].plateau && iteration >= LEAST && plan.allIterations !== true;
    return done ? END : 'iterate';
  };
  return new StateGraph({ state: IterationsState, input: IterationsInput, output: IterationsOutput })
    .addNode('iterate', iterate)
    .addEdge(START, 'iterate')
    .addConditionalEdges('iterate', onward, ['iterate', END])
    .compile();
}
