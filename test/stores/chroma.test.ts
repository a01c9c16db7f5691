import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startChroma } from '../../stores/chroma-server.ts';
import type { ChromaServer } from '../../stores/chroma-server.ts';
import { openChroma } from '../../stores/chroma.ts';
import type { Memory } from '../../stores/vector-store.ts';
import { describeCollection } from '../conformance/collection.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-chroma-'));
let server: ChromaServer;
beforeAll(async () => {
  server = await startChroma(join(root, 'shared'));
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

// One server for all: each memory has a scope of its own, as runs on a shared server have.
const scopes = new WeakMap<Memory, string>();
let made = 0;
async function open(scope: string): Promise<Memory> {
  const memory = await openChroma({ url: server.url, scope, description: 'a shared server', resume: 'Start it again.' });
  scopes.set(memory, scope);
  return memory;
}

describeCollection('on Chroma', {
  openEmpty: () => open(`run-${(made += 1)}`),
  reopen: (closed) => open(scopes.get(closed) ?? 'lost'),
});
