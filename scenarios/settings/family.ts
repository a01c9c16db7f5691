import type { Exchange } from '../scenario.ts';

/** How a meeting can end, with the last two utterances. */
export interface Ending extends Exchange {
  readonly ending: string;
}

/** Places of one kind, where the same things can be said; its settings are all combinations of place, reason and moment. */
export interface Family {
  readonly name: string;
  readonly places: readonly string[];
  readonly reasons: readonly string[];
  readonly moments: readonly string[];
  /** Openings hold for every setting of the family. */
  readonly openings: readonly Exchange[];
  readonly detours: readonly Exchange[];
  readonly endings: readonly Ending[];
}
