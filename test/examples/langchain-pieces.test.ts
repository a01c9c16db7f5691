import { AIMessage } from '@langchain/core/messages';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { pair } from '../../domain/pair.ts';
import { casting, dataSetAgent, openInThreeWays, reviewed, whoIs } from '../../examples/langchain-pieces.ts';
import { runPaths, writeRecords } from '../../stores/run-folder.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { startEmbeddingsServer } from '../models/embeddings-server.ts';
import { temporaryFolder } from '../support/cli.ts';
import { TALK } from '../support/fixtures.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { offlineServices } from '../support/services.ts';
import { repositoryFiles, textOf } from '../support/source-tree.ts';
import { startStubServer } from '../support/stub-server.ts';

const attributes = ['I have two dogs.', 'I bake bread.', 'I love jazz.', 'I swim every morning.', 'I repair old radios.', 'I live by the sea.'].map((text) => attribute(text));

describe('the pieces of the LangChain page', () => {
  it('are quoted as they stand in the examples, which are compiled and run', () => {
    const lines = (text: string): string => text.split('\n').map((line) => line.trim()).join('\n').trim();
    const examples = repositoryFiles.filter((path) => /^examples\/.*\.ts$/.test(path)).map((path) => lines(textOf(path)));
    const quoted = [...textOf('docs/langchain.md').matchAll(/```ts\n([^]*?)```/g)].map(([, code]) => lines(code));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((code) => !examples.some((example) => example.includes(code)))).toEqual([]);
  });

  it('open services by defaults, with a chat model, and with a choice for everything', async () => {
    const [chatServer, vectorServer] = [await startStubServer(), await startEmbeddingsServer()];
    const folder = temporaryFolder();
    vi.stubEnv('DRAMATIS_CACHE', folder).stubEnv('XDG_CACHE_HOME', folder).stubEnv('OPENAI_API_KEY', 'made-up').stubEnv('OPENAI_BASE_URL', chatServer.baseURL);
    const chat = new ChatOpenAI({ model: 'my-model', apiKey: 'made-up', configuration: { baseURL: chatServer.baseURL } });
    const embeddings = new OpenAIEmbeddings({ model: 'letters', apiKey: 'made-up', configuration: { baseURL: vectorServer.baseURL } });
    const { services, real, mixed } = await openInThreeWays(chat, embeddings, folder, { signal: new AbortController().signal, report: () => undefined });
    onTestFinished(async () => {
      await Promise.all([services, real, mixed].map((one) => one.close()));
      await Promise.all([chatServer.close(), vectorServer.close()]);
      vi.unstubAllEnvs();
    });
    expect([services, real, mixed].map(({ writerModel }) => writerModel)).toEqual(['offline', 'my-model', 'my-model']);
    expect(mixed).toMatchObject({ expertModel: 'openai:gpt-4.1', embedderId: 'my-vectors' });
    await mixed.embed(['I have two dogs.']);
    expect(vectorServer.asked.flatMap(({ texts }) => texts)).toContain('I have two dogs.');
  });

  it('cast people as a node of a graph and as a tool of an agent', async () => {
    const { services } = await offlineServices();
    const { larger, tool } = casting(services);
    const { profiles = [] } = await larger.invoke({ attributes, count: 2, size: 3 });
    expect(profiles).toHaveLength(2);
    const asked = new AIMessage({ content: '', tool_calls: [{ id: 'call-1', name: 'cast', args: { attributes, count: 2, size: 3 } }] });
    expect(JSON.stringify(await new ToolNode([tool]).invoke({ messages: [asked] }))).toContain(profiles[0].id);
  });

  it('stop for a person, who decides', async () => {
    const { services } = await offlineServices();
    const { stopped, chosen } = await reviewed(pair(ada, bo), { decision: 'approve' }, services);
    expect(stopped).toMatchObject({ __interrupt__: [{ value: { kind: 'review', conversation: chosen?.conversation } }] });
    expect((await reviewed(pair(ada, bo), { decision: 'reject' }, services)).chosen).toBeNull();
  });

  it('let an agent use the operations', async () => {
    vi.stubEnv('DRAMATIS_CACHE', temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    const { model } = await scriptedModel((said) => (said.length === 1 ? [{ name: 'critique', args: { file: TALK, experts: 'linter' } }] : `So it says: ${said.at(-1)}`));
    const { messages } = await dataSetAgent(model).invoke({ messages: [{ role: 'user', content: 'Is this talk any good?' }] });
    expect(messages.at(-1)?.text).toMatch(/^So it says: [^]*linter/);
  });

  it('find somebody of a run', async () => {
    const { services } = await offlineServices();
    const folder = temporaryFolder();
    await writeRecords(runPaths(folder).profiles, [ada, bo]);
    expect((await whoIs('somebody who is good with wood', folder, services)).metadata.profile).toEqual(bo);
  });
});
