import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openExact } from '../../stores/exact.ts';
import type { Memory } from '../../stores/vector-store.ts';
import { describeCollection } from '../conformance/collection.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-exact-'));
afterAll(() => rmSync(root, { recursive: true }));

const folders = new WeakMap<Memory, string>();
let made = 0;
async function open(folder: string): Promise<Memory> {
  const memory = await openExact(folder);
  folders.set(memory, folder);
  return memory;
}

describeCollection('in the process', {
  openEmpty: () => open(join(root, String((made += 1)))),
  reopen: (closed) => open(folders.get(closed) ?? join(root, 'lost')),
});
