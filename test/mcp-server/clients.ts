import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { inject, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/cli.ts';

/** The command line of the built server, with a data folder and a cache of its own. */
export function serverCommand(data: string, ...args: string[]): { readonly command: string; readonly args: string[]; readonly env: Record<string, string> } {
  const built = inject('built');
  return { command: process.execPath, args: [join(built, 'dist', 'cli', 'main.js'), 'mcp', '--data', data, ...args], env: { PATH: process.env.PATH ?? '', HOME: built, DRAMATIS_CACHE: join(built, 'cache') } };
}

export interface Connected {
  readonly client: Client;
  readonly data: string;
  /** What the server wrote to stderr so far. */
  said(): string;
}

/** A client of the current SDK, connected over stdio; closed after the test. */
export async function connect(options: { readonly args?: string[]; readonly env?: Record<string, string>; readonly data?: string } = {}): Promise<Connected> {
  const data = options.data ?? join(temporaryFolder(), 'data');
  const { command, args, env } = serverCommand(data, ...(options.args ?? []));
  const transport = new StdioClientTransport({ command, args, env: { ...env, ...options.env }, stderr: 'pipe' });
  let said = '';
  transport.stderr?.on('data', (chunk) => (said += String(chunk)));
  const client = new Client({ name: 'ada', version: '1' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return { client, data, said: () => said };
}

/** Starts the HTTP server on a free port and gives its address; stopped after the test. */
export async function startHttp(...more: string[]): Promise<{ readonly url: string; readonly child: ChildProcess; readonly data: string }> {
  const data = join(temporaryFolder(), 'data');
  const { command, args, env } = serverCommand(data, '--http', '--port', '0', ...more);
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(async () => {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await closed;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(said)));
  });
  return { url, child, data };
}

/** A client of the current SDK, connected over HTTP; closed after the test. */
export async function connectHttp(url: string): Promise<Client> {
  const client = new Client({ name: 'ada', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  onTestFinished(() => client.close());
  return client;
}

/** The text of a tool's answer. */
export function textOf(result: unknown): string {
  if (typeof result !== 'object' || result === null || !('content' in result) || !Array.isArray(result.content)) return '';
  return result.content.map((block: unknown) => (typeof block === 'object' && block !== null && 'text' in block ? String(block.text) : '')).join('\n');
}
