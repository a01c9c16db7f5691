import { z } from 'zod';

const Shape = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  minimum: z.number().optional(),
  minItems: z.number().optional(),
});

/** Words for strings that have to mean something. */
const WORDS: Readonly<Record<string, string>> = { scenario: 'small-talk' };

/** A value that fits a JSON schema: every list has an item or as many as it needs, every number is as small as allowed. */
export function sampleOf(schema: unknown, key = ''): unknown {
  const { type, const: only, enum: choices, anyOf, properties, items, prefixItems, minimum, minItems } = Shape.parse(schema);
  if (only !== undefined) return only;
  if (choices !== undefined) return choices[0];
  if (anyOf !== undefined) return sampleOf(anyOf[0], key);
  if (prefixItems !== undefined) return prefixItems.map((item) => sampleOf(item, key));
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties ?? {}).map(([name, property]) => [name, sampleOf(property, name)]));
    case 'array':
      return Array.from({ length: Math.max(1, minItems ?? 0) }, () => sampleOf(items, key));
    case 'number':
    case 'integer':
      return Math.max(0, minimum ?? 0);
    case 'boolean':
      return false;
    default:
      return WORDS[key] ?? 'Ada bakes bread before sunrise.';
  }
}
