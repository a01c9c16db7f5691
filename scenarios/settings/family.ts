import type { Exchange } from '../scenario.ts';

/** How a meeting can end, with the last two utterances. */
export interface Ending extends Exchange {
  readonly ending: string;
}

/** Why two people have time for each other now, and what one of them may add to an opening about it; phrase templates that ask nothing. */
export interface Reason {
  readonly reason: string;
  readonly remarks: readonly string[];
}

/** Places of one kind, where the same things can be said; its settings are all combinations of place, reason and moment. */
export interface Family {
  readonly name: string;
  readonly places: readonly string[];
  readonly reasons: readonly Reason[];
  readonly moments: readonly string[];
  /** Openings hold for every setting of the family. */
  readonly openings: readonly Exchange[];
  readonly detours: readonly Exchange[];
  readonly endings: readonly Ending[];
}
