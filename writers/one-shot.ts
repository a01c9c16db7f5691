import { writeConversation } from '../agents/write-conversation.ts';
import type { Writer } from './writer.ts';

/** The paper's way: one call writes the whole conversation (METHOD, section 4). */
export const oneShot: Writer = {
  name: 'one-shot',
  description: 'One call writes the whole conversation, with both profiles in view.',
  write: async (brief, { ask, sample }) => {
    const { turns } = await ask(writeConversation, brief, { sample });
    return turns.map(({ speaker, text }) => ({ speaker: speaker === 1 ? 0 : 1, text }));
  },
};
