import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../domain/package.ts';
import { embedderFrom } from '../../models/embedder.ts';
import { embedders, openEmbedder } from '../../models/embedders/index.ts';
import { openEncoderPool } from '../../models/encoder-pool.ts';
import { embedderConformance } from '../conformance/embedder.ts';
import { startEmbeddingsServer } from './embeddings-server.ts';

const server = await startEmbeddingsServer();
afterAll(() => server.close());
const openStub = () => openEmbedder('openai:stub', { OPENAI_BASE_URL: server.baseURL });
const dot = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * b[at], 0);

embedderConformance('sentence-encoder', () => openEmbedder('sentence-encoder', {}));
embedderConformance('openai', openStub);

describe('the sentence encoder', () => {
  const opened = openEmbedder('sentence-encoder', {});
  afterAll(async () => (await opened).close());

  it('finds that cats are closer to dogs than to mortgages', async () => {
    const { embeddings } = await opened;
    const [cats, dogs, mortgage] = await embeddings.embedDocuments(['I have two cats.', 'I have three dogs.', 'My mortgage runs for thirty years.']);
    expect(dot(cats, dogs)).toBeGreaterThan(dot(cats, mortgage) + 0.1);
  });

  it('gives the same bits for hundreds of mixed texts as for each one alone', async () => {
    const { embeddings } = await opened;
    const texts = Array.from({ length: 300 }, (_text, at) => `Ada ${'and Bo '.repeat(at % 37)}counted to ${at}.`);
    const together = await embeddings.embedDocuments(texts);
    for (const at of [0, 1, 36, 150, 299]) expect(await embeddings.embedQuery(texts[at])).toEqual(together[at]);
  });

  it('reads strange texts: control characters, other scripts, emoji, a megabyte in one line', async () => {
    const { embeddings } = await opened;
    const vectors = await embeddings.embedDocuments(['\u0000\u0007', '日本語のテキスト', '😀'.repeat(50), '\ud83d', 'bread '.repeat(180_000), ' \n\t ']);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  });

  it('works again after it was closed', async () => {
    const embedder = await openEmbedder('sentence-encoder', {});
    const before = await embedder.embeddings.embedQuery('I have two cats.');
    await embedder.close();
    expect(await embedder.embeddings.embedQuery('I have two cats.')).toEqual(before);
    await embedder.close();
  });

  it('fails what still waits when it is closed, and says so', async () => {
    const pool = openEncoderPool(1);
    const asked = Promise.allSettled([pool.encode(['Ada']), pool.encode(['Bo'])]);
    await pool.close();
    expect(await asked).toMatchObject([{ status: 'rejected', reason: { code: 'unavailable' } }, { status: 'rejected', reason: { code: 'unavailable' } }]);
  });

  it('lets the process end without being closed', () => {
    const worker = JSON.stringify(`${packageFolder()}/models/encoder-worker.mjs`);
    const script = `const w = new (require('node:worker_threads').Worker)(${worker}); w.on('message', (m) => { w.unref(); console.log(m.matrix.length); }); w.postMessage(['Ada']);`;
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 30_000 });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: '512' });
  });
});

describe('the OpenAI-compatible embedder', () => {
  it('sends the key as a bearer token, and a dummy where the server needs none', async () => {
    const keyed = await openEmbedder('openai:stub', { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'key-of-ada' });
    await keyed.embeddings.embedQuery('I have two cats.');
    await (await openStub()).embeddings.embedQuery('I have two cats.');
    expect(server.asked.slice(-2).map((one) => one.authorization)).toEqual(['Bearer key-of-ada', 'Bearer none']);
  });

  it('asks for many texts in several requests and keeps their order', async () => {
    const { embeddings } = await openStub();
    const texts = Array.from({ length: 300 }, (_text, at) => 'a'.repeat(at % 7) + 'b'.repeat(at % 5));
    const before = server.asked.length;
    const vectors = await embeddings.embedDocuments(texts);
    expect(server.asked.length - before).toBe(3);
    expect(vectors[123]).toEqual(await embeddings.embedQuery(texts[123]));
  });

  it('tries again when the server is busy', async () => {
    server.refuse(429);
    expect(await (await openStub()).embeddings.embedQuery('I have two cats.')).toHaveLength(27);
  });

  it('says what to check when the server refuses', async () => {
    server.refuse(404);
    // Refused for good, not for this text: a run must end instead of failing every item.
    await expect((await openStub()).embeddings.embedQuery('I have two cats.')).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('openai:stub'),
      hint: expect.stringContaining('OPENAI_BASE_URL'),
    });
  });

  it('needs a key when no server is named', async () => {
    await expect(openEmbedder('openai:stub', {})).rejects.toMatchObject({ code: 'bad-config', message: expect.stringContaining('OPENAI_API_KEY') });
  });
});

describe('choosing an embedder', () => {
  it.each(['word2vec', 'openai', 'sentence-encoder:large', ''])('answers the unknown spec "%s" with the choices', async (spec) => {
    await expect(openEmbedder(spec, {})).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('sentence-encoder and openai:MODEL') });
  });

  it('has a default that needs no key', () => {
    expect(embedders[0].name).toBe('sentence-encoder');
  });

  it('takes members from elsewhere', async () => {
    const embeddings = { embedDocuments: async (texts: string[]) => texts.map(() => [3, 4]), embedQuery: async () => [3, 4] };
    const compass = { name: 'compass', description: 'Two dimensions.', spec: 'compass', open: async () => embedderFrom(embeddings, 'compass') };
    const opened = await openEmbedder('compass', {}, [...embedders, compass]);
    expect(await opened.embeddings.embedQuery('north-east')).toEqual([0.6, 0.8].map(Math.fround));
  });
});

describe('embeddings from code', () => {
  const from = (vectors: number[][]) => embedderFrom({ embedDocuments: async () => vectors, embedQuery: async () => vectors[0] }, 'mine');

  it('are refused when a vector has no direction', async () => {
    await expect(from([[0, 0]]).embeddings.embedQuery('Ada')).rejects.toMatchObject({ code: 'model-failed', message: expect.stringContaining('mine') });
    await expect(from([[Number.NaN, 1]]).embeddings.embedQuery('Ada')).rejects.toMatchObject({ code: 'model-failed' });
  });

  it('are refused when there are fewer vectors than texts', async () => {
    await expect(from([[1, 0]]).embeddings.embedDocuments(['Ada', 'Bo'])).rejects.toMatchObject({ code: 'model-failed', message: expect.stringContaining('1 vectors for 2 texts') });
  });
});
