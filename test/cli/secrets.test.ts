import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { context, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findContradictions } from '../../agents/find-contradictions.ts';
import { createAsk } from '../../models/ask.ts';
import { completionsInMemory } from '../../models/completions.ts';
import { openModel } from '../../models/open-model.ts';
import { oneModel } from '../../models/role-models.ts';
import { inStage } from '../../models/stage.ts';
import { dramatis, temporaryFolder } from '../support/cli.ts';
import { converseArgs } from '../support/runs.ts';
import { startStubServer, type StubOptions } from '../support/stub-server.ts';

const KEY = 'sk-planted-0123456789abcdef';

async function stub(options: StubOptions) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  return server;
}

describe('a key', () => {
  it('is in nothing that a run says or leaves behind, even when the server quotes it in its errors', async () => {
    const server = await stub({ fault: ({ number, agent }) => (agent === 'judge-faithfulness' && number % 2 === 0 ? 'echo-key' : undefined) });
    const folder = temporaryFolder();
    const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: KEY, DRAMATIS_CACHE: join(folder, 'cache') };
    const said = [
      await dramatis(['doctor', '--model', 'openai:stub'], { env, cwd: folder }),
      await dramatis(converseArgs('run', '--model', 'openai:stub', '--chroma', 'exact', '--limit', '1', '--iterations', '1'), { env, cwd: folder }),
      await dramatis(['status', 'run', '--json'], { env, cwd: folder }),
      await dramatis(['cache', '--json'], { env, cwd: folder }),
      await dramatis(['estimate', '--pairs', '3', '--model', 'openai:stub', '--json'], { env, cwd: folder }),
    ];
    expect(server.asked.some(({ fault }) => fault === 'echo-key')).toBe(true);
    expect(said.map(({ code }) => code).slice(0, 1)).toEqual([0]);
    for (const { stdout, stderr } of said) expect(`${stdout}\n${stderr}`).not.toContain(KEY);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
    expect(left.length).toBeGreaterThan(10);
    for (const path of left) expect(readFileSync(path, 'utf8'), path).not.toContain(KEY);
  }, 60_000);

  it('in an address is refused without being shown', async () => {
    const failure = await openModel('openai:stub', { OPENAI_BASE_URL: `http://ada:${KEY}@127.0.0.1:9/v1` }).catch(String);
    expect(failure).toContain('OPENAI_BASE_URL holds a user or a password');
    expect(failure).not.toContain(KEY);
  });

  it('is not in the error of a question that failed for good', async () => {
    const server = await stub({ fault: () => 'echo-key' });
    const model = await openModel('openai:stub', { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: KEY });
    const ask = createAsk({ models: oneModel(model), seed: 7, completions: completionsInMemory(), embed: async () => [], concurrency: 2, limits: { attempts: 2 } });
    const failure = await ask(findContradictions, { statements: ['I have two dogs.'] }).catch((error: unknown) => error);
    expect(String(failure)).toContain('(key)');
    expect(`${String(failure)} ${JSON.stringify(failure)} ${failure instanceof Error ? (failure.stack ?? '') : ''}`).not.toContain(KEY);
  });
});

describe('spans', () => {
  it('of OpenTelemetry tell the host of every call, its stage and its tokens, and hold neither keys nor texts', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    trace.setGlobalTracerProvider(provider);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    onTestFinished(async () => {
      await provider.shutdown();
      trace.disable();
      context.disable();
    });
    const server = await stub({ fault: ({ number }) => (number === 1 ? 'echo-key' : undefined) });
    const model = await openModel('openai:stub', { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: KEY });
    const ask = createAsk({ models: oneModel(model), seed: 7, completions: completionsInMemory(), embed: async () => [], concurrency: 2 });
    await inStage('profiles', () => ask(findContradictions, { statements: ['I have two dogs.', 'I have no pets.'] }));
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name }) => name)).toEqual(['chat stub', 'chat stub', 'stage profiles']);
    const [failed, answered, stage] = spans;
    expect(failed.attributes).toMatchObject({ 'error.type': expect.any(String) });
    expect(answered.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'stub',
      'gen_ai.request.temperature': 0,
      'gen_ai.agent.name': 'find-contradictions',
      'gen_ai.usage.input_tokens': server.served.input,
      'gen_ai.usage.cache_read.input_tokens': expect.any(Number),
      'gen_ai.usage.output_tokens': server.served.output,
    });
    expect(answered.parentSpanContext?.spanId).toBe(stage.spanContext().spanId);
    const everything = JSON.stringify(spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })));
    expect(everything).not.toContain(KEY);
    expect(everything).not.toContain('dogs');
  });
});
