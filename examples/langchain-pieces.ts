// The pieces that docs/langchain.md quotes, each small enough to be taken over.
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { Command, END, MemorySaver, START, StateGraph } from '@langchain/langgraph';
import { conversationGraph, embedderFrom, experts, langchainTools, modelFrom, openServices, profilesGraph, ProfilesInput, ProfilesOutput, retrieverOfRun, scenarioNamed, writerNamed, type OpenContext, type Pair, type ReviewDecision, type Services } from 'dramatis';
import { createAgent } from 'langchain';
import { z } from 'zod';

/** Services by defaults, with a chat model of one's own, and with a choice for everything; close each when it is done. */
export async function openInThreeWays(chat: BaseChatModel, embeddings: EmbeddingsInterface, folder: string, around: Pick<OpenContext, 'signal' | 'report'>) {
  const services = await openServices(); // offline engine, built-in encoder, Chroma started when first needed
  const real = await openServices({ model: modelFrom(chat, 'my-model') }); // any LangChain chat model
  const mixed = await openServices(
    { model: { writer: modelFrom(chat, 'my-model'), expert: 'openai:gpt-4.1' }, embedder: embedderFrom(embeddings, 'my-vectors') },
    { completions: join(folder, 'completions.jsonl'), memory: join(folder, 'memory') }, // kept; left out, they go when the services are closed
    { environment: process.env, ...around }, // signal and report; no environment variable is read unless it is given
  );
  return { services, real, mixed };
}

/** A stage as a node of a larger graph, and as a tool of an agent. */
export function casting(services: Services) {
  const larger = new StateGraph(z.object({ ...ProfilesInput.shape, ...ProfilesOutput.shape }))
    .addNode('cast', profilesGraph(services))
    .addEdge(START, 'cast')
    .addEdge('cast', END)
    .compile();
  const tool = profilesGraph(services).asTool({ name: 'cast', description: 'Makes people.', schema: ProfilesInput });
  return { larger, tool };
}

/** A conversation on which a person has the last word; here one who says `decision` to whatever is shown. */
export async function reviewed(pair: Pair, decision: ReviewDecision, services: Services) {
  const settings = { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts, candidates: 2 };
  const thread = { configurable: { thread_id: pair.id } };
  const graph = conversationGraph(settings, services, { review: true, checkpointer: new MemorySaver() });
  const stopped: unknown = await graph.invoke({ pair }, thread); // its __interrupt__[0].value is a ReviewRequest: conversation, critique, pair
  const { chosen } = await graph.invoke(new Command({ resume: decision }), thread); // { decision: 'approve' }, for one
  return { stopped, chosen };
}

/** An agent that uses some of the operations. */
export function dataSetAgent(model: BaseChatModel) {
  const tools = langchainTools({ environment: process.env });
  const agent = createAgent({ model, tools: tools.filter(({ name }) => ['converse', 'critique', 'status'].includes(name)) });
  return agent;
}

/** Somebody of a run, by a description. */
export async function whoIs(description: string, run: string, services: Services) {
  const retriever = await retrieverOfRun(run, 'profiles', services, { k: 3 }); // or 'attributes'
  const [somebody] = await retriever.invoke(description); // 'somebody who swims in winter'; who it is: somebody.metadata.profile
  return somebody;
}
