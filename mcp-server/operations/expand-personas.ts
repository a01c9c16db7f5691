import { z } from 'zod';
import { defineOperation, Statement } from '../operation.ts';

export const expandPersonas = defineOperation({
  name: 'expand_personas',
  title: 'Expand persona statements',
  description: 'Grows more first-person statements from some: other things that people like these could say. Use it to have material for create_profile; for thousands, start_job. Keeps nothing. With a model configured it takes about 10 calls and one for each statement; offline the new ones come from patterns.',
  input: z.object({ statements: z.array(Statement).min(1).max(200), count: z.int().min(1).max(200).default(20) }),
  output: z.object({ statements: z.array(z.string()) }),
  readOnly: true,
  idempotent: true,
  heavy: true,
  run: async ({ statements, count }, desk, { signal }) => {
    const grown = await (await desk.engine()).expand(statements, count, signal);
    return { text: grown.join('\n'), data: { statements: grown } };
  },
});
