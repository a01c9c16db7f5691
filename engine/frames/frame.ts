import type { Mention, Stance } from '../fact.ts';
import type { Slots } from '../phrase.ts';

/** What a frame reads out of a statement. */
export interface Reading {
  /** Fillers of the frame's own phrases. */
  readonly parts: Slots;
  readonly slots?: Slots;
  readonly mention?: Mention;
}

/** One grammatical shape: how to recognise it and how to say it in other words. */
export interface Frame {
  readonly name: string;
  /** Matched against the clean statement without its full stop and without filler adverbs. */
  readonly match: RegExp;
  readonly stance?: Stance;
  /** Undefined when the match turns out to be something else. */
  readonly read: (found: readonly string[], statement: string) => Reading | undefined;
  /** Phrase templates filled with the parts; those whose part is missing are not used. */
  readonly phrases: readonly string[];
}
