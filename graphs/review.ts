import { interrupt } from '@langchain/langgraph';
import { z } from 'zod';
import { conversation, Conversation, Turn } from '../domain/conversation.ts';
import { Critique, passes } from '../domain/critique.ts';
import { Pair } from '../domain/pair.ts';
import { reasonsAgainst, type Candidate } from '../domain/result.ts';

/** What a person is shown before a conversation is accepted: the value of the interrupt. */
export const ReviewRequest = z.object({
  kind: z.literal('review'),
  pair: Pair,
  conversation: Conversation,
  critique: Critique,
  /** Why the decision before this one could not be followed. */
  problem: z.string().optional(),
});
export type ReviewRequest = z.infer<typeof ReviewRequest>;

/** What the person answers: the value the graph is resumed with. */
export const ReviewDecision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve') }),
  z.object({ decision: z.literal('reject') }),
  z.object({ decision: z.literal('edit'), turns: z.array(Turn).min(1).describe('All turns, as they shall be.') }),
]);
export type ReviewDecision = z.infer<typeof ReviewDecision>;

interface ReviewState {
  readonly pair: Pair;
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | null;
  /** Id of what the person made of the chosen one. */
  readonly edited: string | null;
}

/**
 * Stops until a person has decided on the chosen conversation. An edited one is judged like any other: one that passes
 * is accepted, one that fails is shown again with the reasons, and only editing it further or rejecting it ends that.
 */
export function review({ pair, candidates, chosen, edited }: ReviewState) {
  const changed = candidates.find((one) => one.conversation.id === edited);
  const candidate = changed ?? chosen;
  if (candidate === null) return { reviewed: true };
  if (changed !== undefined && passes(changed.critique)) return { chosen: changed, vote: null, reviewed: true };
  const decision = decisionOn(candidate, pair);
  switch (decision.decision) {
    case 'approve':
      return { reviewed: true };
    case 'reject':
      return { chosen: null, vote: null, reviewed: true };
    case 'edit': {
      const draft = conversation(pair.id, decision.turns, { ...candidate.conversation.origin, writer: 'person', model: 'none', revises: candidate.conversation.id });
      return { drafts: [draft], edited: draft.id };
    }
  }
}

/** Asks until there is an answer that can be followed; LangGraph gives the earlier answers again when the graph is resumed. */
function decisionOn(candidate: Candidate, pair: Pair): ReviewDecision {
  const reasons = reasonsAgainst(candidate);
  const request: ReviewRequest = { kind: 'review', pair, ...candidate };
  let problem = reasons.length === 0 ? undefined : failing(reasons);
  for (;;) {
    const answer: unknown = interrupt(problem === undefined ? request : { ...request, problem });
    const parsed = ReviewDecision.safeParse(answer);
    if (!parsed.success) problem = `Resume with {"decision": "approve"}, {"decision": "reject"} or {"decision": "edit", "turns": [{"speaker": 0, "text": "..."}, ...]}: ${z.prettifyError(parsed.error)}`;
    else if (parsed.data.decision === 'approve' && reasons.length > 0) problem = failing(reasons);
    else return parsed.data;
  }
}

function failing(reasons: readonly string[]): string {
  return `It does not pass and cannot be approved, edit or reject it: ${reasons.join('; ')}`;
}
