import { deny, polarsIn, type Polar } from './contradiction/polar.ts';
import { ruledOut } from './contradiction/rules-out.ts';
import { statementsIn } from './contradiction/sentences.ts';
import { collide, slotsIn, type Filled } from './contradiction/slots.ts';

/** Why two statements cannot both be true of one person now. */
export interface Contradiction {
  /** The kind of clash: `slot`, `polarity`, `diet`, `allergy`, `senses`. */
  readonly kind: string;
  readonly reason: string;
}

interface Claims {
  readonly sentence: string;
  readonly slots: readonly Filled[];
  readonly polars: readonly Polar[];
}

/**
 * Whether two first-person texts of one person clash, by rules: slots that hold one value (age, home, marriage),
 * the same thing affirmed and denied, and what a diet or an allergy rules out. Unlikely is not contradictory.
 */
export function contradiction(first: string, second: string): Contradiction | undefined {
  for (const one of claimsOf(first)) {
    for (const two of claimsOf(second)) {
      const found = between(one, two);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function between(one: Claims, two: Claims): Contradiction | undefined {
  const slot = one.slots.find((filled) => two.slots.some((other) => collide(filled, other)));
  if (slot !== undefined) return { kind: 'slot', reason: `${slot.slot}: "${one.sentence}" against "${two.sentence}"` };
  if (one.polars.some((polar) => two.polars.some((other) => deny(polar, other)))) {
    return { kind: 'polarity', reason: `one affirms what the other denies: "${one.sentence}" against "${two.sentence}"` };
  }
  const kind = ruledOut(one.sentence, two.polars, two.sentence) ?? ruledOut(two.sentence, one.polars, one.sentence);
  return kind === undefined ? undefined : { kind, reason: `${kind}: "${one.sentence}" rules out "${two.sentence}"` };
}

const LARGEST_CACHE = 50_000;
const known = new Map<string, readonly Claims[]>();

/** Profiles are compared with many candidates, so what was read is kept for a while. */
function claimsOf(text: string): readonly Claims[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  const claims = statementsIn(text).map((sentence) => ({ sentence, slots: slotsIn(sentence), polars: polarsIn(sentence) }));
  if (known.size >= LARGEST_CACHE) known.clear();
  known.set(text, claims);
  return claims;
}
