import { contradiction } from '../../../engine/contradiction.ts';
import type { Attribute } from '../../../domain/attribute.ts';
import type { Turn } from '../../../domain/conversation.ts';
import { agree, polarsIn, type Polar } from '../../../engine/contradiction/polar.ts';
import { statementsIn } from '../../../engine/contradiction/sentences.ts';
import { numberIn } from '../../../engine/contradiction/numbers.ts';
import { words } from '../../../text/words.ts';
import { heavy, overlap, stemsOf } from './overlap.ts';
import { isMeantOtherwise } from './meant.ts';
import { sentencesOf, type Passage } from './passages.ts';

/** Share of an attribute's words that a sentence must hold to state the same fact. */
const SAME_FACT = 0.8;
/** Cosine from which a sentence with most of the attribute's words states it, and from which one with all of several does. */
const SAME_MEANING = 0.75;
const LIKE_MEANING = 0.55;
const SEVERAL = 3;
/** Share from which the other's own profile is taken to hold the fact too. */
const SHARED = 0.6;

/** Share of the words that a sentence of the same meaning must hold. */
const MOST = 0.7;

const FILLER = /\byou (?:know|see)\b,?|\b(?:if|would) you (?:ask me|believe it)\b,?|\bmind you\b,?/gi;
const FIRST_PERSON = /\b(?:i|i'm|i've|my|mine|me)\b/i;
/** "Love that!", "hate math": the subject left out. */
const ELLIPTIC = /^(?:(?:yes|yeah|oh|well|same|and|also|too)\W+)*(?:love|hate|like|enjoy|have|got|am|work|live|just|both)\b/i;
/** Facts of one's own, not of one's kin or things. */
const OF_ONESELF = /^\W*(?:i\b|my (?:\w+ )?favou?rite|.* my favou?rite)/i;
const BEFORE_VERB = /^(?:(?:yes|yeah|oh|well|same|and|also|too)\W+)*/i;
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
  /** Cosine of a sentence with the attribute. */
  like(sentence: string): number;
}

/** Turns in which the other speaker states an attribute as true of themselves; none when they have it, too. */
export function claimsOf({ attribute, own, passages, turns, like }: Claiming): number[] {
  const stems = stemsOf(attribute.text);
  if (heavy(stems).length === 0 || own.some(({ text }) => overlap(stems, stemsOf(text)) >= SHARED || overlap(stemsOf(text), stems) >= SHARED)) return [];
  const wanted = { text: attribute.text, words: stems, denied: denies(attribute.text), favorite: /\bfavou?rite\b/i.test(attribute.text), polars: OF_ONESELF.test(attribute.text) ? polarsOf(attribute.text) : [], numbers: numbersIn(attribute.text), ofKin: OF_SOMEONE_ELSE.test(attribute.text), like };
  const claimed = passages.filter(({ kind, text, turn }) => kind === 'sentence' && (states(text, wanted) || echoes(text, wanted, turns[turn - 1])));
  return [...new Set(claimed.map(({ turn }) => turn))];
}

/** A fact that may be claimed: its words, and what it affirms or denies when it has that form. */
interface Wanted {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly denied: boolean;
  /** "My favorite food is pizza" is claimed by "I love pizza": the kind of thing goes without saying. */
  readonly favorite: boolean;
  readonly polars: readonly Polar[];
  readonly numbers: readonly number[];
  /** A fact of one's kin or things. */
  readonly ofKin: boolean;
  like(sentence: string): number;
}

function states(sentence: string, wanted: Wanted): boolean {
  if (sentence.endsWith('?') || !(FIRST_PERSON.test(sentence) || ELLIPTIC.test(sentence)) || (OF_SOMEONE_ELSE.test(sentence) && !wanted.ofKin)) return false;
  if (isMeantOtherwise(sentence, wanted.text)) return false;
  const said = sentence.replace(FILLER, '');
  return !SECOND_PERSON.test(said) && (sameFact(said, wanted) || sameMeaning(said, wanted));
}

/** The fact in a different shape ("Sending cookies by mail is part of my life."): its words are there and the whole means nearly the same. */
function sameMeaning(sentence: string, { words, denied, numbers, polars, like }: Wanted): boolean {
  if (onlyLikes(sentence, polars)) return false;
  if ((!denied && NOT_OF_NOW.test(sentence)) || denies(sentence) !== denied || numbersIn(sentence).some((one) => numbers.length > 0 && !numbers.includes(one))) return false;
  const said = stemsOf(sentence);
  const weighty = heavy(words);
  const held = weighty.filter((word) => said.has(word)).length;
  const likeness = like(sentence);
  return (overlap(words, said) >= MOST && held >= MOST * weighty.length && likeness >= SAME_MEANING) || (weighty.length >= SEVERAL && held >= weighty.length - Number(weighty.length > SEVERAL + 1) && likeness >= LIKE_MEANING);
}

/** "I love vegetarian food" says nothing of what one is. */
function onlyLikes(sentence: string, wanted: readonly Polar[]): boolean {
  const said = polarsOf(sentence);
  return wanted.length > 0 && said.length > 0 && wanted.every(({ verb }) => verb === 'be') && said.every(({ verb }) => verb === 'like');
}

/** Whether an attribute says no more than what its owner likes: two people may both love tacos, and saying so takes nothing from the other. */
export function isTaste(text: string): boolean {
  const polars = polarsOf(text);
  return polars.length > 0 && polars.every(({ verb, holds }) => verb === 'like' && holds) && !/\bfavou?rite\b|\bmost\b|\bmore than\b/i.test(text) && numbersIn(text).length === 0;
}

/** A fact with a verb is the same when the verb is; others when nearly all their words are there and no other time is meant. */
function sameFact(sentence: string, { words, denied, favorite, polars }: Wanted): boolean {
  const spoken = ELLIPTIC.test(sentence) ? sentence.replace(BEFORE_VERB, 'I ') : sentence;
  if (polars.length > 0) return (favorite || overlap(words, stemsOf(sentence)) >= SHARED) && polars.every((one) => polarsOf(spoken).some((other) => agree(one, other)));
  if ((!denied && NOT_OF_NOW.test(sentence)) || denies(sentence) !== denied) return false;
  const said = stemsOf(sentence);
  return overlap(words, said) >= SAME_FACT && heavy(words).every((word) => said.has(word));
}

/** "Me too!" right after the owner stated the fact. */
function echoes(sentence: string, wanted: Wanted, before: Turn | undefined): boolean {
  if (before === undefined || !ECHO.test(sentence)) return false;
  const last = sentencesOf(before.text).findLast((text) => !text.endsWith('?'));
  return last !== undefined && !SECOND_PERSON.test(last) && sameFact(last, wanted);
}

/** The numbers in a text, in digits. */
function numbersIn(text: string): number[] {
  return words(text).flatMap((word) => (word === 'a' || word === 'an' || word === 'no' || word === 'only' ? [] : (numberIn(word) ?? [])));
}

function polarsOf(text: string): Polar[] {
  return statementsIn(text).flatMap(polarsIn);
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
