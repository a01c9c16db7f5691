import { seatPanel } from '../../critic/panel.ts';
import { DramatisError } from '../../domain/error.ts';
import type { Pair } from '../../domain/pair.ts';
import type { Profile } from '../../domain/profile.ts';
import { iterationsGraph } from '../../graphs/iterations.ts';
import { pairsGraph } from '../../graphs/pairs.ts';
import type { RunServices } from '../../graphs/services.ts';
import { scenarios } from '../../scenarios/index.ts';
import { writers } from '../../writers/index.ts';
import { chosenByIteration, type ChosenSet } from '../chosen-by-iteration.ts';
import type { Arm, Scale } from './arm.ts';

/** What an arm made: its pairs, and what was chosen after each iteration. */
export interface ArmRun {
  readonly arm: Arm;
  readonly pairs: readonly Pair[];
  /** Pairs that were wanted; fewer are made when a rule finds no more. */
  readonly wanted: number;
  readonly sets: readonly ChosenSet[];
  /** Why no pair could be made; undefined where some were. */
  readonly problem: string | undefined;
}

/** Pairs the people and iterates as the arm says. What its ledger already has is not done again. */
export async function runArm(arm: Arm, profiles: readonly Profile[], scale: Scale, services: RunServices): Promise<ArmRun> {
  const paired = await pairUp(arm, profiles, scale, services);
  if (typeof paired === 'string') return { arm, pairs: [], wanted: scale.pairs, sets: [], problem: paired };
  const plan = {
    exemplars: arm.exemplars,
    iterations: arm.iterations,
    allIterations: true,
    conversation: { writer: writers[0], scenario: scenarios[0], experts: seatPanel(arm.panel, services.judgesOf), candidates: arm.candidates },
  };
  await iterationsGraph(plan, services).invoke({ pairs: paired }, { signal: services.signal, recursionLimit: arm.iterations + 5 });
  return { arm, pairs: paired, wanted: scale.pairs, sets: await chosenByIteration(services.paths.ledger), problem: undefined };
}

/** The pairs, or why there can be none: a threshold may be too high for these people. */
async function pairUp({ pairing: { strategy, minShared } }: Arm, profiles: readonly Profile[], scale: Scale, services: RunServices): Promise<readonly Pair[] | string> {
  try {
    const { pairs } = await pairsGraph(services).invoke({ profiles, strategy, count: scale.pairs, minShared, maxReuse: scale.maxReuse }, { signal: services.signal });
    return pairs;
  } catch (error) {
    if (error instanceof DramatisError && error.code === 'bad-input') return error.message;
    throw error;
  }
}
