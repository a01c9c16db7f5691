import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { remembered } from '../../../text/remembered.ts';
import { slursIn } from './slurs.ts';

/** Words of mild swearing, which the list also knows but which harm nobody. */
const MILD = /\b(damn|hell|crap|bloody|pissed|suck(s|ed|y)?|butt|ass(es)?|dick (?=[A-Z])|cock(tails?|erel)?|poop|turd|nude|boobs?|sex|incest)\b/gi;
/** Listed words that are slurs against a group rather than swearing. */
const SLURS = new Set('abeed africoon arabush boonga chingchong kike nigger'.split(' '));
/** Words as people write them to slip past a list; none on it is shorter. */
const LOOKED_UP = /[\p{L}\p{N}@$!*'-]{3,}/gu;
/** Ordinary words, of other languages too, in which the list finds others. */
const ORDINARY = /\b(?:k\w*ana+l\w*|shiitakes?|puss(?:y|ies)[ -]?(?:cats?|willows?)|(?:blue|great|coal|marsh|willow) tits?|tit for tat|cum laude|cumin|rapeseed|scatt?ers?)\b/gi;
const RECLAIMED = /\bnigga[sz]?\b/gi;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Swearing or a slur by word list (obscenity); undefined for neither. */
export function profanityIn(text: string): 'profanity' | 'slur' | undefined {
  if (slursIn(text)) return 'slur';
  if (!(text.match(LOOKED_UP) ?? []).some(listed)) return undefined;
  const found = matcher.getAllMatches(text.replace(RECLAIMED, ' ').replace(MILD, ' ').replace(ORDINARY, ' ')).map((match) => englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? '');
  if (found.some((word) => SLURS.has(word))) return 'slur';
  return found.length > 0 || RECLAIMED.test(text) ? 'profanity' : undefined;
}

/** The list is searched letter by letter, which is slow; people use few different words, so each is looked up once. */
const listed = remembered(100_000, (word) => matcher.hasMatch(word));
