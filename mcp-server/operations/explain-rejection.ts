import { z } from 'zod';
import { rejectedIn } from '../run-records.ts';
import { defineOperation, ConversationId, JobId } from '../operation.ts';
import { cut, dialogueOf } from '../show.ts';

/** Rejections that are listed when none is named. */
const LISTED = 20;

export const explainRejection = defineOperation({
  name: 'explain_rejection',
  title: 'Explain a rejection',
  description: 'Says why a candidate of a job is not in its data set: which experts failed it and on what evidence, or that it lost the vote. Without a conversation it lists rejected ones with their reasons.',
  input: z.object({ job: JobId, conversation: ConversationId.optional() }),
  output: z.object({ rejections: z.array(z.object({ id: z.string(), reasons: z.array(z.string()) })) }),
  readOnly: true,
  idempotent: true,
  heavy: false,
  run: async ({ job, conversation }, desk) => {
    const { folder } = await desk.jobs.status(job);
    const found = await rejectedIn(folder, conversation, LISTED);
    const rejections = found.map(({ id, reasons }) => ({ id, reasons: reasons.slice(0, 10).map(cut) }));
    if (rejections.length === 0) return { text: conversation === undefined ? 'Nothing was rejected so far; reasons are written when a job ends.' : 'No rejected conversation of this job has that id.', data: { rejections } };
    const lines = rejections.map(({ id, reasons }) => `${id}: ${reasons.join('; ')}`);
    return { text: conversation === undefined ? lines.join('\n') : `${lines.join('\n')}\n${dialogueOf(found[0])}`, data: { rejections } };
  },
});
