import { anything, seedCategories } from '../seeds/categories/index.ts';
import type { SeedCategory, Talk } from '../seeds/category.ts';
import type { Fact } from './fact.ts';
import { graveTalk, isDire, isGrave } from './talk-grave.ts';

/** Every category the offline engine can talk about, by name. */
const byName = new Map(seedCategories.map((category) => [category.name, category]));

const silent: Talk = { asks: [], details: [], reactions: [], exchanges: [] };

/** The lines that fit a fact: those of its category and stance, or the ones that fit anything. */
export function talkOf(fact: Fact): Talk {
  if (isHard(fact)) return graveTalk;
  const category = packOf(fact);
  return fact.stance === 'affirmed' ? category.talk : (category.denied ?? anything.denied ?? silent);
}

/** A name for the list of lines `talkOf` gives, so that choices from it can be spread. */
export function talkName(fact: Fact): string {
  if (isHard(fact)) return 'grave';
  const category = packOf(fact);
  return fact.stance === 'affirmed' ? category.name : `${(category.denied === undefined ? anything : category).name}-denied`;
}

/** Questions that invite somebody to speak about a category; empty for an unknown one. */
export function asksAbout(category: string | undefined): readonly string[] {
  const pack = category === undefined ? undefined : byName.get(category);
  return pack === undefined ? [] : [...pack.talk.asks, ...(pack.denied?.asks ?? [])];
}

/** True for a fact that calls for care. */
export function isHard(fact: Fact): boolean {
  return isDire(fact.clean) || (isGrave(fact.clean) && packOf(fact) === anything);
}

function packOf(fact: Fact): SeedCategory {
  return (fact.category === undefined ? undefined : byName.get(fact.category)) ?? anything;
}
