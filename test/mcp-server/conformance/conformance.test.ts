import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { McpServerFactory } from '@modelcontextprotocol/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../../mcp-server/desk.ts';
import { serveHttp } from '../../../mcp-server/http.ts';
import { promptsOf } from '../../../mcp-server/prompts.ts';
import { resourcesOf } from '../../../mcp-server/resources.ts';
import { bareServer, operationsOf } from '../../../mcp-server/server.ts';
import { registerTasks } from '../../../mcp-server/tasks.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { registerFixtureInputs, requestState } from './fixture-input.ts';
import { fixtureTasks } from './fixture-tasks.ts';
import { registerFixtureTexts, registerFixtureTools } from './fixture.ts';

const modules = join(import.meta.dirname, 'node_modules');
const node = join(modules, 'node', 'bin', 'node');
const suite = join(modules, '@modelcontextprotocol', 'conformance', 'dist', 'index.js');
const installed = existsSync(node) && existsSync(suite);
const settings = { version: '0.0.0', readOnly: false, tools: undefined, log: () => undefined };

/** Our own server with the tools, prompts and resources the suite asks for by name beside ours. */
async function startFixture(): Promise<string> {
  const desk = openDesk({ dataFolder: join(temporaryFolder(), 'data'), environment: {}, command: [], loadSettings: () => Promise.reject(new Error('No scenario needs a model.')), log: settings.log });
  const registrations = [operationsOf(desk, settings), promptsOf(desk), resourcesOf(desk)];
  const tasks = fixtureTasks();
  const factory: McpServerFactory = ({ era }) => {
    const server = bareServer(settings, { requestState });
    for (const register of registrations) register(server);
    server.server.registerCapabilities({ logging: {} });
    registerFixtureTools(server);
    registerFixtureTexts(server);
    registerFixtureInputs(server);
    if (era === 'modern') registerTasks(server, tasks.store);
    tasks.register(server);
    return server;
  };
  const { server, url } = await serveHttp(factory, { port: 0, token: undefined, log: settings.log });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await desk.close();
  });
  return url;
}

async function run(url: string, revision: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(node, [suite, 'server', '--url', url, '--requirements', revision, '--expected-failures', join(import.meta.dirname, 'expected-failures.yaml')], { env: { PATH: '', NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

describe.skipIf(!installed)('the official conformance suite (npm ci --prefix test/mcp-server/conformance)', () => {
  it.each(['2025-11-25', '2026-07-28'])('finds no failure of revision %s that is not explained', async (revision) => {
    const { code, said } = await run(await startFixture(), revision);
    expect(said).toContain('=== SUMMARY ===');
    expect(code, said.slice(said.indexOf('=== SUMMARY ==='))).toBe(0);
  }, 300_000);
});
