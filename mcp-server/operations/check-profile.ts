import { z } from 'zod';
import { defineOperation, Statement } from '../operation.ts';
import { describeConflicts } from '../show.ts';

export const checkProfile = defineOperation({
  name: 'check_profile',
  title: 'Check a profile',
  description: 'Says which statements contradict one another or say the same, by rules and sentence vectors; keeps nothing. Use it while you write a profile yourself; rules see less than a person would.',
  input: z.object({ statements: z.array(Statement).min(1).max(20) }),
  output: z.object({ consistent: z.boolean(), conflicts: z.array(z.object({ first: z.int(), second: z.int(), reason: z.enum(['contradicts', 'says the same']) })) }),
  readOnly: true,
  idempotent: true,
  heavy: true,
  run: async ({ statements }, desk) => {
    const conflicts = await (await desk.engine()).conflictsIn(statements);
    const text = conflicts.length === 0 ? 'No two statements contradict one another or say the same.' : `Not one consistent person: ${describeConflicts(conflicts)}.`;
    return { text, data: { consistent: conflicts.length === 0, conflicts } };
  },
});
