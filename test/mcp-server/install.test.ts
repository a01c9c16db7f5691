import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { operations } from '../../mcp-server/operations/index.ts';
import { MCP_OPTIONS } from '../../mcp-server/options.ts';
import { textOf } from '../support/source-tree.ts';
import { connect, textOf as textIn } from './clients.ts';

const root = join(import.meta.dirname, '..', '..');
const packer = join(root, 'scripts', 'mcpb', 'node_modules', '@anthropic-ai', 'mcpb', 'dist', 'cli', 'cli.js');

const { name, version, mcpName, files } = z.object({ name: z.string(), version: z.string(), mcpName: z.string(), files: z.array(z.string()) }).parse(JSON.parse(textOf('package.json')));

/** What the registry of MCP asks of server.json (its schema of 2025-12-11), as far as ours goes: whatever else stands in it is an error. */
const ServerJson = z.strictObject({
  $schema: z.literal('https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json'),
  name: z.string().max(200).regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  packages: z.array(
    z.strictObject({
      registryType: z.literal('npm'),
      registryBaseUrl: z.literal('https://registry.npmjs.org'),
      identifier: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      runtimeHint: z.literal('npx'),
      transport: z.strictObject({ type: z.literal('stdio') }),
      packageArguments: z.array(z.strictObject({ type: z.literal('positional'), value: z.string() })),
      environmentVariables: z.array(z.strictObject({ name: z.string(), description: z.string(), isSecret: z.boolean().optional(), format: z.enum(['string', 'number', 'boolean', 'filepath']).optional() })),
    }),
  ),
});

const Manifest = z.object({
  version: z.string(),
  tools: z.array(z.object({ name: z.string(), description: z.string() })),
  server: z.object({ entry_point: z.string(), mcp_config: z.object({ command: z.string(), args: z.array(z.string()), env: z.record(z.string(), z.string()) }) }),
  user_config: z.record(z.string(), z.object({ default: z.literal('') })),
});
const manifest = Manifest.parse(JSON.parse(textOf('mcp-server/bundle/manifest.json')));

describe('server.json for the registry of MCP', () => {
  it('has the form that is asked for, and names this package in this version', () => {
    const server = ServerJson.parse(JSON.parse(textOf('server.json')));
    expect(server).toMatchObject({ name: mcpName, version, packages: [{ identifier: name, version, packageArguments: [{ value: 'mcp' }] }] });
  });
});

describe('the bundle for desktop clients', () => {
  it('names the version, the tools of the server, and a program that is packed', () => {
    expect(manifest.version).toBe(version);
    expect(manifest.tools).toEqual(operations.map((one) => ({ name: one.name, description: one.title })));
    const { entry_point: entry, mcp_config: config } = manifest.server;
    expect(config).toMatchObject({ command: 'node', args: [`\${__dirname}/${entry}`, 'mcp'] });
    expect(files).toContain(entry.split('/')[0]);
  });

  it('starts a server that works with every setting left empty, as a client hands them over', async () => {
    const settings = Object.keys(manifest.server.mcp_config.env);
    expect(settings.map((one) => manifest.server.mcp_config.env[one])).toEqual(Object.keys(manifest.user_config).map((field) => `\${user_config.${field}}`));
    const { client } = await connect({ env: Object.fromEntries(settings.map((one) => [one, ''])) });
    expect(textIn(await client.callTool({ name: 'create_profile', arguments: { statements: ['I have two cats.'] } }))).toContain('I have two cats.');
  });

  it.skipIf(!existsSync(packer))('is taken by the packer (npm ci --prefix scripts/mcpb)', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [packer, 'validate', join(root, 'mcp-server', 'bundle', 'manifest.json')]);
    expect(stdout).toContain('passes');
  });
});

describe('the settings for clients in docs/mcp.md', () => {
  const page = textOf('docs/mcp.md');

  it('are JSON, and start this program with options that it has', () => {
    const blocks = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.stringify(JSON.parse(json)));
    expect(blocks.length).toBeGreaterThanOrEqual(2);
    expect(blocks.filter((json) => !json.includes('"dramatis"'))).toEqual([]);
    const options = [...page.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, option]) => option);
    expect(options.filter((option) => !(option in MCP_OPTIONS) && !['transport', 'header', 'env'].includes(option))).toEqual([]);
  });
});
