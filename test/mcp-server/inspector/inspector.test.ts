import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../support/cli.ts';
import { serverCommand, startHttp } from '../clients.ts';

const modules = join(import.meta.dirname, 'node_modules');
const node = join(modules, 'node', 'bin', 'node');
const inspector = join(modules, '@modelcontextprotocol', 'inspector', 'clients', 'launcher', 'build', 'index.js');
const installed = existsSync(node) && existsSync(inspector);

/** Asks the server something by the command line of the Inspector. */
type Inspect = (method: string, ...more: string[]) => Promise<unknown>;

const overStdio = async (): Promise<Inspect> => {
  const { command, args } = serverCommand(join(temporaryFolder(), 'data'));
  return inspecting([command, ...args]);
};

const overHttp = async (): Promise<Inspect> => {
  const { url } = await startHttp('--token', 'secret-of-ada');
  return inspecting([url, '--transport', 'http', '--header', 'Authorization: Bearer secret-of-ada']);
};

function inspecting(target: readonly string[]): Inspect {
  const home = temporaryFolder();
  return async (method, ...more) => {
    const child = spawn(node, [inspector, '--cli', ...target, '--method', method, ...more], { env: { PATH: process.env.PATH, HOME: home, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect(code, said).toBe(0);
    const answer: unknown = JSON.parse(out);
    return answer;
  };
}

describe.skipIf(!installed).each([['stdin and stdout', overStdio], ['HTTP', overHttp]])('the MCP Inspector over %s (npm ci --prefix test/mcp-server/inspector)', (_way, open) => {
  it('lists the tools and finds no schema that another client could not read', async () => {
    const { tools } = z.object({ tools: z.array(z.object({ name: z.string() })) }).parse(await (await open())('tools/list', '--strict'));
    expect(tools).toHaveLength(15);
  });

  it('calls a tool, and one that makes something which is then listed and read', async () => {
    const inspect = await open();
    expect(await inspect('tools/call', '--tool-name', 'describe_plugins', '--tool-arg', 'family=scenario')).toMatchObject({ structuredContent: { families: { scenario: expect.arrayContaining([expect.objectContaining({ name: 'small-talk' })]) } } });
    await inspect('tools/call', '--tool-name', 'create_profile', '--tool-arg', 'statements=["I bake bread before sunrise."]');
    const { resources } = z.object({ resources: z.array(z.object({ uri: z.string() })) }).parse(await inspect('resources/list'));
    const uri = resources.map((one) => one.uri).find((one) => one.startsWith('dramatis://profiles/')) ?? '';
    expect(JSON.stringify(await inspect('resources/read', '--uri', uri))).toContain('I bake bread before sunrise.');
  });

  it('lists the templates of resources and the prompts', async () => {
    const inspect = await open();
    expect(JSON.stringify(await inspect('resources/templates/list'))).toContain('dramatis://jobs/{id}/report');
    expect(await inspect('prompts/list')).toMatchObject({ prompts: [{ name: 'write-conversation' }, { name: 'play-persona' }, { name: 'interview-persona' }] });
  });
});
