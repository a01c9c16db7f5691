import { attribute } from '../domain/attribute.ts';
import { anything, seedCategories } from '../seeds/categories/index.ts';
import type { SeedCategory } from '../seeds/category.ts';
import type { Fact } from './fact.ts';
import { sentencesOf } from './next-turn-hear.ts';
import { readFact } from './read-fact.ts';
import { fold, hasSaid } from './talk-pattern.ts';

const OWN = /^(?:\w+ ){0,4}?(?:I|I'm|I've|I'd|my|we|our)\b/i;
const LONGEST_WORDS = 18;

/** What the partner has told about themselves, as far as its category is recognised; answers to a follow-up question are no news. */
export function statedIn(text: string, before: string | undefined): Fact[] {
  const known = before === undefined ? [] : answersAfter(before);
  return sentencesOf(text)
    .filter((sentence) => !sentence.endsWith('?') && OWN.test(sentence) && sentence.split(' ').length <= LONGEST_WORDS)
    .filter((sentence) => !known.some((line) => hasSaid(fold(line), [fold(sentence)]) || hasSaid(line, [fold(text)])))
    .flatMap((sentence) => {
      const fact = readFact(attribute(sentence), seedCategories);
      return fact.category === undefined ? [] : [{ ...fact, slots: {}, mention: {} }];
    });
}

function answersAfter(before: string): readonly string[] {
  const folded = [fold(before)];
  return [anything, ...seedCategories].flatMap((category) => exchangesOf(category).filter(({ question }) => hasSaid(question, folded)).flatMap(({ answers }) => answers));
}

/** All exchanges of a category, affirmed and denied. */
export function exchangesOf({ talk, denied }: SeedCategory): SeedCategory['talk']['exchanges'] {
  return [...talk.exchanges, ...(denied?.exchanges ?? [])];
}
