import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '@langchain/langgraph-sdk';
import { z } from 'zod';
import { pair } from '../../domain/pair.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';

const root = join(import.meta.dirname, '..', '..');
const { graphs } = z.object({ graphs: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(join(root, 'langgraph.json'), 'utf8')));

/** The development server of LangGraph on this repository, as `npx langgraphjs dev` starts it. */
async function startServer(): Promise<{ client: Client; stop: () => Promise<void> }> {
  const port = await getPort();
  const command = join(root, 'node_modules', '@langchain', 'langgraph-cli', 'dist', 'cli', 'cli.mjs');
  const env = { PATH: process.env.PATH, HOME: inject('built'), DRAMATIS_CACHE: join(inject('built'), 'cache'), CHROMA_URL: 'exact', LANGSMITH_TRACING: 'false' };
  // A group of its own: the command starts the server as another process, which has to end with it.
  const child = spawn(process.execPath, [command, 'dev', '--no-browser', '--no-reload', '--host', '127.0.0.1', '--port', String(port)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  const running = new Promise<void>((resolve, reject) => {
    const listen = (chunk: unknown): void => {
      said += String(chunk);
      if (said.includes('Server running')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  await running;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  return { client: new Client({ apiUrl: `http://127.0.0.1:${port}`, apiKey: null }), stop };
}

describe('the graphs on a LangGraph server', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are all there', async () => {
    const assistants = await server.client.assistants.search({ limit: 100 });
    expect(assistants.map(({ graph_id }) => graph_id).sort()).toEqual(Object.keys(graphs).sort());
  });

  it.each(Object.keys(graphs))('say what they take and give, and can be drawn: %s', async (name) => {
    const [{ assistant_id }] = await server.client.assistants.search({ graphId: name });
    const { input_schema, output_schema } = await server.client.assistants.getSchemas(assistant_id);
    expect(Object.keys(input_schema?.properties ?? {})).not.toEqual([]);
    expect(Object.keys(output_schema?.properties ?? {})).not.toEqual([]);
    const { nodes } = await server.client.assistants.getGraph(assistant_id);
    expect(nodes.length).toBeGreaterThan(2);
  });

  it('write a conversation, wait for a person and go on with what the person decides', async () => {
    const { thread_id } = await server.client.threads.create();
    const stopped: unknown = await server.client.runs.wait(thread_id, 'conversation', { input: { pair: pair(ada, bo) } });
    expect(stopped).toMatchObject({ __interrupt__: [{ value: { kind: 'review' } }] });
    const done: unknown = await server.client.runs.wait(thread_id, 'conversation', { command: { resume: { decision: 'approve' } } });
    expect(done).toMatchObject({ chosen: { critique: {} } });
  });
});
