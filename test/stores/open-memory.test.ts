import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { startChroma } from '../../stores/chroma-server.ts';
import { openMemory } from '../../stores/open-memory.ts';
import type { MemoryOptions } from '../../stores/open-memory.ts';
import type { Memory } from '../../stores/vector-store.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-memory-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
const newFolder = (): string => join(root, String((made += 1)));

const ADA = { id: 'ada', text: 'I bake bread.', vector: [1, 0], metadata: { owner: 'Ada' } };
const EMBEDDER = { id: 'two-moods', dimension: 2 };
/** An environment in which no native binary loads. */
const NO_BINARY = { NODE_OPTIONS: '--no-addons' };

async function open(options: Partial<MemoryOptions>): Promise<Memory> {
  const memory = await openMemory({ folder: newFolder(), environment: {}, ...options });
  onTestFinished(() => memory.close());
  return memory;
}

describe('opening the memory', () => {
  it('starts Chroma by itself when nothing is said, and finds the data again', async () => {
    const folder = newFolder();
    const memory = await openMemory({ folder, environment: {} });
    expect(memory).toMatchObject({ kind: 'chroma', description: expect.stringMatching(/^Chroma started on http:\/\/127\.0\.0\.1:\d+, data in /) });
    await (await memory.collection('profiles', EMBEDDER)).upsert([ADA]);
    await memory.close();
    const again = await open({ folder, chroma: 'embedded' });
    expect(await (await again.collection('profiles', EMBEDDER)).count()).toBe(1);
    await expect(openMemory({ folder, environment: {} })).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('in use') });
  });

  it('falls back to the exact index where the binary cannot load, and says why in one line', async () => {
    const memory = await open({ environment: NO_BINARY });
    expect(memory.kind).toBe('exact');
    expect(memory.description).toMatch(/^exact index in this process, .+, because Chroma cannot run here: its binary does not load: .+$/);
    const people = await memory.collection('attributes', EMBEDDER);
    await people.upsert([ADA]);
    expect(await people.nearest([[1, 0]], 1)).toMatchObject([[{ id: 'ada', similarity: 1 }]]);
  });

  it('does not fall back from an explicit choice', async () => {
    const refused = openMemory({ chroma: 'embedded', folder: newFolder(), environment: NO_BINARY });
    await expect(refused).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('addons'), hint: expect.stringContaining('--chroma exact') });
  });

  it('leaves no lock behind when it could not open', async () => {
    const folder = newFolder();
    await expect(openMemory({ chroma: 'embedded', folder, environment: NO_BINARY })).rejects.toThrow();
    expect(existsSync(join(folder, 'chroma', 'lock.json'))).toBe(false);
    await open({ folder });
  });

  it('keeps the exact index on disk and its folder to one opener', async () => {
    const folder = newFolder();
    const memory = await openMemory({ chroma: 'exact', folder, environment: {} });
    await (await memory.collection('attributes', EMBEDDER)).upsert([ADA]);
    await expect(openMemory({ chroma: 'exact', folder, environment: {} })).rejects.toMatchObject({ code: 'unavailable' });
    await memory.close();
    const again = await open({ chroma: 'exact', folder });
    expect(await (await again.collection('attributes', EMBEDDER)).get(['ada'])).toEqual([ADA]);
  });

  it('uses the server of CHROMA_URL, where runs of different scope do not meet', async () => {
    const server = await startChroma(newFolder());
    onTestFinished(() => server.close());
    const environment = { CHROMA_URL: server.url, CHROMA_TOKEN: 'secret', CHROMA_TENANT: '', CHROMA_DATABASE: 'default_database' };
    const folder = newFolder();
    const first = await open({ environment, folder, scope: 'run-1' });
    const second = await open({ folder, environment: {}, chroma: server.url, scope: 'run-2' });
    expect(first.description).toBe(`Chroma server at ${server.url}`);
    await (await first.collection('attributes', EMBEDDER)).upsert([ADA]);
    expect(await (await second.collection('attributes', { id: 'other', dimension: 7 })).count()).toBe(0);
    expect(existsSync(folder)).toBe(false);
    await first.close();
    expect(server.running()).toBe(true);
  });

  it('says which database a server does not have', async () => {
    const server = await startChroma(newFolder());
    onTestFinished(() => server.close());
    const memory = await open({ environment: { CHROMA_URL: server.url, CHROMA_DATABASE: 'nowhere' } });
    await expect(memory.collection('attributes', EMBEDDER)).rejects.toMatchObject({ name: 'DramatisError', hint: expect.stringContaining('CHROMA_DATABASE') });
  });

  it('says so when nothing answers at the given URL', async () => {
    const lost = openMemory({ chroma: 'http://127.0.0.1:9', folder: newFolder(), environment: {}, resumeFolder: 'out/bo' });
    await expect(lost).rejects.toMatchObject({ code: 'unavailable', hint: expect.stringContaining('dramatis resume out/bo') });
  });

  it.each(['<p>Hello, Ada</p>', '"hello"'])('says so when something else answers there: %s', async (answer) => {
    const other = createServer((_request, reply) => void reply.end(answer)).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const lost = openMemory({ chroma: `http://127.0.0.1:${port}`, folder: newFolder(), environment: {} });
    await expect(lost).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('not a Chroma server') });
  });

  it.each(['embeded', 'localhost:8000', 'ftp://host', 'http://ada:secret@host', 'http://host/path'])('refuses %s and says what is allowed', async (chroma) => {
    const refused = openMemory({ chroma, folder: newFolder(), environment: {} });
    await expect(refused).rejects.toMatchObject({ code: 'bad-option', message: expect.stringMatching(/allowed are embedded, exact, or the URL/) });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it('refuses a scope that a server could not keep', async () => {
    await expect(openMemory({ scope: '../Bo', folder: newFolder(), environment: {} })).rejects.toMatchObject({ code: 'bad-option' });
  });
});
