import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as LegacyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as LegacyStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as LegacyHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { getEncoding } from 'js-tiktoken';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/cli.ts';
import { startStubServer } from '../support/stub-server.ts';
import { connect, serverCommand, startHttp, textOf } from './clients.ts';

const Profiles = z.object({ profiles: z.array(z.object({ id: z.string(), statements: z.array(z.string()) })) });
const Job = z.object({ id: z.string(), state: z.string(), said: z.string() });

const ADA = ['I bake bread before sunrise.', 'I have two cats.', 'I sing in a choir.'];
const BO = ['I repair old radios.', 'I live above a bakery.', 'I swim in the lake every morning.'];
const NAMES = ['search_personas', 'create_profile', 'check_profile', 'match_profiles', 'synthesize_conversation', 'critique_conversation', 'expand_personas', 'estimate_job', 'start_job', 'follow_job', 'control_job', 'sample_conversations', 'explain_rejection', 'export_dataset', 'describe_plugins'];

describe('the list of tools', () => {
  it('holds at most fifteen, each with annotations and an output schema, for at most 4,000 tokens', async () => {
    const { client } = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(NAMES);
    expect(tools.every(({ annotations, outputSchema, description }) => annotations?.readOnlyHint !== undefined && outputSchema !== undefined && (description ?? '').length > 40)).toBe(true);
    const encoding = getEncoding('o200k_base');
    expect(tools.reduce((sum, tool) => sum + encoding.encode(JSON.stringify(tool)).length, 0)).toBeLessThanOrEqual(4000);
  });

  it('holds what changes nothing when that is asked for, or the tools named', async () => {
    const readOnly = await connect({ args: ['--read-only'] });
    expect((await readOnly.client.listTools()).tools.map(({ name }) => name)).not.toContain('start_job');
    const some = await connect({ args: ['--tools', 'describe_plugins,check_profile'] });
    expect((await some.client.listTools()).tools.map(({ name }) => name)).toEqual(['check_profile', 'describe_plugins']);
  });
});

describe('two people', () => {
  it('are cast, found, matched, let talk and read again, each conversation with its critique', async () => {
    const { client, data } = await connect();
    const call = async (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
    const made = await Promise.all([ADA, BO].map(async (statements) => Profiles.parse((await call('create_profile', { statements })).structuredContent).profiles[0]));
    const [first, second] = made.map(({ id }) => id);
    expect(Profiles.parse((await call('search_personas', { query: 'somebody with animals', limit: 1 })).structuredContent).profiles[0].id).toBe(first);
    expect(textOf(await call('match_profiles', { minShared: 0 }))).toContain(second);
    const written = await call('synthesize_conversation', { first, second, candidates: 2 });
    expect(written.structuredContent).toMatchObject({ accepted: true, uri: expect.stringContaining('dramatis://conversations/con_') });
    const uri = z.object({ uri: z.string() }).parse(written.structuredContent).uri;
    const { contents } = await client.readResource({ uri });
    expect(JSON.stringify(contents)).toContain('faithfulness');
    expect(readdirSync(join(data, 'profiles'))).toHaveLength(2);
    expect(textOf(await call('sample_conversations', {}))).toContain('1 in all');
  }, 60_000);

  it('that contradict themselves are refused with the statements that clash, by number', async () => {
    const { client } = await connect();
    const refused = await client.callTool({ name: 'create_profile', arguments: { statements: ['I have two dogs.', 'I have no pets at all.'] } });
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toContain('statement 1 contradicts statement 2');
  });
});

describe('a client that writes with a model of its own', () => {
  it('gets the whole brief, is told what to repair, and has what is accepted kept', async () => {
    const { client } = await connect();
    const [first, second] = await Promise.all([ADA, BO].map(async (statements) => Profiles.parse((await client.callTool({ name: 'create_profile', arguments: { statements } })).structuredContent).profiles[0].id));
    const { messages } = await client.getPrompt({ name: 'write-conversation', arguments: { first, second } });
    const brief = JSON.stringify(messages);
    expect(brief).toContain('I bake bread before sunrise.');
    expect(brief).toContain('critique_conversation');
    const bad = await client.callTool({ name: 'critique_conversation', arguments: { first, second, turns: [{ speaker: 1, text: 'Hi [Name]!' }, { speaker: 2, text: 'Hello there.' }] } });
    expect(bad.structuredContent).toMatchObject({ accepted: false, id: null });
    expect(textOf(bad)).toContain('a place was left to be filled');
    // Stands for the client's model: what the offline engine writes is as good as what the client would send.
    const written = z.object({ turns: z.array(z.object({ speaker: z.int(), text: z.string() })) }).parse((await client.callTool({ name: 'synthesize_conversation', arguments: { first, second } })).structuredContent);
    const good = await client.callTool({ name: 'critique_conversation', arguments: { first, second, turns: written.turns } });
    expect(good.structuredContent).toMatchObject({ accepted: true, id: expect.stringMatching(/^con_/) });
    const { completion } = await client.complete({ ref: { type: 'ref/prompt', name: 'play-persona' }, argument: { name: 'profile', value: first.slice(0, 6) } });
    expect(completion.values).toContain(first);
  }, 60_000);
});

describe('a data-set job', () => {
  const small = { attributes: 60, profiles: 12, pairs: 2, iterations: 1, candidates: 1, minShared: 0 };

  it('runs by itself, is the same job when started twice, outlives the server, and gives its data by reference', async () => {
    const { client, data } = await connect();
    const started = Job.parse((await client.callTool({ name: 'start_job', arguments: small })).structuredContent);
    expect(Job.parse((await client.callTool({ name: 'start_job', arguments: small })).structuredContent).id).toBe(started.id);
    await client.close();
    const later = await connect({ data });
    let job = started;
    while (job.state === 'running') job = Job.parse((await later.client.callTool({ name: 'follow_job', arguments: { id: job.id, wait: 20 } })).structuredContent);
    expect(job.state, job.said).toBe('finished');
    const exported = await later.client.callTool({ name: 'export_dataset', arguments: { job: job.id } });
    const { file } = z.object({ file: z.string(), conversations: z.int().min(1) }).parse(exported.structuredContent);
    expect(existsSync(file)).toBe(true);
    expect(textOf(exported).length).toBeLessThan(500);
    const { contents } = await later.client.readResource({ uri: `dramatis://jobs/${job.id}/report` });
    expect(JSON.stringify(contents)).toContain('How it was made');
    expect(textOf(await later.client.callTool({ name: 'sample_conversations', arguments: { job: job.id } }))).toContain('User 1:');
  }, 120_000);

  it('is followed by what it says, each time later than before, and by its last word before the result', async () => {
    const { url } = await startHttp();
    // By hand: the client of the SDK drops progress that comes in one piece with the result.
    const call = async (name: string, args: object): Promise<unknown[]> => {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args, _meta: { progressToken: 'ada' } } });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }, body });
      return [...(await response.text()).matchAll(/^data: (\{.*)$/gm)].map(([, data]): unknown => JSON.parse(data));
    };
    const Result = z.object({ result: z.object({ structuredContent: Job }) });
    const started = Result.parse((await call('start_job', small)).at(-1)).result.structuredContent;
    const heard = await call('follow_job', { id: started.id, wait: 50 });
    const { said } = Result.parse(heard.pop()).result.structuredContent;
    const told = heard.map((one) => z.object({ method: z.literal('notifications/progress'), params: z.object({ progressToken: z.literal('ada'), progress: z.number(), message: z.string() }) }).parse(one).params);
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ progress }, at) => at === 0 || progress > told[at - 1].progress)).toBe(true);
    expect(told.at(-1)?.message).toBe(said);
  }, 120_000);

  it('can be cancelled and goes on where it was', async () => {
    const { client } = await connect();
    const { id } = Job.parse((await client.callTool({ name: 'start_job', arguments: { ...small, attributes: 800, pairs: 6, candidates: 3 } })).structuredContent);
    await client.callTool({ name: 'follow_job', arguments: { id, wait: 3 } });
    const stopped = Job.parse((await client.callTool({ name: 'control_job', arguments: { id, action: 'cancel' } })).structuredContent);
    expect(['interrupted', 'finished']).toContain(stopped.state);
    let job = Job.parse((await client.callTool({ name: 'control_job', arguments: { id, action: 'resume' } })).structuredContent);
    while (job.state === 'running') job = Job.parse((await client.callTool({ name: 'follow_job', arguments: { id, wait: 20 } })).structuredContent);
    expect(job.state, job.said).toBe('finished');
  }, 120_000);
});

describe('clients of both eras', () => {
  it('of 2025 are served over stdio', async () => {
    const client = new LegacyClient({ name: 'bo', version: '1' });
    await client.connect(new LegacyStdio(serverCommand(join(temporaryFolder(), 'data'))));
    onTestFinished(() => client.close());
    expect((await client.listTools()).tools).toHaveLength(NAMES.length);
    expect(textOf(await client.callTool({ name: 'describe_plugins', arguments: { family: 'scenario' } }))).toContain('small-talk');
  });

  it('of 2025 and of 2026 are served over HTTP by one server', async () => {
    const { url } = await startHttp();
    const old = new LegacyClient({ name: 'bo', version: '1' });
    await old.connect(new LegacyHttp(new URL(url)));
    const young = new ModernClient({ name: 'ada', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await young.connect(new StreamableHTTPClientTransport(new URL(url)));
    for (const client of [old, young]) {
      onTestFinished(() => client.close());
      expect(textOf(await client.callTool({ name: 'describe_plugins', arguments: { family: 'scenario' } }))).toContain('small-talk');
    }
  });
});

describe('the HTTP server', () => {
  const ping = { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }, body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'ada', version: '1' } } }) };

  it('refuses pages of other origins, requests without the token, and bodies that are too large', async () => {
    const { url } = await startHttp('--token', 'secret-of-ada');
    const authorised = { ...ping.headers, authorization: 'Bearer secret-of-ada' };
    expect((await fetch(url, ping)).status).toBe(401);
    expect((await fetch(url, { ...ping, headers: { ...ping.headers, authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await fetch(url, { ...ping, headers: { ...authorised, origin: 'https://example.com' } })).status).toBe(403);
    expect((await fetch(url, { ...ping, headers: authorised, body: `"${'x'.repeat(1_100_000)}"` })).status).toBe(413);
    expect((await fetch(url.replace('/mcp', '/'), { ...ping, headers: authorised })).status).toBe(404);
    expect((await fetch(url, { ...ping, headers: authorised })).status).toBe(200);
  });

  it('is not ended by an address that is none', async () => {
    const { url } = await startHttp();
    const { port } = new URL(url);
    const status = await new Promise((resolve, reject) => request({ host: '127.0.0.1', port, path: '//' }, (response) => resolve(response.resume().statusCode)).on('error', reject).end());
    expect(status).toBe(404);
    expect((await fetch(url, ping)).status).toBe(200);
  });
});

describe('stdout', () => {
  it('carries the protocol alone, also while a model fails and a configuration talks', async () => {
    const server = await startStubServer({ fault: () => 'wrong-key' });
    onTestFinished(server.close);
    const { command, args, env } = serverCommand(join(temporaryFolder(), 'data'));
    const child = spawn(command, args, { env: { ...env, DRAMATIS_MODEL: 'openai:stub', OPENAI_BASE_URL: server.baseURL, DEBUG: '*', LANGCHAIN_VERBOSE: 'true' }, stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    const send = (message: object): void => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'ada', version: '1' } } });
    send({ method: 'notifications/initialized' });
    send({ id: 2, method: 'tools/call', params: { name: 'expand_personas', arguments: { statements: ADA, count: 2 } } });
    while (!out.includes('"id":2')) await new Promise((resolve) => child.stdout.once('data', resolve));
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.end();
    expect(await closed).toBe(0);
    const lines = out.trim().split('\n').map((line) => z.object({ jsonrpc: z.literal('2.0') }).safeParse(JSON.parse(line)).success);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.every(Boolean)).toBe(true);
    expect(out).toContain('dramatis doctor');
  }, 60_000);
});

describe('the start', () => {
  it('loads neither graphs nor models nor the encoder before they are needed', () => {
    const main = readFileSync(join(import.meta.dirname, '..', '..', 'mcp-server', 'main.ts'), 'utf8');
    expect(main).not.toMatch(/^import .*(graphs|models|agents|tools)\//m);
  });
});
