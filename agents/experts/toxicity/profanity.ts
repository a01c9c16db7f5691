import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { remembered } from '../../../text/remembered.ts';

/** Words of mild swearing, which the list also knows but which harm nobody. */
const MILD = /\b(damn|hell|crap|bloody|pissed|suck(s|ed|y)?|butt|ass(es)?|dick (?=[A-Z])|cock(tails?|erel)?|poop|turd|nude|boobs?|sex|incest)\b/gi;
/** Listed words that are slurs against a group rather than swearing. */
const SLURS = new Set('abeed africoon arabush boonga chingchong kike nigger tranny'.split(' '));
/** Slurs that are ordinary words as well: only said of people. */
const SAID_OF_PEOPLE = /\b(?:you(?: are|'re)?(?: just| such| nothing but| only)?(?: a| an)?|fucking|dirty|stupid|damn|(?:bunch|lot|load) of|just another|like an?|typical)(?: (?!to\b|ate\b|eat\b|have\b|had\b|want\b|need\b|see\b|like\b)\w+)? (?:abos?|negros?|negroes|coons?|cripples?|homos?|hoes?|crackers|spics?)\b/i;
/** Slurs that are hardly ever anything else, said of somebody. */
const SAID_OF_SOMEBODY = /\b(?:you(?: are|'re)?(?: just| such| nothing but| only)?(?: a| an)?|(?:is|was|(?<!\bwe )(?:are|were)|he's|she's|they're)(?: just| such| nothing but| only| all)?(?: a| an)?|what an?|fucking|dirty|stupid|those|these|all|damn|(?:bunch|lot|load) of|just another|like an?|typical)(?: (?!to\b)\w+)? (?:fags?|faggots?|retards?|dykes?|chinks?|spastics?|sluts?|whores?|camel fuckers?|rapefugees?|muzzies|muzzie|wetbacks?|ragheads?|towelheads?|camel jockeys?)\b/i;
/** Words as people write them to slip past a list; none on it is shorter. */
const LOOKED_UP = /[\p{L}\p{N}@$!*'-]{3,}/gu;
const RECLAIMED = /\bnigga[sz]?\b/gi;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Swearing or a slur by word list (obscenity); undefined for neither. */
export function profanityIn(text: string): 'profanity' | 'slur' | undefined {
  if (SAID_OF_PEOPLE.test(text) || SAID_OF_SOMEBODY.test(text)) return 'slur';
  if (!(text.match(LOOKED_UP) ?? []).some(listed)) return undefined;
  const found = matcher.getAllMatches(text.replace(RECLAIMED, ' ').replace(MILD, ' ')).map((match) => englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? '');
  if (found.some((word) => SLURS.has(word))) return 'slur';
  return found.length > 0 || RECLAIMED.test(text) ? 'profanity' : undefined;
}

/** The list is searched letter by letter, which is slow; people use few different words, so each is looked up once. */
const listed = remembered(100_000, (word) => matcher.hasMatch(word));
