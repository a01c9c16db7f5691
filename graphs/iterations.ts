import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Pair } from '../domain/pair.ts';
import { closeIteration, runIteration, type IterationsPlan } from './iteration.ts';
import type { RunServices } from './services.ts';
import { timedStage } from './timed-stage.ts';

/** The paper's number of iterations; a plateau ends a run only from here on. */
const LEAST = 3;

const IterationsState = Annotation.Root({
  pairs: Annotation<readonly Pair[]>,
  iteration: Annotation<number>({ reducer: (_before, after) => after, default: () => 0 }),
});

/** Write, criticise and choose for all pairs, iteration after iteration; the best of one are the exemplars of the next (METHOD, section 6). Ends at the plateau, unless all are wanted. */
export function iterationsGraph(plan: IterationsPlan, services: RunServices) {
  const iterate = async ({ pairs, iteration }: typeof IterationsState.State) => {
    const next = iteration + 1;
    if (services.ledger.state.iterations.length < next) {
      await timedStage(`iteration ${next}`, services, async () => {
        await runIteration(next, pairs, plan, services);
        await closeIteration(next, pairs, plan, services);
      });
    }
    return { iteration: next };
  };
  const onward = ({ iteration }: typeof IterationsState.State) => {
    if (iteration >= plan.iterations) return END;
    // The ledger says whether it was a plateau, so a resumed run stops where the first one did.
    const done = services.ledger.state.iterations[iteration - 1].plateau && iteration >= LEAST && plan.allIterations !== true;
    return done ? END : 'iterate';
  };
  return new StateGraph(IterationsState)
    .addNode('iterate', iterate)
    .addEdge(START, 'iterate')
    .addConditionalEdges('iterate', onward, ['iterate', END])
    .compile();
}
