import { z } from 'zod';
import { pair } from '../../domain/pair.ts';
import { defineOperation, PluginName, ProfileId } from '../operation.ts';
import { cut } from '../show.ts';

export const critiqueConversation = defineOperation({
  name: 'critique_conversation',
  title: 'Critique a conversation',
  description: 'Has the panel of experts judge a conversation of two profiles of the library: what is wrong, in which turns, and what would repair it. Use it on what you wrote with the prompt write-conversation: repair what it names and call it again. With keep, an accepted conversation is stored in the library until it is deleted there. By rules and sentence vectors, and two to three model calls when a model is configured.',
  input: z.object({
    first: ProfileId.describe('Who is speaker 1.'),
    second: ProfileId.describe('Who is speaker 2.'),
    turns: z.array(z.object({ speaker: z.int().min(1).max(2), text: z.string().trim().min(1).max(2000) })).min(2).max(80),
    scenario: PluginName.default('small-talk'),
    keep: z.boolean().default(true),
  }),
  output: z.object({
    accepted: z.boolean(),
    id: z.string().nullable(),
    uri: z.string().nullable(),
    verdicts: z.array(z.object({ expert: z.string(), outcome: z.enum(['pass', 'fail', 'does-not-apply']), score: z.number().nullable(), by: z.string() })),
    findings: z.array(z.object({ expert: z.string(), severity: z.string(), turns: z.array(z.int()), message: z.string(), repair: z.string().nullable() })),
  }),
  readOnly: false,
  idempotent: true,
  heavy: true,
  run: async ({ first, second, turns, scenario, keep }, desk) => {
    const [one, other] = await Promise.all([desk.library.profiles.get(first), desk.library.profiles.get(second)]);
    const said = turns.map(({ speaker, text }) => ({ speaker: speaker === 1 ? (0 as const) : (1 as const), text }));
    const { record, accepted } = await (await desk.engine()).judge(pair(one, other), said, scenario, 'client');
    if (accepted && keep) await desk.library.conversations.put(record);
    const findings = record.critique.verdicts.flatMap(({ expert, findings: found }) => found.filter(({ severity }) => severity !== 'note').map(({ severity, turns: at, message, repair }) => ({ expert, severity, turns: at.map((turn) => turn + 1), message: cut(message), repair: repair ?? null }))).slice(0, 40);
    const kept = accepted && keep;
    const head = accepted ? `Accepted${kept ? ` and kept as ${record.id}` : ''}.` : 'Not accepted. Repair the errors below and call critique_conversation again.';
    const lines = findings.map(({ expert, severity, turns: at, message, repair }) => `${severity} (${expert}${at.length === 0 ? '' : `, turn ${at.join(', ')}`}): ${message}${repair === null ? '' : ` -> ${repair}`}`);
    const verdicts = record.critique.verdicts.map(({ expert, outcome, score, by }) => ({ expert, outcome, score, by }));
    return { text: [head, ...lines].join('\n'), data: { accepted, id: kept ? record.id : null, uri: kept ? `dramatis://conversations/${record.id}` : null, verdicts, findings } };
  },
});
