import type { SeedCategory } from '../seeds/category.ts';

interface Cue {
  readonly category: string;
  readonly pattern: RegExp;
}

const compiled = new WeakMap<readonly SeedCategory[], readonly Cue[]>();

/** Name of the category whose cue matches the most text of an attribute; undefined when no cue matches. */
export function classify(text: string, categories: readonly SeedCategory[]): string | undefined {
  let best: { category: string; length: number } | undefined;
  for (const cue of cuesOf(categories)) {
    const length = cue.pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { category: cue.category, length };
  }
  return best?.category;
}

function cuesOf(categories: readonly SeedCategory[]): readonly Cue[] {
  const found = compiled.get(categories);
  if (found !== undefined) return found;
  const cues = categories.flatMap(({ name, cues: sources }) => sources.map((source) => ({ category: name, pattern: new RegExp(`\\b(?:${source})\\b`, 'i') })));
  compiled.set(categories, cues);
  return cues;
}
