import type { Attribute } from '../../../domain/attribute.ts';
import { GROUP } from './groups.ts';

const NATIONS = 'americans?|germans?|french|italians?|irish|russians?|japanese|koreans?|brits?|british|scots?|scottish|dutch|swedes?|greeks?|poles?|polish|spaniards?|nigerians?|brazilians?|texans?|southerners?|vegans?|millennials?|boomers?|blondes?|old (?:men|women|ladies)|teenagers?|housewi(?:fe|ves)';
/** Source of a pattern for a group people are attacked for, or a nation, an age and the like. */
export const ANY_GROUP = `(?:${GROUP}|${NATIONS})`;
const NAMES = new RegExp(`\\b${ANY_GROUP}\\b`, 'gi');
/** Other words for members of a group, as people say them of themselves. */
const MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ['woman', /\bi(?:'m| am) (?:an? |the )(?:(?!man\b)\w+ ){0,2}(?:mother|mom|mum|wife|widow|grandmother|grandma|sister|daughter|aunt|lady|girl|waitress|actress)\b/i],
  ['man', /\bi(?:'m| am) (?:an? |the )(?:(?!wo)\w+ ){0,2}(?:father|dad|husband|widower|grandfather|grandpa|brother|son|uncle|guy|gentleman)\b/i],
]);
/** From "I am" to the name of the group only words that keep it the speaker's own: not "I am married to an Italian". */
const OWN = new RegExp(
  `\\b(?:i(?:'m| am|m| was born(?: as)?| identify as)|as|being|we(?:'re| are)) (?:(?!not\\b|no\\b|to\\b|of\\b|in\\b|from\\b|with\\b|for\\b|into\\b|about\\b|at\\b|by\\b|than\\b|like\\b|never\\b|\\w+ing\\b)[\\w-]+ ){0,3}?(${ANY_GROUP})\\b(?! (?:teacher|tutor|student|learner|major|speaker|translator|food|music|movie|film|cuisine|cooking|language|literature|history|chef|cook|restaurant)s?\\b)`,
  'gi',
);

/** One word for each group named in a text: "Women" and "a woman" are the same. */
export function groupsNamedIn(text: string): Set<string> {
  return new Set((text.match(NAMES) ?? []).map(plainName));
}

/** Attributes by which their owner belongs to one of the groups. */
export function belongingTo(groups: ReadonlySet<string>, attributes: readonly Attribute[]): Attribute[] {
  return attributes.filter(({ text }) => {
    const plain = text.replaceAll('’', "'");
    const own = [...plain.matchAll(OWN)].map(([, name]) => plainName(name));
    return own.some((group) => groups.has(group)) || [...MEMBERS].some(([group, said]) => groups.has(group) && said.test(plain));
  });
}

function plainName(name: string): string {
  const lower = name.toLowerCase().replace(/\b(wo)?men\b/g, (_all, wo: string | undefined) => `${wo ?? ''}man`);
  return (/^(?:girls?|females?|lad(?:y|ies))$/.test(lower) ? 'woman' : lower)
    .replace('old ladies', 'old woman')
    .replace(/^(black|white|gay|trans|jewish|disabled)\b.*$/, '$1')
    .replace(/wives$/, 'wife')
    .replace(/^brits?$/, 'british')
    .replace(/^scots?$/, 'scottish')
    .replace(/^poles?$/, 'polish')
    .replace(/^jews?$/, 'jewish')
    .replace(/(?<=[^s])s$/, '');
}
