import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Writable } from 'node:stream';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import envPaths from 'env-paths';
import { DramatisError, messageOf } from '../domain/error.ts';
import { packageVersion } from '../domain/package.ts';
import { openDesk, type Desk } from './desk.ts';
import { MCP_OPTIONS } from './options.ts';
import { offered, serverFactory } from './server.ts';

/** Runs the server until stdin closes or the process is told to stop; gives the exit code. Only the protocol goes to stdout. */
export async function runMcp(args: readonly string[]): Promise<number> {
  try {
    const options = parse(args);
    checkOAuth(options);
    // Clients hand over a setting that was left empty as a variable that is set to nothing.
    const environment = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
    const log = (message: string): void => void process.stderr.write(`${message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}\n`);
    const settings = { version: packageVersion(), readOnly: options['read-only'] === true, tools: options.tools?.split(',').map((name) => name.trim()), log };
    offered(settings);
    const desk = openDesk({
      dataFolder: options.data ?? environment.DRAMATIS_DATA ?? envPaths('dramatis', { suffix: '' }).data ?? join(homedir(), '.dramatis'),
      environment,
      command: [process.execPath, ...process.execArgv, process.argv[1], ...(options.config === undefined ? [] : ['--config', options.config])],
      loadSettings: async () => (await (await import('../tools/plugins-from.ts')).loadConfig(options.config, process.cwd())).settings,
      log,
    });
    await (options.http === true ? untilStopped(desk, settings, options, environment, log) : untilStdinCloses(desk, settings, log));
    await desk.close();
    return 0;
  } catch (error) {
    process.stderr.write(error instanceof DramatisError ? `Error: ${error.message}\n  ${error.hint}\n` : `Defect in Dramatis, please report it: ${messageOf(error)}\n`);
    return 2;
  }
}

type Options = ReturnType<typeof parse>;
type Settings = Parameters<typeof serverFactory>[1];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: MCP_OPTIONS, strict: true }).values;
  } catch (cause) {
    throw new DramatisError('bad-option', messageOf(cause), { hint: '`dramatis mcp --help` lists the options.', cause });
  }
}

/** Options that would be without effect are refused: somebody relies on them. */
function checkOAuth({ http, 'oauth-issuer': issuer, 'oauth-audience': audience }: Options): void {
  if (issuer !== undefined && http !== true) throw new DramatisError('bad-option', '--oauth-issuer needs --http: over stdin and stdout nobody signs in.', { hint: 'Add --http, or leave it out.' });
  if (audience !== undefined && issuer === undefined) throw new DramatisError('bad-option', '--oauth-audience needs --oauth-issuer.', { hint: 'Name the authorization server with --oauth-issuer.' });
}

/** The way to stdout for the protocol alone: whatever else in this process writes there, such as a library told to be verbose, goes to stderr. */
function protocolOut(): Writable {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return new Writable({ decodeStrings: false, write: (chunk: string | Uint8Array, _encoding, done) => void write(chunk, (error) => done(error)) });
}

async function untilStdinCloses(desk: Desk, settings: Settings, log: Settings['log']): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, protocolOut());
  const handle = serveStdio(serverFactory(desk, settings), { transport, onerror: (error) => log(messageOf(error)) });
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await handle.close();
}

async function untilStopped(desk: Desk, settings: Settings, { port = '3333', token, 'oauth-issuer': issuer, 'oauth-audience': audience }: Options, environment: NodeJS.ProcessEnv, log: Settings['log']): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new DramatisError('bad-option', '--port must be a number from 0 to 65535.', { hint: 'Write for example --port 3333.' });
  // Loaded when used: stdio does not need it.
  const { serveHttp } = await import('./http.ts');
  const { server, url } = await serveHttp(serverFactory(desk, settings), { port: Number(port), token: token ?? environment.DRAMATIS_MCP_TOKEN, oauth: issuer === undefined ? undefined : { issuer, audience }, log });
  log(`Dramatis serves MCP at ${url}`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
