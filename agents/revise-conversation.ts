import { z } from 'zod';
import { Brief } from '../domain/brief.ts';
import { Turn } from '../domain/conversation.ts';
import type { Agent } from '../models/agent.ts';
import { renderBrief } from './brief.ts';
import { listed, oneLine } from './render.ts';
import { writeConversation, WrittenTurns } from './write-conversation.ts';

const Input = z.object({
  brief: Brief,
  turns: z.array(Turn).min(1),
  findings: z.array(z.object({ message: z.string(), turns: z.array(z.int()), repair: z.string() })).min(1),
});

/** Rewrites a failed candidate so that the critic's findings no longer hold. */
export const reviseConversation: Agent<z.infer<typeof Input>, WrittenTurns> = {
  name: 'revise-conversation',
  description: "Repairs a candidate conversation with the critic's findings in view.",
  role: 'reviser',
  input: Input,
  answer: WrittenTurns,
  temperature: 0.7,
  render: ({ brief, turns, findings }) => ({
    ...renderBrief(brief),
    draft: turns.map(({ speaker, text }, at) => `[${at}] User ${speaker + 1}: ${oneLine(text)}`).join('\n'),
    findings: listed(findings.map((one) => `${one.message} (turns ${one.turns.join(', ') || '-'}) ${one.repair}`)),
  }),
  // The rules cannot mend a sentence they wrote; they write again and leave the faulty utterances out.
  offline: ({ brief, turns, findings }, help) => {
    const faulty = findings.flatMap((one) => one.turns.flatMap((at) => (turns[at] === undefined ? [] : [turns[at].text])));
    return writeConversation.offline({ ...brief, avoid: [...brief.avoid, ...faulty] }, help);
  },
};
