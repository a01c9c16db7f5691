import { z } from 'zod';
import { defineOperation, PluginName, ProfileId } from '../operation.ts';

/** Profiles that are matched at once. */
const MATCHED = 2000;

export const matchProfiles = defineOperation({
  name: 'match_profiles',
  title: 'Match profiles',
  description: 'Pairs profiles of the library that have something to talk about. Use it to choose whom synthesize_conversation brings together. Keeps nothing; no model is asked.',
  input: z.object({
    profiles: z.array(ProfileId).min(2).max(MATCHED).optional().describe('Profiles to match. Default: all of the library.'),
    count: z.int().min(1).max(100).default(10),
    strategy: PluginName.default('shared-categories').describe('Pairing strategy; describe_plugins lists them.'),
    minShared: z.int().min(0).max(10).default(1).describe('Statements of one category that both need at least.'),
  }),
  output: z.object({ pairs: z.array(z.object({ first: z.string(), second: z.string(), sharedCategories: z.array(z.string()) })) }),
  readOnly: true,
  idempotent: true,
  heavy: true,
  run: async ({ profiles: wanted, count, strategy, minShared }, desk) => {
    const ids = wanted ?? (await desk.library.profiles.ids({ limit: MATCHED }));
    const profiles = await Promise.all([...new Set(ids)].map((id) => desk.library.profiles.get(id)));
    const engine = await desk.engine();
    const found = profiles.length < 2 ? [] : engine.match(profiles, strategy, count, minShared);
    const pairs = found.map(({ profiles: [first, second], sharedCategories }) => ({ first: first.id, second: second.id, sharedCategories }));
    const text = pairs.length === 0 ? 'No two profiles fit: create more, or ask for fewer shared categories.' : pairs.map(({ first, second, sharedCategories }) => `${first} with ${second}: ${sharedCategories.join(', ') || 'nothing in particular'}`).join('\n');
    return { text, data: { pairs } };
  },
});
