import { z } from 'zod';
import { reasonsAgainst } from '../../domain/result.ts';
import { pair } from '../../domain/pair.ts';
import { defineOperation, PluginName, ProfileId } from '../operation.ts';
import { cut, dialogueOf } from '../show.ts';

export const synthesizeConversation = defineOperation({
  name: 'synthesize_conversation',
  title: 'Synthesize a conversation',
  description: 'Lets two people of the library talk: writes candidates, has the panel of experts judge them, and keeps the best in the library until it is deleted there. Written by the configured model, which costs candidates + about as many calls again, or by the rule-based offline engine at no cost. To write with your own model, use the prompt write-conversation and critique_conversation instead; for many conversations, start_job.',
  input: z.object({
    first: ProfileId,
    second: ProfileId,
    scenario: PluginName.default('small-talk').describe('Kind of conversation; describe_plugins lists them.'),
    candidates: z.int().min(1).max(8).default(3),
    take: z.int().min(0).max(10_000).default(0).describe('Another number gives other candidates for the same two.'),
  }),
  output: z.object({ accepted: z.boolean(), id: z.string().nullable(), uri: z.string().nullable(), turns: z.array(z.object({ speaker: z.int(), text: z.string() })), scores: z.record(z.string(), z.number().nullable()), candidates: z.int(), reasons: z.array(z.string()) }),
  readOnly: false,
  idempotent: true,
  heavy: true,
  run: async ({ first, second, scenario, candidates, take }, desk, { signal }) => {
    const [one, other] = await Promise.all([desk.library.profiles.get(first), desk.library.profiles.get(second)]);
    const engine = await desk.engine();
    const { all, failures, record } = await engine.write(pair(one, other), scenario, candidates, take, signal);
    const reasons = [...new Set([...all.flatMap((candidate) => reasonsAgainst(candidate)), ...failures.map(({ message }) => message)])].slice(0, 10).map(cut);
    if (record === undefined) return { text: `None of ${candidates} candidates passed: ${reasons.join('; ')}`, data: { accepted: false, id: null, uri: null, turns: [], scores: {}, candidates: all.length, reasons } };
    await desk.library.conversations.put(record);
    const scores = Object.fromEntries(record.critique.verdicts.map(({ expert, score }) => [expert, score]));
    return { text: dialogueOf(record), data: { accepted: true, id: record.id, uri: `dramatis://conversations/${record.id}`, turns: record.conversation.turns.map(({ speaker, text }) => ({ speaker: speaker + 1, text })), scores, candidates: all.length, reasons } };
  },
});
