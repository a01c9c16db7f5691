import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';

type Json = Record<string, unknown>;

/** Bounds that zod gives every whole number, and that say nothing. */
const SAFE = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/** What is checked all the same, and named by the error when it is broken. */
const UNSHOWN = new Set(['$schema', 'pattern', 'minLength', 'maxLength', 'minItems', 'maxItems']);

/**
 * A schema that is checked as zod checks it and shown without what only costs a client's tokens: the dialect, lengths,
 * patterns of ids, bounds of safe integers, and the ban on further properties. A list of fifteen tools is a quarter
 * shorter for it. It is worked out once: over HTTP every request has a server of its own.
 */
export function lean(schema: z.ZodObject): StandardSchemaWithJSON<unknown, unknown> {
  const standard = schema['~standard'];
  const [input, output] = [remembered(standard.jsonSchema.input), remembered(standard.jsonSchema.output)];
  return {
    '~standard': {
      version: 1,
      vendor: standard.vendor,
      validate: standard.validate,
      jsonSchema: { input, output },
    },
  };
}

type Conversion = StandardSchemaWithJSON['~standard']['jsonSchema']['input'];

function remembered(convert: Conversion): Conversion {
  const known = new Map<string, Json>();
  return (options) => {
    const found = known.get(options.target) ?? trimmed(convert(options));
    known.set(options.target, found);
    return found;
  };
}

function trimmed(value: Json): Json {
  const kept = Object.entries(value).filter(([key, inner]) => !UNSHOWN.has(key) && !(key === 'additionalProperties' && inner === false) && !((key === 'minimum' || key === 'maximum') && typeof inner === 'number' && SAFE.has(inner)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, deeper(inner)]));
}

function deeper(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deeper);
  return typeof value === 'object' && value !== null ? trimmed(Object.fromEntries(Object.entries(value))) : value;
}
