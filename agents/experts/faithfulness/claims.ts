import { contradiction } from '../../../engine/contradiction.ts';
import type { Attribute } from '../../../domain/attribute.ts';
import type { Turn } from '../../../domain/conversation.ts';
import { heavy, overlap, stemsOf } from './overlap.ts';
import { sentencesOf, type Passage } from './passages.ts';

/** Share of an attribute's words that a sentence must hold to state the same fact. */
const SAME_FACT = 0.8;
/** Share from which the other's own profile is taken to hold the fact too. */
const SHARED = 0.6;

const FIRST_PERSON = /\b(?:i|i'm|i've|my|mine|me)\b/i;
/** "Love that!", "hate math": the subject left out. */
const ELLIPTIC = /^(?:(?:yes|yeah|oh|well|same|and|also|too)\W+)*(?:love|hate|like|enjoy|have|got|am|work|live|just|both)\b/i;
const OF_SOMEONE_ELSE = /^\W*(?:my|our) (?!favou?rite|job|passion|hobby|name|age|hair|eyes|house|home|dream)\w+(?:'s| is| has| does| was| had| loves| likes| works| lives| used)/i;
const NOT_OF_NOW = /\b(?:if i|i wish|i would|i'd|i could|i might|i should|i used to|used to|i hope|i want|i will|i'll|maybe i|never|i had|i did|i was|let me|i can imagine|i bet|i guess|i hear|i heard|i see|i think|i thought|i knew|i know|i mean|sounds like)\b/i;
const SECOND_PERSON = /\b(?:you|your|you're|you've|yours|yourself)\b/i;
const ECHO = /^\W*(?:(?:oh|wow|yes|yeah|really|no way|haha)\W+)*(?:me too|same here|so do i|so am i|so have i|mine too|(?:that|it)(?:'s| is) my favou?rite[\w ]* too)\b/i;

/** What is needed to see whether one speaker claims an attribute of the other. */
export interface Claiming {
  readonly attribute: Attribute;
  /** The attributes of the speaker who might claim it. */
  readonly own: readonly Attribute[];
  /** What that speaker says. */
  readonly passages: readonly Passage[];
  readonly turns: readonly Turn[];
}

/** Turns in which the other speaker states an attribute as true of themselves; none when they have it, too. */
export function claimsOf({ attribute, own, passages, turns }: Claiming): number[] {
  const words = stemsOf(attribute.text);
  if (heavy(words).length === 0 || own.some(({ text }) => overlap(words, stemsOf(text)) >= SHARED || overlap(stemsOf(text), words) >= SHARED)) return [];
  const denied = denies(attribute.text);
  const claimed = passages.filter(({ kind, text, turn }) => kind === 'sentence' && (states(text, words, denied) || echoes(text, words, turns[turn - 1])));
  return [...new Set(claimed.map(({ turn }) => turn))];
}

function states(sentence: string, words: ReadonlySet<string>, denied: boolean): boolean {
  if (sentence.endsWith('?') || !(FIRST_PERSON.test(sentence) || ELLIPTIC.test(sentence)) || OF_SOMEONE_ELSE.test(sentence)) return false;
  if (SECOND_PERSON.test(sentence) || (!denied && NOT_OF_NOW.test(sentence)) || denies(sentence) !== denied) return false;
  const said = stemsOf(sentence);
  return overlap(words, said) >= SAME_FACT && heavy(words).every((word) => said.has(word));
}

/** "Me too!" right after the owner stated the fact. */
function echoes(sentence: string, words: ReadonlySet<string>, before: Turn | undefined): boolean {
  if (before === undefined || !ECHO.test(sentence)) return false;
  const last = sentencesOf(before.text).findLast((text) => !text.endsWith('?'));
  return last !== undefined && !SECOND_PERSON.test(last) && overlap(words, stemsOf(last)) >= SAME_FACT;
}

function denies(text: string): boolean {
  return /\b(?:not|never|no|hate|dislike|can ?not)\b|n't\b|\bdont\b|\bcant\b/i.test(text);
}

/** Turns in which the owner says what cannot be true together with an attribute. */
export function contradictionsOf(attribute: Attribute, passages: readonly Passage[]): { turn: number; reason: string }[] {
  return passages.flatMap(({ kind, asks, text, turn }) => {
    const found = kind === 'sentence' && !asks ? contradiction(attribute.text, text) : undefined;
    return found === undefined ? [] : [{ turn, reason: found.reason }];
  });
}
