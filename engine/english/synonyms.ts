import type { Slots } from '../phrase.ts';

/** Words that mean the same wherever they stand, as phrase alternatives. */
const SYNONYMS: readonly (readonly [pattern: RegExp, alternatives: string])[] = [
  [/\b(?:every|each) (?=(?:day|week|month|year|morning|night|summer|winter|weekend|evening)\b)/g, '(every|each) '],
  [/\ba lot of\b/g, '(a lot of|lots of|plenty of)'],
  [/\bin my (?:spare|free) time\b/g, '(in my free time|in my spare time|when I have time off)'],
  [/\bon (?:the )?weekends\b/g, '(on weekends|on the weekends)'],
  [/\boccasionally\b/g, '(now and then|from time to time|once in a while)'],
  [/\bregularly\b/g, '(on a regular basis|regularly)'],
  [/\bmy (?:father|dad)\b/g, 'my (dad|father)'],
  [/\bmy (?:mother|mom)\b/g, 'my (mom|mother)'],
  [/\bmy parents\b(?!')/g, 'my (parents|folks)'],
  [/\bmy (?:kids|children)\b/g, 'my (kids|children)'],
  [/\b(two|three|four|five|six) (?:kids|children)\b/g, '$1 (kids|children)'],
  [/\bhuge\b/g, '(huge|massive|very big)'],
  [/\bvery (?!big)/g, '(very|really) '],
  [/\bwatching TV\b/g, 'watching (TV|television)'],
  [/\b(?:movies|films)\b/g, '(movies|films)'],
  [/\bpassed away\b/g, '(passed away|died)'],
  [/\bbroke up with\b/g, '(broke up with|split up with|parted ways with)'],
  [/\bquit my job\b/g, '(quit|left|gave up) my job'],
  [/\bjust bought\b/g, '(just bought|recently bought)'],
  [/\bstarted (?=\w+ing\b)/g, '(started|began|took up) '],
  [/\ba big\b/g, 'a (big|large)'],
  [/\bamazing\b/g, '(amazing|wonderful)'],
  [/\bsmall town\b/g, '(small|little) town'],
  [/\bwhen I was young\b/g, '(when I was young|early in my life)'],
  [/\bnobody\b/g, '(nobody|no one)'],
  [/\bused to work\b/g, '(used to work|once worked)'],
  [/\bfull time\b/g, '(full time|full-time)'],
  [/\battend church\b/g, '(attend|go to) church'],
  [/\battending church\b/g, '(attending|going to) church'],
  [/\bdonate (?=\w)/g, '(donate|give) '],
  [/\bdonating (?=\w)/g, '(donating|giving) '],
  [/\bgo to the gym\b/g, '(go to|hit) the gym'],
  [/\bgoing to the gym\b/g, '(going to|hitting) the gym'],
  [/\bvolunteer at\b/g, '(volunteer|help out) at'],
  [/\bvolunteering at\b/g, '(volunteering|helping out) at'],
  [/\bride the bus\b/g, '(ride|take) the bus'],
  [/\briding the bus\b/g, '(riding|taking) the bus'],
  [/\bbrowsing the internet\b/g, '(browsing|surfing) the (internet|web)'],
  [/\bdye my hair\b/g, '(dye|color) my hair'],
  [/\bseveral\b/g, '(several|a few|a number of)'],
  [/\bvarious\b/g, '(various|different|all kinds of)'],
  [/\bcompete in\b/g, '(compete|take part) in'],
  [/\bcompeting in\b/g, '(competing|taking part) in'],
  [/\bsupplement my income\b/g, '(supplement my income|earn a bit on the side)'],
  [/\bhad to have (?=an? )/g, '(had to have|had to get|needed) '],
  [/\bterrified of\b/g, '(terrified|scared to death) of'],
  [/\bwent to school for\b/g, '(went to school for|studied)'],
  [/\bwent to school to (?=be)/g, '(went to school|studied) to '],
  [/\bkeeps trying\b/g, '(keeps trying|never stops trying)'],
];

/** The parts of a fact with the words that have synonyms turned into alternatives. */
export function varied(parts: Slots): Slots {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value === undefined || value.includes('(') ? value : withSynonyms(value)]));
}

function withSynonyms(text: string): string {
  return SYNONYMS.reduce((result, [pattern, alternatives]) => result.replace(pattern, alternatives), text);
}
