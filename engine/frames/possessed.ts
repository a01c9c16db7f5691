import { bare } from '../english/nouns.ts';
import type { Slots } from '../phrase.ts';

const LONGEST = 5;

/** The slots of something one has: "a pet fish" gives "pet fish", "my pet fish", "your pet fish"; none when too long or unclear. */
export function possessed(phrase: string): Slots {
  const thing = bare(phrase).replace(/^one /, '');
  const unclear = /\b(?:I|me|my|who|that|which|and|but|to|named|called|of|no|zero|many|any|much|lot|other|not|at|on)\b/i.test(thing);
  if (unclear || thing.split(' ').length > LONGEST) return {};
  return { thing, mine: `my ${thing}`, yours: `your ${thing}` };
}
