import { AIMessage, ToolMessage } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import { END, START, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { getInputTypeSchema, getOutputTypeSchema } from '@langchain/langgraph/zod/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { experts } from '../../agents/experts/index.ts';
import { attribute } from '../../domain/attribute.ts';
import { recordsOf } from '../../domain/outside.ts';
import { pair } from '../../domain/pair.ts';
import { ConversationInput, ConversationOutput, conversationGraph } from '../../graphs/conversation.ts';
import { CritiqueInput, CritiqueOutput, critiqueGraph } from '../../graphs/critique.ts';
import { ExpansionInput, ExpansionOutput, expansionGraph } from '../../graphs/expansion.ts';
import { expertContext } from '../../graphs/expert-context.ts';
import { IterationsInput, IterationsOutput, iterationsGraph } from '../../graphs/iterations.ts';
import { PairsInput, PairsOutput, pairsGraph } from '../../graphs/pairs.ts';
import { ProfilesInput, ProfilesOutput, profilesGraph } from '../../graphs/profiles.ts';
import type { RunServices } from '../../graphs/services.ts';
import { SynthesisInput, SynthesisOutput, synthesisGraph } from '../../graphs/synthesis.ts';
import { scenarioNamed } from '../../scenarios/index.ts';
import { openLedger } from '../../stores/ledger.ts';
import { runPaths } from '../../stores/run-folder.ts';
import { writerNamed } from '../../writers/index.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { temporaryFolder } from '../support/cli.ts';
import { STATEMENTS } from '../support/fixtures.ts';
import { offlineServices } from '../support/services.ts';

const seeds = readFileSync(STATEMENTS, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((text) => attribute(text));
const conversation = { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts, candidates: 1 };
const plan = { exemplars: [], iterations: 1, conversation };
const synthesisPlan = { ...plan, attributes: 40, profiles: 4, profileSize: 3, facets: [], pairing: { strategy: 'shared-categories', count: 1, minShared: 0, maxReuse: 2 } };

const said = recordsOf({ source: 'here', personas: [['I have two dogs.'], ['I am a carpenter.']], turns: [{ speaker: 0, text: 'Do you like dogs?' }, { speaker: 1, text: 'I build beds for them.' }] });

interface Stage {
  readonly name: string;
  readonly takes: z.ZodObject;
  readonly gives: z.ZodObject;
  readonly make: (services: RunServices) => Runnable;
  readonly input: Record<string, unknown>;
}

const stages: readonly Stage[] = [
  { name: 'expansion', takes: ExpansionInput, gives: ExpansionOutput, make: expansionGraph, input: { seeds, target: 35 } },
  { name: 'profiles', takes: ProfilesInput, gives: ProfilesOutput, make: profilesGraph, input: { attributes: seeds, count: 2, size: 3 } },
  { name: 'pairs', takes: PairsInput, gives: PairsOutput, make: pairsGraph, input: { profiles: [ada, bo], count: 1, minShared: 0 } },
  { name: 'conversation', takes: ConversationInput, gives: ConversationOutput, make: (services) => conversationGraph(conversation, services), input: { pair: pair(ada, bo) } },
  { name: 'critique', takes: CritiqueInput, gives: CritiqueOutput, make: (services) => critiqueGraph(experts, expertContext(services)), input: { subjects: [said] } },
  { name: 'iterations', takes: IterationsInput, gives: IterationsOutput, make: (services) => iterationsGraph(plan, services), input: { pairs: [pair(ada, bo)] } },
  { name: 'synthesis', takes: SynthesisInput, gives: SynthesisOutput, make: (services) => synthesisGraph(synthesisPlan, services), input: { seeds } },
];

async function runServices(): Promise<RunServices> {
  const { services } = await offlineServices();
  const paths = runPaths(temporaryFolder());
  return { ...services, paths, ledger: await openLedger(paths.ledger) };
}

describe.each(stages)('the $name graph in other graphs', ({ name, takes, gives, make, input }) => {
  it('is a node of a larger graph that has its keys', async () => {
    const outer = new StateGraph(z.object({ ...takes.shape, ...gives.shape })).addNode('stage', make(await runServices())).addEdge(START, 'stage').addEdge('stage', END).compile();
    const state: unknown = await outer.invoke(input);
    expect(gives.safeParse(state).error).toBeUndefined();
    expect(state).toMatchObject(input);
  });

  it('is a tool of an agent, and refuses arguments that are missing', async () => {
    const tool = make(await runServices()).asTool({ name, description: `the stage ${name}`, schema: takes });
    const calls = [input, {}].map((args, at) => ({ id: `call-${at}`, name, args }));
    const { messages } = z.object({ messages: z.array(z.instanceof(ToolMessage)) }).parse(await new ToolNode([tool]).invoke({ messages: [new AIMessage({ content: '', tool_calls: calls })] }));
    expect(messages[0]).toMatchObject({ status: 'success', tool_call_id: 'call-0' });
    expect(gives.safeParse(JSON.parse(messages[0].text)).error).toBeUndefined();
    expect(messages[1]).toMatchObject({ status: 'error', tool_call_id: 'call-1' });
  });

  it('describes what it takes and gives to a program that asks', async () => {
    const graph = make(await runServices());
    expect(Object.keys(z.object({ properties: z.record(z.string(), z.unknown()) }).parse(getInputTypeSchema(graph)).properties)).toEqual(Object.keys(takes.shape));
    expect(Object.keys(z.object({ properties: z.record(z.string(), z.unknown()) }).parse(getOutputTypeSchema(graph)).properties)).toEqual(Object.keys(gives.shape));
  });
});
