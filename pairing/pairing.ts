import type { Pair } from '../domain/pair.ts';
import type { Profile } from '../domain/profile.ts';
import type { Random } from '../domain/random.ts';

/** What every strategy is asked. */
export interface PairingOptions {
  /** Pairs wanted, >= 1; fewer come out when the profiles do not allow more. */
  readonly count: number;
  /** Attribute pairs of one category that two profiles need at least (METHOD, section 3), >= 0; strategies that do not look at it say so. */
  readonly minShared: number;
  /** Pairs that one profile may be in, >= 1. */
  readonly maxReuse: number;
  readonly random: Random;
  /** Pairs that must not be made, as `ID ID` in both orders. */
  readonly exclude?: ReadonlySet<string>;
}

/** A strategy that decides who meets whom. */
export interface Pairing {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  readonly description: string;
  /**
   * Different pairs of different people, none of them nearly identical; every profile is used once before one is used
   * twice, as far as that works out. Equal input gives equal output. Throws `bad-input` when no pair can be made.
   */
  pair(profiles: readonly Profile[], options: PairingOptions): Pair[];
}
