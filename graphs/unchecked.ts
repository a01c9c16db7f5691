import { z } from 'zod';

/**
 * A key of a graph's state that only its own nodes write. LangGraph would check every update against the schema and
 * end the run where an item alone is at fault, such as an empty utterance of a model; here it is typed and passed on as it is.
 */
export function unchecked<Value>(): z.ZodType<Value, Value> {
  return z.any();
}
