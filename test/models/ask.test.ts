import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findContradictions } from '../../agents/find-contradictions.ts';
import { writeConversation } from '../../agents/write-conversation.ts';
import { createAsk, type AskSettings } from '../../models/ask.ts';
import { openModel } from '../../models/open-model.ts';
import { oneModel } from '../../models/role-models.ts';
import { completionsInMemory, openCompletions, type Completions } from '../../models/completions.ts';
import { briefFor } from '../engine/ada-and-bo.ts';
import { temporaryFolder } from '../support/cli.ts';
import { startStubServer, type Fault, type StubOptions } from '../support/stub-server.ts';

async function asking(options: StubOptions = {}, completions: Completions = completionsInMemory(), more: Pick<AskSettings, 'signal' | 'limits'> = {}) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  const model = await openModel('openai:stub', { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'sk-ada' });
  const ask = createAsk({ models: oneModel(model), seed: 7, completions, embed: async () => [], concurrency: 4, ...more });
  return { server, ask };
}

const first = (fault: Fault): StubOptions => ({ fault: ({ number }) => (number === 1 ? fault : undefined) });
const always = (fault: Fault): StubOptions => ({ fault: () => fault });
const brief = briefFor(1);
const statements = ['I have two dogs.', 'I have no pets.'];

describe('a question to a model over HTTP', () => {
  it('comes back as an answer of the schema, asked for with that schema and the key', async () => {
    const { server, ask } = await asking();
    const { turns } = await ask(writeConversation, brief);
    expect(turns.length).toBeGreaterThanOrEqual(12);
    expect(server.asked).toMatchObject([{ agent: 'write-conversation', mode: 'json-schema', key: 'Bearer sk-ada' }]);
  });

  it.each(['rate-limit', 'rate-limit-in-ms', 'server-error', 'reset', 'truncated-body'] as const)('is asked again after a fault that passes: %s', async (fault) => {
    const { server, ask } = await asking(first(fault));
    expect(await ask(findContradictions, { statements })).toMatchObject({ contradicted: true });
    expect(server.asked.map((one) => one.fault)).toEqual([fault, undefined]);
  });

  it('waits as long as the server asks it to', async () => {
    const { ask } = await asking(first('rate-limit-with-pause'));
    const started = performance.now();
    await ask(findContradictions, { statements });
    expect(performance.now() - started).toBeGreaterThanOrEqual(1000);
  });

  it.each(['truncated-json', 'wrong-schema', 'empty', 'refusal'] as const)('is repaired once after a reply of no use: %s', async (fault) => {
    const { server, ask } = await asking(first(fault));
    expect(await ask(findContradictions, { statements })).toMatchObject({ contradicted: true });
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1].text).toContain('That reply cannot be used.');
  });

  it.each(['reasoning', 'chatter'] as const)('is understood through %s around the answer', async (fault) => {
    const { server, ask } = await asking(always(fault));
    expect((await ask(writeConversation, brief)).turns.length).toBeGreaterThanOrEqual(12);
    expect(server.asked).toHaveLength(1);
  });

  it('is put as a tool to a server that knows no schemas, in plain text where that is not known either, and from then on only so', async () => {
    const { server, ask } = await asking({ fault: ({ mode }) => (mode === 'json-schema' ? 'no-schema' : undefined) });
    await Promise.all(statements.map((one) => ask(findContradictions, { statements: [one] })));
    const before = server.asked.length;
    expect(await ask(findContradictions, { statements })).toMatchObject({ contradicted: true });
    expect(server.asked.slice(before).map(({ mode }) => mode)).toEqual(['tool']);

    const simple = await asking({ fault: ({ mode }) => (mode === 'plain' ? undefined : 'no-tools') });
    await simple.ask(findContradictions, { statements });
    expect(await simple.ask(findContradictions, { statements: ['I love jazz.'] })).toMatchObject({ contradicted: false });
    expect(simple.server.asked.map(({ mode }) => mode)).toEqual(['json-schema', 'tool', 'plain', 'plain']);
  });

  it('is put without a temperature to a model that knows one only', async () => {
    const { server, ask } = await asking({ fault: ({ temperature }) => (temperature === undefined ? undefined : 'no-temperature') });
    await ask(findContradictions, { statements });
    await ask(findContradictions, { statements: ['I love jazz.'] });
    expect(server.asked.map(({ temperature, mode }) => [temperature, mode])).toEqual([[0, 'json-schema'], [undefined, 'json-schema'], [undefined, 'json-schema']]);
  });

  it.each(['truncated-json', 'wrong-schema', 'empty', 'refusal', 'server-error'] as const)('fails for this item alone when the fault stays: %s', async (fault) => {
    const { ask } = await asking(always(fault), completionsInMemory(), { limits: { attempts: 3 } });
    await expect(ask(findContradictions, { statements })).rejects.toMatchObject({ code: 'model-failed', message: expect.stringContaining('find-contradictions') });
  });

  it.each(['wrong-key', 'no-model', 'no-money'] as const)('fails for the whole run, at once, where no call can succeed: %s', async (fault) => {
    const { server, ask } = await asking(always(fault));
    await expect(ask(findContradictions, { statements })).rejects.toMatchObject({ code: 'bad-config', hint: expect.stringContaining('key') });
    expect(server.asked).toHaveLength(1);
  });

  it('ends when the run is given up, also while it waits', async () => {
    const controller = new AbortController();
    const { ask } = await asking({ latency: 30_000 }, completionsInMemory(), { signal: controller.signal });
    const started = performance.now();
    setTimeout(() => controller.abort(new Error('interrupted')), 200);
    await expect(ask(findContradictions, { statements })).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('an answered question', () => {
  it('is not asked again, but another sample of it is', async () => {
    const { server, ask } = await asking();
    await ask(findContradictions, { statements });
    await ask(findContradictions, { statements });
    expect(server.asked).toHaveLength(1);
    await ask(findContradictions, { statements }, { sample: 1 });
    expect(server.asked).toHaveLength(2);
  });

  it('is asked once when several want to know at the same time', async () => {
    const { server, ask } = await asking({ latency: 50 });
    const answers = await Promise.all([1, 2, 3].map(() => ask(findContradictions, { statements })));
    expect(new Set(answers.map(({ contradicted }) => contradicted)).size).toBe(1);
    expect(server.asked).toHaveLength(1);
  });

  it('is on disk before it is used, and known to the next process', async () => {
    const path = join(temporaryFolder(), 'completions.jsonl');
    const { ask } = await asking({}, await openCompletions(path));
    await ask(findContradictions, { statements });
    expect(readFileSync(path, 'utf8')).toContain('find-contradictions');
    const later = await asking(always('server-error'), await openCompletions(path));
    expect(await later.ask(findContradictions, { statements })).toMatchObject({ contradicted: true });
    expect(later.server.asked).toHaveLength(0);
  });

  it('is kept although a kill tore the line after it, and so is the next', async () => {
    const path = join(temporaryFolder(), 'completions.jsonl');
    const { ask } = await asking({}, await openCompletions(path));
    await ask(findContradictions, { statements });
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"key":"half a li`);
    const second = await asking({}, await openCompletions(path));
    await second.ask(findContradictions, { statements: ['I love jazz.'] });
    const third = await asking(always('server-error'), await openCompletions(path));
    await third.ask(findContradictions, { statements });
    await third.ask(findContradictions, { statements: ['I love jazz.'] });
    expect(third.server.asked).toHaveLength(0);
  });
});
