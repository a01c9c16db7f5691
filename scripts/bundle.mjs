// `npm run bundle`: packs the program with what it needs at run time into dramatis-VERSION.mcpb, which desktop clients
// install by a double click, and tries the packed server before it says so.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { buildWhenNeeded, installWhenNeeded, mustRun, ROOT } from './lib.mjs';

const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error('Start this through npm: npm run bundle.');
const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
const tools = join(ROOT, 'scripts', 'mcpb');
const mcpb = join(tools, 'node_modules', '@anthropic-ai', 'mcpb', 'dist', 'index.js');
const { version, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const bundle = join(ROOT, `dramatis-${version}.mcpb`);

await installWhenNeeded();
if (!existsSync(mcpb)) await mustRun([npm, 'ci', '--prefix', tools, ...quiet]);
await buildWhenNeeded();
const work = mkdtempSync(join(tmpdir(), 'dramatis-bundle-'));
try {
  const staged = join(work, 'staged');
  for (const path of ['package.json', 'package-lock.json', 'LICENSE', ...files]) cpSync(join(ROOT, path), join(staged, path), { recursive: true });
  cpSync(join(ROOT, 'mcp-server', 'bundle'), staged, { recursive: true });
  // Without what is optional: the binary of Chroma is larger than all else together and runs on one system alone.
  await mustRun([npm, 'ci', '--prefix', staged, '--omit=dev', '--omit=optional', '--ignore-scripts', ...quiet]);
  rmSync(bundle, { force: true });
  const { packExtension, unpackExtension } = await import(mcpb);
  if (!(await packExtension({ extensionPath: staged, outputPath: bundle, silent: true }))) throw new Error('The bundle could not be packed; `mcpb validate` says what is wrong with the manifest.');
  const unpacked = join(work, 'unpacked');
  if (!(await unpackExtension({ mcpbPath: bundle, outputDir: unpacked, silent: true }))) throw new Error('The bundle could not be unpacked again.');
  await tryOut(unpacked, join(work, 'home'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${bundle}: ${(statSync(bundle).size / 2 ** 20).toFixed(1)} MiB`);

/** Starts the server as a client does, with no setting filled in, and has it do something that needs the encoder. */
async function tryOut(extensionPath, home) {
  const { getMcpConfigForManifest } = await import(mcpb);
  const { Client } = await import('@modelcontextprotocol/client');
  const { StdioClientTransport } = await import('@modelcontextprotocol/client/stdio');
  const manifest = JSON.parse(readFileSync(join(extensionPath, 'manifest.json'), 'utf8'));
  const { args, env } = await getMcpConfigForManifest({ manifest, extensionPath, systemDirs: {}, userConfig: {}, pathSeparator: sep });
  const client = new Client({ name: 'bundle', version });
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env: { ...env, DRAMATIS_DATA: join(home, 'data'), DRAMATIS_CACHE: join(home, 'cache') } }));
  try {
    const offered = (await client.listTools()).tools.map(({ name }) => name);
    if (offered.join() !== manifest.tools.map(({ name }) => name).join()) throw new Error(`The packed server offers ${offered.join(', ')}; its manifest names others.`);
    const { isError, content } = await client.callTool({ name: 'create_profile', arguments: { statements: ['I bake bread before sunrise.', 'I have two cats.'] } });
    if (isError === true) throw new Error(`The packed server does not work: ${JSON.stringify(content)}`);
  } finally {
    await client.close();
  }
}
