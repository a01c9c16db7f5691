import { z } from 'zod';
import { Random } from '../../domain/random.ts';
import { acceptedIn } from '../run-records.ts';
import { defineOperation, JobId } from '../operation.ts';
import { dialogueOf } from '../show.ts';

const Sample = z.object({ id: z.string(), uri: z.string(), opening: z.string(), utterances: z.int() });

export const sampleConversations = defineOperation({
  name: 'sample_conversations',
  title: 'Sample conversations',
  description: 'Shows some accepted conversations of a job, or of the library when no job is named: one in full, the others by their opening. The resource of each has all of it, with the critique.',
  input: z.object({ job: JobId.optional(), count: z.int().min(1).max(20).default(5), seed: z.int().min(0).max(1_000_000).default(0) }),
  output: z.object({ total: z.int(), conversations: z.array(Sample) }),
  readOnly: true,
  idempotent: true,
  heavy: false,
  run: async ({ job, count, seed }, desk) => {
    const random = Random.of(seed, 'sample');
    const ids = job === undefined ? await desk.library.conversations.ids() : [];
    const all = job === undefined ? undefined : await acceptedIn((await desk.jobs.status(job)).folder);
    const total = all?.length ?? ids.length;
    const places = random.sample(Array.from({ length: total }, (_one, at) => at), Math.min(count, total));
    const records = await Promise.all(places.map(async (at) => all?.[at] ?? desk.library.conversations.get(ids[at])));
    const base = job === undefined ? 'dramatis://conversations' : `dramatis://jobs/${job}/conversations`;
    const conversations = records.map(({ id, conversation: { turns } }) => ({ id, uri: `${base}/${id}`, opening: turns[0].text, utterances: turns.length }));
    const [first] = records;
    const others = conversations.slice(1).map(({ uri, opening }) => `${uri}: ${opening}`);
    return { text: first === undefined ? 'There are no accepted conversations yet.' : [`${total} in all.`, dialogueOf(first), ...others].join('\n'), data: { total, conversations } };
  },
});
