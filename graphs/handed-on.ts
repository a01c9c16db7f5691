import { z } from 'zod';

/**
 * Checks a value as the schema does and hands on the very same one. zod gives back a copy, and what experts measured
 * of a conversation is remembered by the conversation itself.
 */
export function handedOn<Value>(schema: z.ZodType<Value>): z.ZodType<Value, Value> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema);
  return z
    .any()
    .check(({ value, issues }) => {
      for (const { path, message } of schema.safeParse(value).error?.issues ?? []) issues.push({ code: 'custom', path, message, input: value });
    })
    .meta(described);
}
