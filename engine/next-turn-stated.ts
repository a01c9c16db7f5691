import { attribute } from '../domain/attribute.ts';
import { anything, seedCategories } from '../seeds/categories/index.ts';
import type { SeedCategory, Talk } from '../seeds/category.ts';
import type { Fact } from './fact.ts';
import { sentencesOf } from './next-turn-hear.ts';
import { readFact } from './read-fact.ts';
import { acks, sideways } from './talk-acks.ts';
import { graveTalk } from './talk-grave.ts';
import { fold, hasSaid, indexed, saysOneOf } from './talk-pattern.ts';
import type { LineIndex } from './talk-pattern.ts';
import { briefDenials, briefReactions, generalReactions, plainDetails, plainExchanges, plainReactions } from './talk-plain.ts';

const OWN = /\b(?:I|I'm|I've|I'd|me|my|mine|we|our|this (?:side|end|is))\b/i;
const LONGEST_WORDS = 20;
let known: LineIndex | undefined;

/** What the partner has told about themselves in an utterance; details, reactions and answers to follow-up questions are no news. */
export function statedIn(text: string, before: string | undefined, around: readonly string[]): Fact[] {
  const expected = before === undefined ? [] : answersAfter(before);
  const folded = [fold(text)];
  if (expected.some((line) => hasSaid(line, folded)) && sentencesOf(text).length < 3) return [];
  const told = sentencesOf(text)
    .filter((sentence) => !sentence.endsWith('?') && OWN.test(sentence) && sentence.split(' ').length <= LONGEST_WORDS)
    .filter((sentence) => !isTalk(sentence, around))
    .map((sentence): Fact => ({ ...readFact(attribute(sentence), seedCategories), slots: {}, mention: {} }));
  return told.slice(-1);
}

/** True when every sentence is something the engine says around facts: a reaction, a detail, an acknowledgement. */
export function isOnlyTalk(text: string, around: readonly string[]): boolean {
  return sentencesOf(text).every((sentence) => isTalk(sentence, around));
}

function isTalk(sentence: string, around: readonly string[]): boolean {
  const folded = fold(sentence);
  known ??= indexed(withParts([...acks, ...sideways, ...plainTalk(), ...[anything.talk, anything.denied, graveTalk, ...seedCategories.flatMap(talksOf)].flatMap(linesOf)]));
  return saysOneOf(folded, known) !== undefined || withParts(around).some((line) => hasSaid(line, [folded]));
}

function plainTalk(): readonly string[] {
  return [...briefReactions, ...briefDenials, ...generalReactions, ...Object.values(plainReactions).flat(), ...Object.values(plainDetails).flat(), ...Object.values(plainExchanges).flat().flatMap(({ answers }) => answers)];
}

/** The lines, and the sentences of those that are made of several. */
function withParts(lines: readonly string[]): readonly string[] {
  const parts = lines.filter((line) => !/\([^)]*[.!?][^)]*\)/.test(line)).flatMap((line) => (sentencesOf(line).length > 1 ? sentencesOf(line) : []));
  return [...lines, ...parts.filter((part) => part.split(' ').length > 2)];
}

function linesOf(talk: Talk | undefined): readonly string[] {
  return talk === undefined ? [] : [...talk.reactions, ...talk.details, ...talk.exchanges.flatMap(({ answers }) => answers)];
}

function talksOf({ talk, denied }: SeedCategory): readonly Talk[] {
  return denied === undefined ? [talk] : [talk, denied];
}

function answersAfter(before: string): readonly string[] {
  const folded = [fold(before)];
  return [...Object.values(plainExchanges), ...[anything, ...seedCategories].map(exchangesOf)].flatMap((exchanges) => exchanges.filter(({ question }) => hasSaid(question, folded)).flatMap(({ answers }) => answers));
}

/** All exchanges of a category, affirmed and denied. */
export function exchangesOf(category: SeedCategory): Talk['exchanges'] {
  return talksOf(category).flatMap(({ exchanges }) => exchanges);
}
