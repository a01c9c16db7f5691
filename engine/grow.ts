import type { Random } from '../domain/random.ts';
import type { SeedCategory } from '../seeds/category.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { classify } from './classify.ts';
import { say } from './phrase.ts';

/** A new first-person statement that answers the query, from the patterns of the category the query belongs to. */
export function growAttribute(query: string, random: Random): string {
  const category = categoryOf(query) ?? random.pick(seedCategories);
  return say(random.pick(category.patterns ?? category.attributes), {}, random);
}

function categoryOf(query: string): SeedCategory | undefined {
  const exact = seedCategories.find((one) => one.query.toLowerCase() === query.toLowerCase());
  if (exact !== undefined) return exact;
  const name = classify(query, seedCategories);
  return seedCategories.find((one) => one.name === name);
}
