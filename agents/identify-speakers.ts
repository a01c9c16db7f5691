import { z } from 'zod';
import { Turn } from '../domain/conversation.ts';
import { cosine } from '../domain/vector.ts';
import type { Agent, OfflineHelp } from '../models/agent.ts';
import { overlap, stemsOf } from './experts/faithfulness/overlap.ts';
import { listed, oneLine } from './render.ts';

const Input = z.object({
  /** Speaker 0 is shown as A, 1 as B. */
  turns: z.array(Turn).min(1),
  /** What is true of two people, in an order that says nothing. */
  people: z.tuple([z.array(z.string()).min(1), z.array(z.string()).min(1)]),
});
const Answer = z.object({
  /** Which of the two people speaker A is. */
  speakerA: z.enum(['first', 'second', 'cannot tell']),
  reason: z.string().default(''),
});

/** Says which speaker is which person, from what they say alone: role identification. */
export const identifySpeakers: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'identify-speakers',
  description: 'Says which of two people each speaker is, when names are hidden.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ turns, people }) => ({
    first: listed(people[0]),
    second: listed(people[1]),
    conversation: turns.map(({ speaker, text }) => `${'AB'[speaker]}: ${oneLine(text)}`).join('\n'),
  }),
  offline: async ({ turns, people }, help) => {
    const said = ([0, 1] as const).map((speaker) => turns.filter((turn) => turn.speaker === speaker).map(({ text }) => text));
    const [[sameA, otherA], [otherB, sameB]] = await Promise.all(said.map((texts) => Promise.all(people.map((person) => likeness(person, texts, help)))));
    const lead = sameA + sameB - otherA - otherB;
    return { speakerA: lead === 0 ? 'cannot tell' : lead > 0 ? 'first' : 'second', reason: `likeness ${(sameA + sameB).toFixed(2)} as listed, ${(otherA + otherB).toFixed(2)} exchanged` };
  },
};

/** Mean over statements of the best likeness to one utterance: half word overlap, half cosine. */
async function likeness(person: readonly string[], said: readonly string[], { embed }: OfflineHelp): Promise<number> {
  if (said.length === 0) return 0;
  const vectors = await embed([...person, ...said]);
  const spoken = said.map(stemsOf);
  const best = person.map((text, at) => Math.max(...spoken.map((stems, place) => (overlap(stemsOf(text), stems) + cosine(vectors[at], vectors[person.length + place])) / 2)));
  return best.reduce((sum, one) => sum + one, 0) / person.length;
}
