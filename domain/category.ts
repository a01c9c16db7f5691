import { z } from 'zod';

/** A group of attributes that answer the same question (the query). */
export const Category = z.object({
  name: z.string().min(1),
  query: z.string().min(1),
});
export type Category = z.infer<typeof Category>;
