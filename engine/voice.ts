import type { Random } from '../domain/random.ts';
import { uncapitalised } from './english/names.ts';
import type { Fact, Mention } from './fact.ts';
import { frames } from './frames/index.ts';
import { fits, say } from './phrase.ts';
import type { Slots } from './phrase.ts';
import { expanded } from './statement.ts';
import { isGrave } from './talk-grave.ts';
import { evenly, wordingAt } from './talk-wording.ts';
import { varied } from './english/synonyms.ts';

/** How the fact may be voiced: `opener: false` leaves out lead-ins such as "Truth be told," (default: now and then one). */
export interface VoiceOptions {
  readonly opener?: boolean;
  /** Where in the order of wordings to begin; successive numbers use all of them evenly (default: at random). */
  readonly turn?: number;
}

const TWICE_NOW = / (?:these days|at the moment|right now|now|just now)\.$/;
const FILLED = /\bactually\b|, (?:as it happens|by the way|to be honest|believe it or not)\b|one of those people/;
const TRIES = 12;
/** From one try to the next. */
const STRIDE = 0.17;
const FOLLOWING = 6;
/** Words up to which a statement may be part of what is said. */
const SHORT = 7;
const LEAD_IN_CHANCE = 0.07;
const LEAD_INS = ['Honestly', 'Well', 'Actually'];
/** What may follow a fact, often nothing: lightly, and after something hard. */
const TAG = `(${'|'.repeat(12)}, as it happens|, by the way|, in fact|, you know|, you see|, I suppose|, of course|, funnily enough|, if you want to know|, mind you|, as you may have guessed|, I should add)`;
const SOBER_TAG = "(|, to be honest|, if I'm honest)";
const BREEZY = /\bactually|happen to|believe it|by the way|once \{/;
const HARD = /\b(?:left me|cheated|unhappy|overweight|forced to|estranged|unemployed|escaped?|lost|failed|miscarried|infertile)\b/i;
const phrasesByFrame: ReadonlyMap<string, readonly string[]> = new Map(frames.map(({ name, phrases }) => [name, phrases]));

/** Says the fact in the first person in other words than the attribute's own: true to it, complete, one sentence (two for a compound). */
export function voice(fact: Fact, random: Random, options: VoiceOptions = {}): string {
  const original = letters(expanded(fact.clean));
  let best = '';
  const { turn: first } = options;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const turn = first === undefined ? undefined : first + attempt * STRIDE;
    const line = fact.halves.length > 0 ? compound(fact, random, turn) : single(fact, random, turn);
    if (!repeats(line, fact, original)) return options.opener === false ? line : ledIn(line, fact, random);
    if (best === '' || line.length > best.length) best = line;
  }
  return best;
}

/** One saying of the fact; now and then a second try where the first leans on a filler. */
function single(fact: Fact, random: Random, turn?: number): string {
  const first = phrased(fact, random, turn);
  return FILLED.test(first) && random.chance(0.5) ? phrased(fact, random, turn === undefined ? undefined : turn + STRIDE) : first;
}

function phrased(fact: Fact, random: Random, turn?: number): string {
  const phrases = phrasesOf(fact);
  const phrase = turn === undefined ? random.pick(phrases) : wordingAt(phrases[Math.floor(evenly(turn, fact.frame, 2) * phrases.length)], turn);
  const line = say(phrase, { ...varied(fact.parts), ...manner(fact) }, random);
  return contracted(say(line, {}, random));
}

/** True for what nobody says lightly. */
function isHard({ clean }: Fact): boolean {
  return isGrave(clean) || HARD.test(clean);
}

/** Parts every frame may use; `light` is absent where nothing breezy may be said. */
function manner(fact: Fact): Slots {
  return isHard(fact) ? { light: undefined, tag: SOBER_TAG } : { light: fact.parts.light, tag: TAG };
}

/** A short statement may stand within a longer sentence, a longer one is never said word for word. */
function repeats(line: string, { clean }: Fact, original: string): boolean {
  const said = letters(expanded(line));
  return said === original || letters(line).includes(letters(clean)) || (original.split(' ').length > SHORT && said.includes(original));
}

function compound(fact: Fact, random: Random, turn?: number): string {
  const [first, second] = fact.halves;
  const opening = single(first, random, turn);
  const link = fact.parts.link ?? 'and';
  const joined = `${opening.replace(/\.$/, '')}, ${link} `;
  if (second.frame === 'any') return joined + contracted(`${second.parts.whole ?? ''}.`);
  const closing = following(second, random);
  return /^(?:I|My)\b/.test(closing) && !opening.includes('?') && !/[:?]/.test(closing) ? joined + uncapitalised(/now$/.test(link) ? closing.replace(TWICE_NOW, '.') : closing) : `${opening} ${closing}`;
}

/** A second statement that can go on after a comma, when the frame has one. */
function following(fact: Fact, random: Random): string {
  const lines = Array.from({ length: FOLLOWING }, () => single(fact, random));
  return lines.find((line) => /^(?:I|I'm|I've|My)\b/.test(line)) ?? lines[0];
}

function contracted(line: string): string {
  return line.replace(/\b(I|they|we|you|it) will (?=\w)/g, "$1'll ").replace(/\b([Ii]t) is (?=\w)/g, "$1's ").replace(/\b([Tt]here|[Hh]e|[Ss]he|who) is (?=\w)/g, "$1's ").replace(/\b([Tt]hey|we|We) are (?=\w)/g, "$1're ").replace(/\bI would (?=\w)/g, "I'd ").replace(/(?<!\b(?:where|what|than|how|who|as) )\bI am (?=\w)/g, "I'm ").replace(/\bI have (?=been|never|not|had)/g, "I've ").replace(/\bcan not\b/g, "can't").replace(/\b(do|does|did|is|are|was|were|have|has|will|would|could) not\b/g, (_whole, verb: string) => (verb === 'will' ? "won't" : `${verb}n't`));
}

function phrasesOf(fact: Fact): readonly string[] {
  const fitting = (phrasesByFrame.get(fact.frame) ?? []).filter((phrase) => fits(phrase, { ...fact.parts, ...manner(fact) }));
  const sober = isHard(fact) ? fitting.filter((phrase) => !BREEZY.test(phrase)) : fitting;
  const usable = sober.length > 0 ? sober : fitting;
  return usable.length > 0 ? usable : [fact.clean];
}

function ledIn(line: string, fact: Fact, random: Random): string {
  if (!/^(?:I |I'm |I've |My |There)/.test(line) || /[?,]|\b(?:actually|really|honestly|happens?)\b/.test(line) || isHard(fact) || !random.chance(LEAD_IN_CHANCE)) return line;
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
