import { DramatisError } from '../domain/error.ts';
import type { Agent } from '../models/agent.ts';
import { compareQuality } from './compare-quality.ts';
import { findContradictions } from './find-contradictions.ts';
import { induceQuery } from './induce-query.ts';
import { judgeFaithfulness } from './judge-faithfulness.ts';
import { judgeToxicity } from './judge-toxicity.ts';
import { newAttribute } from './new-attribute.ts';
import { nextTurn } from './next-turn.ts';
import { rankCandidates } from './rank-candidates.ts';
import { reviseConversation } from './revise-conversation.ts';
import { similarQueries } from './similar-queries.ts';
import { writeConversation } from './write-conversation.ts';

/** An agent whose input is checked by itself, so that callers need not know its type. */
function anyAgent<Input, Answer>(agent: Agent<Input, Answer>): Agent {
  return { ...agent, render: (input) => agent.render(agent.input.parse(input)), offline: (input, help) => agent.offline(agent.input.parse(input), help) };
}

/** Every question that is put to a model. */
export const agents: readonly Agent[] = [
  anyAgent(induceQuery),
  anyAgent(similarQueries),
  anyAgent(newAttribute),
  anyAgent(findContradictions),
  anyAgent(writeConversation),
  anyAgent(nextTurn),
  anyAgent(reviseConversation),
  anyAgent(judgeFaithfulness),
  anyAgent(judgeToxicity),
  anyAgent(compareQuality),
  anyAgent(rankCandidates),
];

/** The agent of that name; an unknown name is a `bad-option` error that lists them. */
export function agentNamed(name: string): Agent {
  const found = agents.find((agent) => agent.name === name);
  if (found !== undefined) return found;
  throw new DramatisError('bad-option', `There is no agent "${name}"; there are ${agents.map((agent) => agent.name).join(', ')}.`, { hint: 'Choose one of these.' });
}
