import type { Random } from '../domain/random.ts';
import { uncapitalised } from './english/names.ts';
import type { Fact, Mention } from './fact.ts';
import { frames } from './frames/index.ts';
import { fits, say } from './phrase.ts';
import { statementOf } from './statement.ts';
import { varied } from './english/synonyms.ts';

/** How the fact may be voiced: `opener: false` leaves out lead-ins such as "Truth be told," (default: now and then one). */
export interface VoiceOptions {
  readonly opener?: boolean;
}

const TRIES = 8;
const LEAD_IN_CHANCE = 0.12;
const LEAD_INS = ['Truth be told', 'Honestly', 'Funny enough', 'To be honest', "I'll admit it", 'Well', 'If you must know', 'I have to say', 'You know what', 'Between you and me'];
const phrasesByFrame: ReadonlyMap<string, readonly string[]> = new Map(frames.map(({ name, phrases }) => [name, phrases]));

/** Says the fact in the first person in other words than the attribute's own: true to it, complete, one sentence (two for a compound). */
export function voice(fact: Fact, random: Random, options: VoiceOptions = {}): string {
  const original = letters(statementOf(fact.clean));
  let best = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const line = fact.halves.length > 0 ? compound(fact, random) : single(fact, random);
    if (!letters(statementOf(line)).includes(original)) return options.opener === false ? line : ledIn(line, random);
    if (best === '' || line.length > best.length) best = line;
  }
  return best;
}

function single(fact: Fact, random: Random): string {
  const line = say(random.pick(phrasesOf(fact)), varied(fact.parts), random);
  return say(contracted(line), {}, random);
}

function compound(fact: Fact, random: Random): string {
  const [first, second] = fact.halves;
  const opening = single(first, random);
  const joined = `${opening.replace(/\.$/, '')}, ${fact.parts.link ?? 'and'} `;
  if (second.frame === 'any') return joined + contracted(`${second.parts.whole ?? ''}.`);
  const closing = single(second, random);
  return /^(?:I|My)\b/.test(closing) && !opening.includes('?') && !/[:?]/.test(closing) ? joined + uncapitalised(closing) : `${opening} ${closing}`;
}

function contracted(line: string): string {
  return line.replace(/(?<!\b(?:where|what|than|how|who|as) )\bI am (?=\w)/g, "I'm ").replace(/\bI have (?=been|never|not|had)/g, "I've ").replace(/\bcan not\b/g, "can't").replace(/\b(do|does|did|is|are|was|were|have|has|will|would|could) not\b/g, (_whole, verb: string) => (verb === 'will' ? "won't" : `${verb}n't`));
}

function phrasesOf(fact: Fact): readonly string[] {
  const usable = (phrasesByFrame.get(fact.frame) ?? []).filter((phrase) => fits(phrase, fact.parts));
  return usable.length > 0 ? usable : [fact.clean];
}

function ledIn(line: string, random: Random): string {
  if (!/^(?:I |I'm |I've |My |There)/.test(line) || line.includes('?') || !random.chance(LEAD_IN_CHANCE)) return line;
  const lead = random.pick(LEAD_INS);
  return `${lead}, ${uncapitalised(line)}`;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/** How others can call the fact back: a clause about "you" and a topic, each absent when not surely grammatical. */
export function mention(fact: Fact): Mention {
  return fact.mention;
}

/** About how many different sentences `voice` can make of the fact, lead-ins aside. */
export function variants(fact: Fact): number {
  if (fact.halves.length > 0) return fact.halves.reduce((product, half) => product * variants(half), 1);
  return phrasesOf(fact).reduce((sum, phrase) => sum + alternatives(phrase), 0);
}

function alternatives(phrase: string): number {
  return [...phrase.matchAll(/\(([^()]*)\)/g)].reduce((product, [, group]) => product * group.split('|').length, 1);
}
