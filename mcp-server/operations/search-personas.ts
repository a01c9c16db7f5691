import { z } from 'zod';
import { defineOperation, ShownProfile } from '../operation.ts';
import { shown } from '../show.ts';

/** Profiles that are compared for one search. */
const COMPARED = 2000;

export const searchPersonas = defineOperation({
  name: 'search_personas',
  title: 'Search personas',
  description: 'Finds profiles in the library that fit a description ("works nights, likes animals"), nearest first. Use it before create_profile. It sees profiles that were created here, not those of jobs. Costs sentence vectors, no model.',
  input: z.object({ query: z.string().trim().min(1).max(500).describe('What the person should be like.'), limit: z.int().min(1).max(50).default(10) }),
  output: z.object({ profiles: z.array(ShownProfile.extend({ similarity: z.number() })), searched: z.int() }),
  readOnly: true,
  idempotent: true,
  heavy: true,
  run: async ({ query, limit }, desk) => {
    const ids = await desk.library.profiles.ids({ limit: COMPARED });
    if (ids.length === 0) return { text: 'The library has no profiles yet; create_profile makes them.', data: { profiles: [], searched: 0 } };
    const engine = await desk.engine();
    const profiles = await Promise.all(ids.map((id) => desk.library.profiles.get(id)));
    const similarities = await engine.similarities(query, profiles);
    const found = profiles.map((one, at) => ({ ...shown(one, engine), similarity: Math.round(similarities[at] * 1000) / 1000 })).sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, limit);
    return { text: found.map(({ id, similarity, statements }) => `${id} (${similarity.toFixed(2)}) ${statements.join(' ')}`).join('\n'), data: { profiles: found, searched: ids.length } };
  },
});
