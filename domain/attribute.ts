import { z } from 'zod';
import { contentId } from './id.ts';

/** Longest attribute in characters; longer lines in seed files are rejected and counted. */
export const MAX_ATTRIBUTE_LENGTH = 300;

/** One first-person statement about a person ("I have two cats."). */
export const Attribute = z.object({
  id: z.string(),
  text: z.string().min(1).max(MAX_ATTRIBUTE_LENGTH),
  /** Name of its category; absent until it has been sorted into one. */
  category: z.string().optional(),
});
export type Attribute = z.infer<typeof Attribute>;

/** Makes an attribute; the id depends on the text alone, so equal statements are one attribute. */
export function attribute(text: string, category?: string): Attribute {
  const clean = text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
  const id = contentId('att', clean.toLowerCase());
  return category === undefined ? { id, text: clean } : { id, text: clean, category };
}
