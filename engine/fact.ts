import type { Attribute } from '../domain/attribute.ts';
import type { Slots } from './phrase.ts';

/** How an attribute stands to what it is about. */
export type Stance = 'affirmed' | 'denied';

/** An attribute as the offline engine understands it. */
export interface Fact {
  readonly attribute: Attribute;
  /** The attribute in clean English ("I have five cats."). */
  readonly clean: string;
  /** Name of the seed category whose talk fits it; undefined when none does. */
  readonly category: string | undefined;
  readonly stance: Stance;
  /** Fillers for phrase templates: thing, mine, yours, doing (any may be absent). */
  readonly slots: Slots;
  /** The grammatical shape, which decides how it can be said in other words. */
  readonly frame: string;
  /** What the frame's own phrases are filled with. */
  readonly parts: Slots;
  /** How others can speak of it; a member is absent when it would not surely be grammatical. */
  readonly mention: Mention;
  /** The statements a compound attribute is made of ("I love cats and have two cats."), else empty. */
  readonly halves: readonly Fact[];
}

/** Ways to call a fact back later in a conversation. */
export interface Mention {
  /** A clause in the second person, without a full stop: "you bake cookies". */
  readonly you?: string | undefined;
  /** A noun phrase addressed to the owner: "your dogs", "all that baking". */
  readonly topic?: string | undefined;
}
