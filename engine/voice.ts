import type { Random } from '../domain/random.ts';
import type { Fact, Mention } from './fact.ts';
import { frames } from './frames/index.ts';
import { fits, say } from './phrase.ts';

/** How the fact may be voiced: `opener: false` leaves out lead-ins such as "Truth be told," (default: now and then one). */
export interface VoiceOptions {
  readonly opener?: boolean;
}

/** Says the fact in the first person in other words than the attribute's own. */
export function voice(fact: Fact, random: Random, _options: VoiceOptions = {}): string {
  return say(random.pick(phrasesOf(fact)), fact.parts, random);
}

function phrasesOf(fact: Fact): readonly string[] {
  const phrases = frames.find(({ name }) => name === fact.frame)?.phrases ?? [];
  return phrases.filter((phrase) => fits(phrase, fact.parts));
}

/** How others can call the fact back. */
export function mention(fact: Fact): Mention {
  return fact.mention;
}
