import type { Brief } from '../domain/brief.ts';
import type { Situation } from '../domain/conversation.ts';
import type { Random } from '../domain/random.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Services } from './services.ts';
import type { Used } from './used.ts';

/** Where a candidate stands in the run. */
export interface Seat {
  readonly candidate: number;
  /** Number within the pair over all iterations; distinguishes samples of one question. */
  readonly sample: number;
  /** Number in the whole run. */
  readonly ordinal: number;
}

interface PairState {
  readonly index: number;
  readonly iteration: number;
  readonly pair: Pair;
  readonly exemplars: readonly Exemplar[];
  readonly used: Used;
}

/** Candidates per pair and iteration are numbered below this, so that seats do not depend on how many are asked for. */
const SEATS = 64;
/** Situations drawn until one differs from those of the neighbours; a scenario may have a single ending. */
const DRAWS = 12;
/** A prime, so that the candidates of one pair fall on different places of every bank of phrases. */
const STRIDE = 1009;

/** The seat of a candidate; the same in every run with the same pairs. */
export function seatOf({ index, iteration }: PairState, candidate: number): Seat {
  const sample = iteration * SEATS + candidate;
  return { candidate, sample, ordinal: index + sample * STRIDE };
}

/** The brief of one candidate: the pair, the exemplars, and a situation of its own. */
export function briefFor(state: PairState, seat: Seat, { scenario }: { readonly scenario: Scenario }, services: Pick<Services, 'random'>): Brief {
  return {
    pair: state.pair,
    scenario: scenario.name,
    situation: situationFor(scenario, state.used, services.random('situation', state.index, seat.sample)),
    utterances: scenario.utterances,
    exemplars: [...state.exemplars],
    avoid: [...state.used.lines],
    ordinal: seat.ordinal,
  };
}

/** A situation whose setting and ending no neighbour has, where the scenario has one. */
function situationFor(scenario: Scenario, { circumstances }: Used, random: Random): Situation {
  let situation = scenario.situation(random);
  for (let draw = 1; draw < DRAWS && [situation.setting, situation.ending].some((one) => circumstances.includes(one)); draw++) situation = scenario.situation(random);
  return situation;
}
