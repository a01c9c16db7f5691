import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

const EMBEDDER = { id: 'two-moods', dimension: 2 };
const ADA = { id: 'ada', text: 'I bake bread.', vector: [1, 0], metadata: {} };
const BO = { id: 'bo', text: 'I sail.', vector: [0, 1], metadata: {} };

describe('the file of the exact index', () => {
  async function written(): Promise<{ folder: string; file: string }> {
    const folder = join(root, String((made += 1)));
    const memory = await open(folder);
    await (await memory.collection('attributes', EMBEDDER)).upsert([ADA, BO]);
    await memory.close();
    return { folder, file: join(folder, 'attributes.jsonl') };
  }

  it('loses only the write that a kill cut in two, and goes on after it', async () => {
    const { folder, file } = await written();
    truncateSync(file, statSync(file).size - 5);
    for (const expected of [['ada'], ['ada', 'bo']]) {
      const memory = await open(folder);
      const people = await memory.collection('attributes', EMBEDDER);
      expect((await people.get(['ada', 'bo'])).map((entry) => entry.id)).toEqual(expected);
      await people.upsert([BO]);
      await memory.close();
    }
  });

  it('names the line that is damaged', async () => {
    const { folder, file } = await written();
    const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
    for (const damage of ['{"id":"cy"}', '\u0000\u0000', JSON.stringify({ ...ADA, vector: 'AAAA' })]) {
      writeFileSync(file, [head, damage, ...lines].join('\n'));
      const memory = await open(folder);
      await expect(memory.collection('attributes', EMBEDDER)).rejects.toMatchObject({ code: 'storage-failed', message: `Line 2 of ${file} is damaged.` });
      await memory.close();
    }
  });

  it('is written anew when it is mostly history', async () => {
    const { folder, file } = await written();
    const again = readFileSync(file, 'utf8').split('\n').slice(1).join('\n');
    appendFileSync(file, again.repeat(1_000));
    const before = statSync(file).size;
    const memory = await open(folder);
    expect(await (await memory.collection('attributes', EMBEDDER)).get(['bo', 'ada'])).toEqual([BO, ADA]);
    await memory.close();
    expect(statSync(file).size).toBeLessThan(before / 100);
  });
});
