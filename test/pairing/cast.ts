import { attribute } from '../../domain/attribute.ts';
import { profile, type Profile } from '../../domain/profile.ts';
import { Random } from '../../domain/random.ts';

/** People with attributes in the categories named, one statement each: `person('Ada', 'pets', 'job')`. */
export function person(name: string, ...categories: string[]): Profile {
  return profile(categories.map((category, at) => attribute(`I am ${name}, and this is number ${at} about my ${category}.`, category)));
}

/** A cast drawn from many categories, some of them much more common than others. */
export function castOf(count: number, categories = 60, attributes = 5, seed = 7): Profile[] {
  const random = Random.of(seed, 'cast');
  const draw = () => `category-${Math.min(random.below(categories), random.below(categories))}`;
  return Array.from({ length: count }, (_person, at) => person(`person ${at}`, ...Array.from({ length: attributes }, draw)));
}
