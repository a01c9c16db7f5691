import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DramatisError } from '../../domain/error.ts';
import { COLLECTIONS } from '../../stores/vector-store.ts';
import type { Collection, EmbedderRecord, Entry, Match, Memory } from '../../stores/vector-store.ts';

const EMBEDDER: EmbedderRecord = { id: 'three-moods', dimension: 3 };

const BAKES = entry('bakes', 'I bake bread before sunrise.', [1, 0, 0], { owner: 'Ada', order: 1 });
const BAKERY = entry('bakery', 'I own a small bakery.', [0.8, 0.6, 0], { owner: 'Ada', order: 2 });
const SAILS = entry('sails', 'I sail on weekends.', [0, 1, 0], { owner: 'Bo', order: 1, wet: true });
const CATS = entry('cats', 'I have two cats.', [0, 0, 1], { owner: 'Bo', order: 2 });

/** Options of the suite. */
export interface CollectionSuite {
  /** Opens a memory whose collections are empty; every call gives a new one. */
  readonly openEmpty: () => Promise<Memory>;
  /** Opens again what the given memory held after it was closed; left out for a memory that forgets. */
  readonly reopen?: (closed: Memory) => Promise<Memory>;
}

/** The behaviour every memory has to show, whatever keeps the vectors. */
export function describeCollection(name: string, { openEmpty, reopen }: CollectionSuite): void {
  describe(`the memory ${name}`, () => {
    const opened: Memory[] = [];
    const fresh = async (): Promise<Collection> => {
      const memory = await openEmpty();
      opened.push(memory);
      return memory.collection('attributes', EMBEDDER);
    };
    let shared: Collection;
    beforeAll(async () => {
      shared = await fresh();
      await shared.upsert([BAKES, BAKERY, SAILS, CATS]);
    });
    afterAll(async () => {
      for (const memory of opened) await memory.close();
    });

    it('finds what was just written, most similar first, with the cosine', async () => {
      const [found] = await shared.nearest([[1, 0, 0]], 3);
      expect(found?.map((match) => [match.id, match.similarity])).toEqual([['bakes', 1], ['bakery', 0.8], ['cats', 0]]);
      expect(found?.[0]).toEqual({ id: 'bakes', text: BAKES.text, metadata: BAKES.metadata, similarity: 1 });
    });

    it('answers several questions in their order', async () => {
      const found = await shared.nearest([[0, 0, 1], [0, 1, 0]], 1);
      expect(found.map((matches) => matches[0]?.id)).toEqual(['cats', 'sails']);
    });

    it('looks only where every key of the filter matches', async () => {
      expect(await ids(shared, [1, 0, 0], 4, { owner: 'Bo' })).toEqual(['cats', 'sails']);
      expect(await ids(shared, [1, 0, 0], 4, { owner: 'Bo', order: 1 })).toEqual(['sails']);
      expect(await ids(shared, [1, 0, 0], 4, { wet: true })).toEqual(['sails']);
      expect(await ids(shared, [1, 0, 0], 4, { owner: 'Cy' })).toEqual([]);
      expect(await ids(shared, [1, 0, 0], 1, {})).toEqual(['bakes']);
    });

    it('gives what there is when asked for more', async () => {
      expect(await ids(shared, [1, 0, 0], 100)).toEqual(['bakes', 'bakery', 'cats', 'sails']);
      expect(await ids(shared, [1, 0, 0], 0)).toEqual([]);
      expect(await shared.nearest([], 3)).toEqual([]);
    });

    it('gives entries by id in the order asked and leaves unknown ones out', async () => {
      const found = await shared.get(['sails', 'nobody', 'bakery']);
      expect(found.map((one) => one.id)).toEqual(['sails', 'bakery']);
      expect(found[0]?.metadata).toEqual(SAILS.metadata);
      found[1]?.vector.forEach((value, at) => expect(value).toBeCloseTo(BAKERY.vector[at] ?? NaN, 5));
      expect(await shared.get([])).toEqual([]);
    });

    it('is empty at first and says so', async () => {
      const empty = await fresh();
      expect(await empty.count()).toBe(0);
      expect(await empty.nearest([[1, 0, 0], [0, 1, 0]], 5)).toEqual([[], []]);
      expect(await empty.get(['bakes'])).toEqual([]);
      await empty.upsert([]);
      await empty.remove([]);
      await empty.remove(['nobody']);
      expect(await empty.count()).toBe(0);
    });

    it('replaces text, vector and all metadata when an id comes again', async () => {
      const own = await fresh();
      await own.upsert([BAKES, CATS]);
      await own.upsert([entry('bakes', 'I gave up baking.', [0, 1, 0], { owner: 7 })]);
      expect(await own.count()).toBe(2);
      expect(await own.nearest([[0, 1, 0]], 1)).toEqual([[{ id: 'bakes', text: 'I gave up baking.', metadata: { owner: 7 }, similarity: 1 }]]);
      expect(await ids(own, [0, 1, 0], 5, { owner: 'Ada' })).toEqual([]);
      expect(await ids(own, [0, 1, 0], 5, { order: 1 })).toEqual([]);
      await own.upsert([entry('bakes', 'I gave up baking.', [0, 1, 0], {})]);
      expect((await own.get(['bakes']))[0]?.metadata).toEqual({});
    });

    it('keeps the last one when an id comes twice in one write', async () => {
      const own = await fresh();
      await own.upsert([BAKES, { ...CATS, id: 'bakes' }]);
      expect(await own.get(['bakes'])).toMatchObject([{ text: CATS.text }]);
      expect(await own.count()).toBe(1);
    });

    it('forgets what is removed', async () => {
      const own = await fresh();
      await own.upsert([BAKES, BAKERY, SAILS, CATS]);
      await own.remove(['bakes', 'nobody', 'bakes']);
      expect(await own.count()).toBe(3);
      expect(await ids(own, [1, 0, 0], 9)).toEqual(['bakery', 'cats', 'sails']);
      await own.upsert([BAKES]);
      expect(await ids(own, [1, 0, 0], 1)).toEqual(['bakes']);
    });

    it('is empty after it was cleared, and takes new entries', async () => {
      const collection = await fresh();
      await collection.upsert([BAKES, SAILS]);
      await collection.clear();
      expect(await collection.count()).toBe(0);
      expect(await ids(collection, [1, 0, 0], 5)).toEqual([]);
      await collection.upsert([CATS]);
      expect(await ids(collection, [1, 0, 0], 5)).toEqual(['cats']);
    });

    it('breaks ties by id, also where the count cuts through them', async () => {
      const own = await fresh();
      const twins = Array.from({ length: 60 }, (_, at) => entry(`twin-${String((at * 37) % 60).padStart(2, '0')}`, 'We are the same.', [0.6, 0.8, 0], {}));
      await own.upsert([...twins, BAKES]);
      expect(await ids(own, [0, 1, 0], 3)).toEqual(['twin-00', 'twin-01', 'twin-02']);
      expect(await ids(own, [1, 0, 0], 3)).toEqual(['bakes', 'twin-00', 'twin-01']);
      const answers = await own.nearest(Array.from({ length: 900 }, () => [0, 1, 0]), 50);
      expect(new Set(answers.map((matches) => matches.map((match) => match.id).join(' '))).size).toBe(1);
    });

    it('keeps any text: other scripts, emoji, separators, NUL, half a surrogate, none at all, a very long one', async () => {
      const own = await fresh();
      const texts = ['Ich backe Brötchen 🥐 早上好 שלום', 'one\u2028two\nthree\r\n"four"\\', 'a\u0000b', '', `Ada ${'bakes and '.repeat(100_000)}sleeps.`];
      await own.upsert(texts.map((text, at) => entry(`text ${at} ü🥐/'"`, text, [1, 0, 0], { 'key é': text.slice(0, 40) })));
      const found = await own.get(texts.map((_, at) => `text ${at} ü🥐/'"`));
      expect(found.map((one) => one.text)).toEqual(texts);
      expect(found.map((one) => one.metadata['key é'])).toEqual(texts.map((text) => text.slice(0, 40)));
      expect(await ids(own, [1, 0, 0], 9, { 'key é': texts[0] ?? '' })).toEqual([`text 0 ü🥐/'"`]);
      await own.upsert([entry('half', 'broken \ud83e here', [0, 1, 0], {})]);
      expect((await own.get(['half']))[0]?.text).toBe('broken \ufffd here');
    });

    it('writes and finds more entries than one request of a server holds', async () => {
      const own = await fresh();
      const many = Array.from({ length: 6_000 }, (_, at) => entry(`n${at}`, `I counted to ${at}.`, spiral(at / 6_000), { even: at % 2 === 0 }));
      await own.upsert(many);
      expect(await own.count()).toBe(6_000);
      const found = await own.nearest(many.slice(0, 600).map((one) => one.vector), 1);
      expect(found.map((matches) => matches[0]?.id)).toEqual(many.slice(0, 600).map((one) => one.id));
      expect(await own.get(many.map((one) => one.id))).toHaveLength(6_000);
      expect(await ids(own, spiral(0), 100_000)).toHaveLength(6_000);
      await own.remove(many.slice(10).map((one) => one.id));
      expect((await ids(own, spiral(0), 20)).sort()).toEqual(many.slice(0, 10).map((one) => one.id));
    });

    it('finds the nearest of 2,000 sentences of 512 dimensions at least 99 times in 100, and the same ones every time', async () => {
      const { vectors, questions } = sentences(2_000, 512);
      const found: Match[][][] = [];
      for (const _time of ['first', 'again']) {
        const memory = await openEmpty();
        opened.push(memory);
        const own = await memory.collection('attributes', { id: 'random', dimension: 512 });
        for (let at = 0; at < vectors.length; at += 500) {
          await own.upsert(vectors.slice(at, at + 500).map((vector, more) => entry(`s${at + more}`, `I am ${at + more}.`, vector, {})));
        }
        found.push(await own.nearest(questions, 5));
      }
      const right = questions.filter((question, at) => found[0]?.[at]?.[0]?.id === `s${nearestOf(question, vectors)}`).length;
      expect(right / questions.length).toBeGreaterThanOrEqual(0.99);
      expect(found[1]).toEqual(found[0]);
    });

    it('refuses vectors that cannot be compared, and stores nothing of that write', async () => {
      const own = await fresh();
      for (const vector of [[1, 0], [0, 0, 0], [NaN, 0, 1], [3, 4, 0]]) {
        await expect(own.upsert([CATS, { ...BAKES, vector }])).rejects.toMatchObject({ code: 'bad-input' });
        await expect(own.nearest([vector], 1)).rejects.toMatchObject({ code: 'bad-input' });
      }
      await expect(own.upsert([{ ...BAKES, id: '' }])).rejects.toBeInstanceOf(DramatisError);
      await expect(own.upsert([{ ...BAKES, text: 'x'.repeat(5_000_000) }])).rejects.toMatchObject({ code: 'bad-input' });
      await expect(own.upsert([{ ...BAKES, metadata: { $or: 1 } }])).rejects.toMatchObject({ code: 'bad-input' });
      expect(await own.count()).toBe(0);
    });

    it('keeps its collections apart', async () => {
      const memory = await openEmpty();
      opened.push(memory);
      const [attributes, profiles, conversations] = await Promise.all(COLLECTIONS.map((one) => memory.collection(one, EMBEDDER)));
      await attributes?.upsert([BAKES]);
      await profiles?.upsert([BAKES, CATS]);
      expect([await attributes?.count(), await profiles?.count(), await conversations?.count()]).toEqual([1, 2, 0]);
    });

    it('refuses another embedder or dimension and says which one is recorded', async () => {
      const memory = await openEmpty();
      opened.push(memory);
      await memory.collection('attributes', EMBEDDER);
      const other = memory.collection('attributes', { id: 'other', dimension: 3 });
      await expect(other).rejects.toMatchObject({ code: 'mismatch', message: expect.stringContaining('three-moods (3 dimensions)') });
      await expect(memory.collection('attributes', { id: 'three-moods', dimension: 4 })).rejects.toMatchObject({ code: 'mismatch' });
      expect(await (await memory.collection('attributes', EMBEDDER)).count()).toBe(0);
    });

    it.skipIf(reopen === undefined)('remembers everything, and its embedder, after it was closed', async () => {
      const memory = await openEmpty();
      const before = await memory.collection('attributes', EMBEDDER);
      await before.upsert([BAKES, BAKERY, SAILS]);
      await before.remove(['bakery']);
      await memory.close();
      await memory.close();
      await expect(before.count()).rejects.toMatchObject({ code: 'unavailable' });
      const again = await reopen?.(memory);
      if (again === undefined) return;
      opened.push(again);
      await expect(again.collection('attributes', { id: 'other', dimension: 3 })).rejects.toMatchObject({ code: 'mismatch' });
      const after = await again.collection('attributes', EMBEDDER);
      expect(await after.count()).toBe(2);
      expect(await after.nearest([[1, 0, 0]], 1)).toEqual([[{ id: 'bakes', text: BAKES.text, metadata: BAKES.metadata, similarity: 1 }]]);
    });
  });
}

function entry(id: string, text: string, vector: readonly number[], metadata: Entry['metadata']): Entry {
  return { id, text, vector, metadata };
}

/** A point of a spiral that winds over the whole sphere; points of different parts are clearly apart. */
function spiral(part: number): number[] {
  const height = 1 - 2 * part;
  const radius = Math.sqrt(1 - height * height);
  return [radius * Math.cos(part * 14_400), radius * Math.sin(part * 14_400), height];
}

/** Unit vectors in forty loose groups, as sentences about forty subjects have, and questions close to a few of them. */
function sentences(count: number, dimension: number): { vectors: number[][]; questions: number[][] } {
  let state = 7;
  const noise = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const around = (centre: readonly number[], width: number): number[] => {
    const moved = centre.map((value) => value + width * noise());
    const length = Math.hypot(...moved);
    return moved.map((value) => value / length);
  };
  const subjects = Array.from({ length: 40 }, () => around(new Array<number>(dimension).fill(0), 1));
  const vectors = Array.from({ length: count }, (_, at) => around(subjects[at % 40] ?? [], 0.12));
  return { vectors, questions: vectors.slice(0, 200).map((vector) => around(vector, 0.08)) };
}

function nearestOf(question: readonly number[], vectors: readonly number[][]): number {
  const cosines = vectors.map((vector) => vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0));
  return cosines.indexOf(Math.max(...cosines));
}

async function ids(collection: Collection, vector: number[], count: number, where?: Record<string, string | number | boolean>): Promise<string[]> {
  const [found = []] = await collection.nearest([vector], count, where);
  return found.map((match) => match.id);
}
