import type { Attribute } from '../domain/attribute.ts';
import type { Slots } from './phrase.ts';

/** How an attribute stands to what it is about. */
export type Stance = 'affirmed' | 'denied';

/** An attribute as the offline engine understands it. */
export interface Fact {
  readonly attribute: Attribute;
  /** Name of the seed category whose talk fits it; undefined when none does. */
  readonly category: string | undefined;
  readonly stance: Stance;
  /** Fillers for phrase templates: thing, mine, yours, doing (any may be absent). */
  readonly slots: Slots;
  /** The grammatical shape, which decides how it can be said in other words. */
  readonly frame: string;
}
