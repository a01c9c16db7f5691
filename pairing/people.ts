import type { Profile } from '../domain/profile.ts';

/** Profiles as the strategies look at them: categories are numbers, and an index leads from categories to people. */
export interface People {
  readonly profiles: readonly Profile[];
  /** For each profile the categories of its attributes; one that has two attributes in a category names it twice. */
  readonly categories: readonly (readonly number[])[];
}

/** Different profiles with their categories; a profile that is there twice counts once. */
export function peopleOf(profiles: readonly Profile[]): People {
  const different = [...new Map(profiles.map((profile) => [profile.id, profile])).values()];
  const numbers = new Map<string, number>();
  const numberOf = (category: string): number => {
    const number = numbers.get(category) ?? numbers.size;
    numbers.set(category, number);
    return number;
  };
  const categories = different.map(({ attributes }) => attributes.flatMap(({ category }) => (category === undefined ? [] : [numberOf(category)])));
  return { profiles: different, categories };
}

/** METHOD, section 3: the number of attribute pairs that share a category. */
export function similarity({ categories }: People, a: number, b: number): number {
  let shared = 0;
  for (const mine of categories[a]) {
    for (const theirs of categories[b]) if (mine === theirs) shared += 1;
  }
  return shared;
}

/** The number of different categories both have. */
export function sharedCount({ categories }: People, a: number, b: number): number {
  return distinct(categories[a]).filter((category) => categories[b].includes(category)).length;
}

/** True when at least half of the statements of one are word for word the other's. */
export function nearlyIdentical({ profiles }: People, a: number, b: number): boolean {
  const [mine, theirs] = [profiles[a].attributes, profiles[b].attributes];
  const same = mine.filter(({ id }) => theirs.some((other) => other.id === id)).length;
  return same > 0 && 2 * same >= Math.min(mine.length, theirs.length);
}

/** Different numbers, ascending. */
export function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
