import { join } from 'node:path';
import { DramatisError, messageOf } from '../domain/error.ts';
import { probeChroma } from './chroma-binary.ts';
import type { Environment } from './chroma-binary.ts';
import { startChroma } from './chroma-server.ts';
import { openExact } from './exact.ts';
import type { Memory } from './vector-store.ts';

export interface MemoryOptions {
  /** `embedded` (Chroma started by us), `exact` (index in this process), or the http(s) URL of a server. Default: CHROMA_URL, else embedded. */
  readonly chroma?: string | undefined;
  /** Where the data is kept, unless a server of the user's has it. */
  readonly folder: string;
  /** CHROMA_URL, CHROMA_TOKEN, CHROMA_TENANT and CHROMA_DATABASE are read from here. */
  readonly environment: Environment;
  /** Keeps this run's collections apart on a shared server, for example the run id. */
  readonly scope?: string | undefined;
  /** The run folder that errors name in "dramatis resume DIR". */
  readonly resumeFolder?: string | undefined;
  /** Stops the embedded server. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the memory. Without an explicit choice, embedded Chroma gives way to the exact index where its binary cannot run,
 * and `description` says so; an explicit choice that cannot be had is an `unavailable` error.
 */
export async function openMemory(options: MemoryOptions): Promise<Memory> {
  const choice = options.chroma ?? options.environment['CHROMA_URL'];
  if (choice === undefined || choice === '') return openEmbeddedOrExact(options);
  if (choice === 'embedded') return openEmbedded(options);
  if (choice === 'exact') return openExact(exactFolder(options));
  return openServer(serverUrl(choice), options);
}

/** Refuses a choice of memory that cannot be meant, before anything is opened: `bad-option`. */
export function checkMemoryChoice(choice: string | undefined): void {
  if (choice !== undefined && !['', 'embedded', 'exact'].includes(choice)) serverUrl(choice);
}

async function openEmbeddedOrExact(options: MemoryOptions): Promise<Memory> {
  try {
    return await openEmbedded(options);
  } catch (error) {
    // Only a binary that cannot run leads to the other index; a folder in use or a full disk would hit that one too.
    const probe = await probeChroma(options.environment);
    if (probe.available) throw error;
    const folder = exactFolder(options);
    return openExact(folder, `exact index in this process, data in ${folder}, because Chroma cannot run here: ${probe.reason ?? 'no reason given'}`);
  }
}

async function openEmbedded({ folder, environment, scope, resumeFolder, signal }: MemoryOptions): Promise<Memory> {
  const data = join(folder, 'chroma');
  const server = await startChroma(data, signal, environment);
  try {
    // Loaded when used: a run on the exact index needs no client.
    const { openChroma } = await import('./chroma.ts');
    return await openChroma({
      url: server.url,
      scope: checkedScope(scope),
      description: `Chroma started on ${server.url}, data in ${data}`,
      resume: resumeHint(resumeFolder),
      onClose: server.close,
    });
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openServer(url: string, { environment, scope, resumeFolder }: MemoryOptions): Promise<Memory> {
  const { openChroma } = await import('./chroma.ts');
  return openChroma({
    url,
    token: setting(environment, 'CHROMA_TOKEN'),
    tenant: setting(environment, 'CHROMA_TENANT'),
    database: setting(environment, 'CHROMA_DATABASE'),
    scope: checkedScope(scope),
    description: `Chroma server at ${url}`,
    resume: resumeHint(resumeFolder),
  });
}

function exactFolder({ folder, scope }: MemoryOptions): string {
  return join(folder, 'exact', checkedScope(scope) ?? '');
}

function resumeHint(folder = 'DIR'): string {
  return `What was written is kept: go on with "dramatis resume ${folder}".`;
}

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}

function serverUrl(choice: string): string {
  const url = URL.canParse(choice) ? new URL(choice) : undefined;
  const allowed = 'allowed are embedded, exact, or the URL of a server such as http://localhost:8000';
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new DramatisError('bad-option', `The memory "${choice.replace(/^.*@/s, '')}" is not known; ${allowed}.`, { hint: 'Change --chroma or CHROMA_URL.' });
  }
  if (url.username !== '' || url.password !== '' || url.pathname !== '/' || url.search !== '') {
    throw new DramatisError('bad-option', `The Chroma URL for ${url.host} has a user name, path or query; ${allowed}.`, {
      hint: 'Give scheme, host and port alone, and the secret in CHROMA_TOKEN.',
    });
  }
  return url.origin;
}

function checkedScope(scope: string | undefined): string | undefined {
  if (scope === undefined || /^[A-Za-z0-9._-]{1,200}$/.test(scope)) return scope;
  throw new DramatisError('bad-option', `The scope "${messageOf(scope)}" is not allowed: 1 to 200 letters, digits, dots, "_" or "-".`, { hint: 'Use the run id.' });
}
