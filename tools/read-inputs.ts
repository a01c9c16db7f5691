import type { Attribute } from '../domain/attribute.ts';
import type { Category } from '../domain/category.ts';
import type { Pair } from '../domain/pair.ts';
export async function readSeeds(): Promise<{ attributes: Attribute[]; categories: Category[] }> { throw new Error(); }
export async function readPairs(): Promise<Pair[]> { throw new Error(); }
