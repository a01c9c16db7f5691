import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { embedderFrom } from '../../models/embedder.ts';
import { openVectorCache } from '../../models/vector-cache.ts';

/** An embedder that counts what it is asked for; the vector tells length and first letter of the text. */
function counting(id = 'counting') {
  const asked: string[] = [];
  const embedDocuments = async (texts: string[]) => {
    asked.push(...texts);
    return texts.map((text) => [text.length + 1, text.charCodeAt(0) || 1, 1]);
  };
  return { asked, ...embedderFrom({ embedDocuments, embedQuery: async (text) => (await embedDocuments([text]))[0] }, id) };
}

const folders: string[] = [];
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));
const onlyFile = async () => join(folder, (await readdir(folder))[0]);

const ADA = 'I have two cats.';
const BO = 'My brother repairs old radios.';

describe('the vector cache', () => {
  it('asks for a text once, and gives every place its vector in order', async () => {
    const embedder = counting();
    const cache = await openVectorCache(embedder);
    const vectors = await cache.embed([ADA, BO, ADA]);
    expect(vectors[0]).toEqual(vectors[2]);
    expect(vectors[1]).not.toEqual(vectors[0]);
    expect(await cache.embed([BO])).toEqual([vectors[1]]);
    expect(embedder.asked).toEqual([ADA, BO]);
    expect(cache.counts()).toMatchObject({ computed: 2, reused: 1 });
  });

  it('gives nothing for nothing', async () => {
    expect(await (await openVectorCache(counting())).embed([])).toEqual([]);
  });

  it('asks once for a text that two callers want at the same time', async () => {
    const embedder = counting();
    const cache = await openVectorCache(embedder, { folder });
    const [first, second] = await Promise.all([cache.embed([ADA, BO]), cache.embed([BO, ADA])]);
    expect(second.reverse()).toEqual(first);
    expect(embedder.asked).toEqual([ADA, BO]);
    await cache.close();
  });

  it('finds the same bits again in another process', async () => {
    const before = await openVectorCache(counting(), { folder });
    const vectors = await before.embed([ADA, BO]);
    await before.close();
    const embedder = counting();
    const after = await openVectorCache(embedder, { folder });
    expect(await after.embed([BO, ADA])).toEqual(vectors.reverse());
    expect(embedder.asked).toEqual([]);
    await after.close();
  });

  it('keeps the vectors of different embedders apart', async () => {
    const one = await openVectorCache(counting('one'), { folder });
    await one.embed([ADA]);
    const other = counting('other');
    const two = await openVectorCache(other, { folder });
    await two.embed([ADA]);
    expect(other.asked).toEqual([ADA]);
    expect(await readdir(folder)).toHaveLength(2);
    await Promise.all([one.close(), two.close()]);
  });

  it('loses only the torn record when a write was cut off, and goes on writing after it', async () => {
    const before = await openVectorCache(counting(), { folder });
    await before.embed([ADA]);
    await before.embed([BO]);
    await before.close();
    const path = await onlyFile();
    await truncate(path, (await readFile(path)).length - 5);
    const embedder = counting();
    const repaired = await openVectorCache(embedder, { folder });
    await repaired.embed([ADA, BO]);
    expect(embedder.asked).toEqual([BO]);
    await repaired.close();
    const later = counting();
    const again = await openVectorCache(later, { folder });
    await again.embed([ADA, BO]);
    expect(later.asked).toEqual([]);
    await again.close();
  });

  it('skips damage in the middle of the file', async () => {
    const before = await openVectorCache(counting(), { folder });
    for (const text of [ADA, BO, 'I bake bread.']) await before.embed([text]);
    await before.close();
    const path = await onlyFile();
    const bytes = await readFile(path);
    bytes[Math.floor(bytes.length / 2)] ^= 0xff;
    await writeFile(path, bytes);
    const embedder = counting();
    const after = await openVectorCache(embedder, { folder });
    await after.embed([ADA, BO, 'I bake bread.']);
    expect(embedder.asked).toEqual([BO]);
    await after.close();
  });

  it('takes a file that is something else for an empty one', async () => {
    const cache = await openVectorCache(counting(), { folder });
    await cache.close();
    await appendFile(await onlyFile(), 'DVR1 This was never a record. DVR1');
    const embedder = counting();
    const after = await openVectorCache(embedder, { folder });
    await after.embed([ADA]);
    expect(embedder.asked).toEqual([ADA]);
    await after.close();
  });

  it('lets two processes write at the same time, and finds what both wrote', async () => {
    const [one, two] = await Promise.all([openVectorCache(counting(), { folder }), openVectorCache(counting(), { folder })]);
    const texts = Array.from({ length: 40 }, (_text, at) => `Ada counted to ${at}.`);
    for (const [at, text] of texts.entries()) await (at % 2 === 0 ? one : two).embed([text]);
    await Promise.all([one.close(), two.close()]);
    const embedder = counting();
    const after = await openVectorCache(embedder, { folder });
    await after.embed(texts);
    expect(embedder.asked).toEqual([]);
    await after.close();
  });

  it('keeps few vectors in memory when told so, and still finds the others in the file', async () => {
    const embedder = counting();
    const cache = await openVectorCache(embedder, { folder, recent: 2 });
    const texts = Array.from({ length: 1200 }, (_text, at) => `Bo counted to ${at}.`);
    const vectors = await cache.embed(texts);
    expect(await cache.embed(texts)).toEqual(vectors);
    expect(embedder.asked).toHaveLength(1200);
    await cache.close();
  });

  it('passes on why vectors could not be made, and tries again the next time', async () => {
    let broken = true;
    const embedDocuments = async (texts: string[]) => {
      if (broken) throw new Error('the cable is out');
      return texts.map(() => [1, 0]);
    };
    const cache = await openVectorCache(embedderFrom({ embedDocuments, embedQuery: async () => [1, 0] }, 'cable'), { folder });
    await expect(cache.embed([ADA, BO])).rejects.toMatchObject({ code: 'model-failed', message: expect.stringContaining('the cable is out') });
    broken = false;
    expect(await cache.embed([ADA])).toEqual([[1, 0]]);
    await cache.close();
  });

  it('says what to do when the folder cannot be used', async () => {
    const path = join(folder, 'a-file');
    await writeFile(path, '');
    await expect(openVectorCache(counting(), { folder: path })).rejects.toMatchObject({ code: 'storage-failed', message: expect.stringContaining('a-file') });
  });
});
