import type { Preference } from '../../agents/experts/expert.ts';
import type { Random } from '../../domain/random.ts';
import type { Ballot } from '../../domain/vote.ts';

/** Contenders by position, best first; equally good ones stand together. Empty when there is no usable answer. */
export type Ranking = readonly (readonly number[])[];

/** One voter, bound to the contenders. */
export interface Juror {
  readonly name: string;
  /** Calls of its model that one question is: none where it answers by rules. */
  readonly callsEach: 0 | 1;
  /** Compares two, shown in this order; undefined when there is no usable answer. */
  compare(first: number, second: number): Promise<Preference | undefined>;
  /** Ranks these, shown in this order. */
  rank(shown: readonly number[]): Promise<Ranking>;
}

/** What a rule decides: which of at least two contenders is best. */
export interface Contest {
  /** Mean measured score of each contender, in [0, 1]; breaks ties. */
  readonly scores: readonly number[];
  /** At least one. */
  readonly jurors: readonly Juror[];
  readonly random: Random;
}

export interface Outcome {
  /** Position of the best. */
  readonly winner: number;
  readonly ballots: readonly Ballot[];
}

/** A way to ask the voters and to make one choice of what they say. */
export interface ChoiceRule {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  decide(contest: Contest): Promise<Outcome>;
}
