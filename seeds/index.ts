import { attribute, type Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import { seedCategories } from './categories/index.ts';

/** The built-in seed attributes, each in its category. */
export function builtInAttributes(): Attribute[] {
  return seedCategories.flatMap(({ name, attributes }) => attributes.map((text) => attribute(text, name)));
}

/** The built-in categories that have attributes, with their queries. */
export function builtInCategories(): Category[] {
  return seedCategories.filter(({ attributes }) => attributes.length > 0).map(({ name, query }) => ({ name, query }));
}
