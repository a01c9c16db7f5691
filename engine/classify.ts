import type { SeedCategory } from '../seeds/category.ts';

interface Cues {
  readonly category: string;
  /** Any cue of the category: a quick test before the single ones are tried. */
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

/** Where a statement stops naming its object and starts on circumstances. */
const ADJUNCT = / (?:in|on|at|with|from|for|after|before|since|when|while|because|until|above|near|than|as|who|that|so|over|under|behind|by|through)\b/i;
/** A cue among the circumstances counts this much of one in the main part. */
const ADJUNCT_WEIGHT = 0.55;

const compiled = new WeakMap<readonly SeedCategory[], readonly Cues[]>();

/** Name of the category whose cue matches the most of a statement, its object before its circumstances; undefined when no cue matches. */
export function classify(text: string, categories: readonly SeedCategory[]): string | undefined {
  const main = ADJUNCT.exec(text)?.index ?? text.length;
  let best: { category: string; weight: number } | undefined;
  for (const { category, any, each } of cuesOf(categories)) {
    if (!any.test(text)) continue;
    for (const cue of each) {
      const weight = weightOf(cue.exec(text), main);
      if (weight > (best?.weight ?? 0)) best = { category, weight };
    }
  }
  return best?.category;
}

function weightOf(found: RegExpExecArray | null, main: number): number {
  if (found === null) return 0;
  return found[0].length * (found.index > main ? ADJUNCT_WEIGHT : 1);
}

function cuesOf(categories: readonly SeedCategory[]): readonly Cues[] {
  const found = compiled.get(categories);
  if (found !== undefined) return found;
  const cues = categories
    .filter((one) => one.cues.length > 0)
    .map(({ name, cues: sources }) => ({ category: name, any: pattern(sources.join('|')), each: sources.map(pattern) }));
  compiled.set(categories, cues);
  return cues;
}

function pattern(source: string): RegExp {
  return new RegExp(`\\b(?:${source})\\b`, 'i');
}
