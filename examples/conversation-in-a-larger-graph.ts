import { END, START, StateGraph } from '@langchain/langgraph';
import { ConversationInput, ConversationOutput, conversationGraph, experts, pair, Profile, scenarioNamed, writerNamed, type Services } from 'dramatis';
import { z } from 'zod';

const State = z.object({
  people: z.tuple([Profile, Profile]),
  ...ConversationInput.shape,
  ...ConversationOutput.shape,
  pair: ConversationInput.shape.pair.optional(),
  script: z.string().optional(),
});
type State = z.infer<typeof State>;

/** A larger graph around ours: pairs two people, has their conversation written and judged, and makes a script of it. */
export function scriptGraph(services: Services) {
  const settings = { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts, candidates: 2 };
  return new StateGraph(State)
    .addNode('meet', ({ people: [first, second] }) => ({ pair: pair(first, second) }))
    .addNode('converse', conversationGraph(settings, services))
    .addNode('typeset', ({ chosen }: State) => ({ script: chosen?.conversation.turns.map(({ speaker, text }) => `${speaker === 0 ? 'ADA' : 'BO'}: ${text}`).join('\n') }))
    .addEdge(START, 'meet')
    .addEdge('meet', 'converse')
    .addEdge('converse', 'typeset')
    .addEdge('typeset', END)
    .compile();
}
