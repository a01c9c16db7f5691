import type { Random } from '../domain/random.ts';
import type { Fact } from './fact.ts';
import { isHard } from './library.ts';

/** Categories people take in one breath; a conversation moves within a group, or from one group to a neighbour. */
const groups: Readonly<Record<string, readonly string[]>> = {
  food: ['favorite-food', 'cooking', 'baking', 'eating-out', 'diet', 'hot-drinks', 'alcohol'],
  music: ['music-taste', 'making-music', 'dancing'],
  arts: ['making-art', 'photography', 'crafts', 'writing', 'reading', 'films', 'television'],
  sport: ['playing-sports', 'watching-sports', 'running', 'fitness', 'extreme-sports'],
  outdoors: ['outdoors', 'water', 'fishing-and-hunting', 'gardening', 'weather-and-seasons', 'travel'],
  work: ['job-creative', 'job-feelings', 'job-health', 'job-office', 'job-outdoors', 'job-service', 'job-situation', 'job-teaching', 'job-trades', 'career-dreams', 'money', 'military', 'volunteering'],
  study: ['studies', 'school-days', 'languages', 'science-and-history', 'achievements', 'life-goals'],
  family: ['siblings', 'parents', 'partner', 'children', 'extended-family', 'friends'],
  youth: ['upbringing', 'childhood', 'origin', 'age'],
  pets: ['pets-dogs', 'pets-cats', 'pets-other'],
  home: ['home', 'hometown', 'moving', 'driving'],
  body: ['health', 'sleep', 'looks', 'gender-and-self', 'fashion', 'favorite-color'],
  mind: ['personality', 'emotions', 'fears', 'quirks', 'unusual-gifts', 'beliefs'],
  leisure: ['video-games', 'board-games', 'collecting', 'internet', 'hobbies-general', 'celebrations'],
};

const neighbours: readonly (readonly [string, string])[] = [
  ['food', 'family'], ['music', 'arts'], ['arts', 'leisure'], ['sport', 'outdoors'], ['sport', 'leisure'], ['sport', 'body'], ['outdoors', 'home'], ['work', 'study'], ['work', 'home'],
  ['family', 'youth'], ['family', 'pets'], ['family', 'home'], ['youth', 'home'], ['pets', 'home'], ['body', 'mind'], ['pets', 'outdoors'], ['youth', 'study'], ['mind', 'leisure'], ['youth', 'body'], ['music', 'leisure'],
];

const groupOf = new Map(Object.entries(groups).flatMap(([group, names]) => names.map((name): [string, string] => [name, group])));

/** How close two categories are: 3 the same, 2 of one group, 1 of neighbouring groups, else 0. */
export function affinity(one: string | undefined, two: string | undefined): number {
  if (one === undefined || two === undefined) return 0;
  if (one === two) return 3;
  const [first, second] = [groupOf.get(one), groupOf.get(two)];
  if (first === undefined || second === undefined) return 0;
  if (first === second) return 2;
  return neighbours.some(([left, right]) => (left === first && right === second) || (left === second && right === first)) ? 1 : 0;
}

/** The facts of both in an order in which each, where possible, follows from the one before; nothing hard to begin with. */
export function inThreads(facts: readonly Fact[], random: Random): Fact[] {
  const left = random.shuffle(facts);
  const ordered: Fact[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const scored = left.map((fact, place) => ({ fact, score: affinity(last?.category, fact.category) * 10 - (isEarly(ordered, facts) && isHeavy(fact) ? 100 : 0) - place / 100 }));
    const { fact } = scored.reduce((best, one) => (one.score > best.score ? one : best));
    ordered.push(fact);
    left.splice(left.indexOf(fact), 1);
  }
  return ordered;
}

function isEarly(ordered: readonly Fact[], facts: readonly Fact[]): boolean {
  return ordered.length < facts.length * 0.3;
}

function isHeavy(fact: Fact): boolean {
  return isHard(fact) || fact.category === 'gender-and-self' || fact.category === 'emotions';
}
