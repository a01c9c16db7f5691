import nlp from 'compromise';
import { z } from 'zod';

const Tags = z.union([z.string(), z.array(z.string())]).transform((tags) => [tags].flat());
const Model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.unknown()) }),
  two: z.object({ switches: z.record(z.string(), z.string()), irregularPlurals: z.record(z.string(), z.string()) }),
});
const { one, two } = Model.parse(nlp.model());
const lexicon = new Map(Object.entries(one.lexicon));
const switches = new Map(Object.entries(two.switches));

/** Plurals that follow no rule, by their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(Object.entries(two.irregularPlurals));

/** The grammatical tags of a lower-case word or fixed phrase by compromise's word list; empty when unknown. */
export function tagsOf(word: string): readonly string[] {
  const found = Tags.safeParse(lexicon.get(word));
  return found.success ? found.data : [];
}

/** What an ambiguous word can be, such as `Noun|Verb`; empty when compromise knows it to be one thing. */
export function readingsOf(word: string): string {
  return switches.get(word) ?? '';
}

const VERBS = new Set('donate diet workout tan study email babysit skateboard snowboard tutor paint knit crochet blog vlog jog camp ski surf garden grill barbecue binge adopt'.split(' '));

/** True for a word that can only be, or nearly always is, the plain form of a verb. */
export function isPlainVerb(word: string): boolean {
  return VERBS.has(word) || (tagsOf(word).includes('Infinitive') && !readingsOf(word).startsWith('Noun'));
}

/** True for a word that can be the plain form of a verb. */
export function mayBePlainVerb(word: string): boolean {
  return VERBS.has(word) || tagsOf(word).includes('Infinitive') || /Verb|Present/.test(readingsOf(word));
}
