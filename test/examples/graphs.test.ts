import { ChatOpenAI } from '@langchain/openai';
import { describe, expect, it, onTestFinished } from 'vitest';
import { modelFrom, openServices } from '../../index.ts';
import { scriptGraph } from '../../examples/conversation-in-a-larger-graph.ts';
import { interviewSupervisor } from '../../examples/interview-supervisor.ts';
import { attribute } from '../../domain/attribute.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { temporaryFolder } from '../support/cli.ts';
import { offlineServices } from '../support/services.ts';
import { startStubServer } from '../support/stub-server.ts';

const attributes = ['I have two dogs.', 'I bake bread.', 'I love jazz.', 'I swim every morning.', 'I repair old radios.', 'I live by the sea.'].map((text) => attribute(text));
const questions = ['Do you have any pets?', 'What do you do in the morning?'];

describe('the examples', () => {
  it('have a supervisor cast two people and interview both, on the offline engine', async () => {
    const { services } = await offlineServices();
    const { interviews = [] } = await interviewSupervisor(services).invoke({ attributes, questions });
    expect(interviews).toHaveLength(2);
    expect(new Set(interviews.map(({ profile }) => profile.id)).size).toBe(2);
    for (const { turns } of interviews) {
      expect(turns.map(({ speaker }) => speaker)).toEqual([1, 0, 1, 0]);
      expect(turns.filter(({ speaker }) => speaker === 1).map(({ text }) => text)).toEqual(questions);
    }
  });

  it('have the same people played by any chat model', async () => {
    const server = await startStubServer();
    onTestFinished(() => server.close());
    const chat = new ChatOpenAI({ model: 'my-model', apiKey: 'made-up', configuration: { baseURL: server.baseURL } });
    const services = await openServices({ model: { writer: modelFrom(chat, 'my-model') }, chroma: 'exact' }, {}, { environment: { DRAMATIS_CACHE: temporaryFolder() } });
    onTestFinished(() => services.close());
    const { interviews = [] } = await interviewSupervisor(services).invoke({ attributes, questions });
    expect(interviews).toHaveLength(2);
    expect(server.asked.map(({ agent, model }) => `${agent} ${model}`)).toEqual(Array(4).fill('next-turn my-model'));
  });

  it('have a conversation written within a larger graph', async () => {
    const { services } = await offlineServices();
    const { script, chosen } = await scriptGraph(services).invoke({ people: [ada, bo] });
    expect(script?.split('\n')).toHaveLength(chosen?.conversation.turns.length ?? 0);
    expect(script).toMatch(/^(ADA|BO): /);
  });
});
