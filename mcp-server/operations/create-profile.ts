import { z } from 'zod';
import { DramatisError } from '../../domain/error.ts';
import { defineOperation, ShownProfile, Statement } from '../operation.ts';
import { describeConflicts, shown } from '../show.ts';

export const createProfile = defineOperation({
  name: 'create_profile',
  title: 'Create a profile',
  description: 'Makes profiles and keeps them in the library until they are deleted there. Give first-person statements to get that person (refused when they contradict one another; check_profile says so without keeping anything), or leave them out to have persons cast from built-in statements. The same statements are the same profile. No model is asked.',
  input: z.object({
    statements: z.array(Statement).min(1).max(20).optional().describe('What this person says of themselves, such as "I bake bread before sunrise."'),
    count: z.int().min(1).max(20).default(1).describe('Persons to cast, when no statements are given.'),
    size: z.int().min(1).max(10).default(5).describe('Statements of each person cast.'),
    seed: z.int().min(0).max(1_000_000).default(0).describe('Another number casts other people.'),
  }),
  output: z.object({ profiles: z.array(ShownProfile) }),
  readOnly: false,
  idempotent: true,
  heavy: true,
  run: async ({ statements, count, size, seed }, desk) => {
    const engine = await desk.engine();
    const conflicts = statements === undefined ? [] : await engine.conflictsIn(statements);
    if (conflicts.length > 0) throw new DramatisError('bad-input', `These statements are not one consistent person: ${describeConflicts(conflicts)}.`, { hint: 'Leave out or change one of each, then try again.' });
    const made = statements === undefined ? await engine.cast(count, size, seed) : [engine.profileOf(statements)];
    for (const one of made) await desk.library.profiles.put(one);
    const profiles = made.map((one) => shown(one, engine));
    return { text: profiles.map(({ id, statements: said }) => `${id}: ${said.join(' ')}`).join('\n'), data: { profiles } };
  },
});
