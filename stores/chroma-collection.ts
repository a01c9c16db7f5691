import type { Collection as ChromaCollection, Where as ChromaWhere } from 'chromadb';
import type { Gate } from './chroma-errors.ts';
import { byNearness, checkedEntries, checkedWhere, checkVector, roundSimilarity } from './entries.ts';
import type { Collection, Entry, Match, Where } from './vector-store.ts';

interface Limits {
  readonly dimension: number;
  /** Most records of one request, as the server says. */
  readonly maxBatch: number;
}

type Metadata = Entry['metadata'];

// The server takes bodies of 40 MB; JSON escapes can make a text six times longer.
const REQUEST_BYTES = 4_000_000;
// The server binds one SQL variable for every result, and has 32,766 of them.
const RESULTS_PER_REQUEST = 5_000;
const MOST_RESULTS = 30_000;
const MOST_TIES = 1_000;

/** A collection on a Chroma server behind our interface. */
export function chromaCollection(name: string, remote: ChromaCollection, gate: Gate, { dimension, maxBatch }: Limits): Collection {
  const most = Math.max(1, Math.min(maxBatch > 0 ? maxBatch : 1_000, 2_000));
  return Object.freeze({
    name,
    async upsert(entries: readonly Entry[]) {
      for (const batch of batchesOf(checkedEntries(entries, dimension), most)) await gate.ask(() => write(remote, batch));
    },
    async nearest(vectors: readonly (readonly number[])[], count: number, where?: Where) {
      for (const vector of vectors) checkVector(vector, dimension, 'searched for');
      if (!(count >= 1)) return vectors.map(() => []);
      return nearest(remote, gate, { vectors, count: Math.min(Math.floor(count), MOST_RESULTS), where: chromaWhere(checkedWhere(where)), spare: 8 });
    },
    async get(ids: readonly string[]) {
      const found = new Map<string, Entry>();
      for (const some of slices([...new Set(ids)], most)) {
        for (const entry of await gate.ask(() => read(remote, some))) found.set(entry.id, entry);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async remove(ids: readonly string[]) {
      for (const some of slices([...new Set(ids)], most)) await gate.ask(() => remote.delete({ ids: some }));
    },
    count: () => gate.ask(() => remote.count()),
    async clear() {
      for (let some = await gate.ask(() => idsOf(remote, most)); some.length > 0; some = await gate.ask(() => idsOf(remote, most))) {
        await gate.ask(() => remote.delete({ ids: some }));
      }
    },
  });
}

async function write(remote: ChromaCollection, batch: readonly Entry[]): Promise<void> {
  const ids = batch.map((entry) => entry.id);
  // An upsert merges metadata: keys that the new entry lacks would stay. Those entries are written anew.
  const before = await remote.get<Metadata>({ ids, include: ['metadatas'] });
  const keys = new Map(before.ids.map((id, at) => [id, Object.keys(before.metadatas[at] ?? {})]));
  const dropped = batch.filter((entry) => keys.get(entry.id)?.some((key) => !(key in entry.metadata)));
  if (dropped.length > 0) await remote.delete({ ids: dropped.map((entry) => entry.id) });
  for (const bare of [false, true]) {
    // Chroma takes no empty metadata, and none for a part of a batch.
    const part = batch.filter((entry) => (Object.keys(entry.metadata).length === 0) === bare);
    if (part.length === 0) continue;
    await remote.upsert({
      ids: part.map((entry) => entry.id),
      documents: part.map((entry) => entry.text),
      embeddings: part.map((entry) => [...entry.vector]),
      ...(bare ? {} : { metadatas: part.map((entry) => ({ ...entry.metadata })) }),
    });
  }
}

interface Search {
  readonly vectors: readonly (readonly number[])[];
  readonly count: number;
  readonly where: ChromaWhere | undefined;
  /** How many more results to look at, for ties where the count ends. */
  readonly spare: number;
}

async function nearest(remote: ChromaCollection, gate: Gate, search: Search): Promise<Match[][]> {
  const { vectors, count, spare } = search;
  const wanted = count + spare;
  const found: Match[][] = [];
  for (const some of slices(vectors, Math.max(1, Math.floor(RESULTS_PER_REQUEST / wanted)))) {
    found.push(...(await gate.ask(() => ask(remote, { ...search, vectors: some }))));
  }
  // Where the count cuts through equal similarities, the server's choice among them is arbitrary: look further.
  const unclear = found.flatMap((rows, at) => (rows.length === wanted && rows.at(-1)?.similarity === rows[count - 1]?.similarity ? [at] : []));
  if (unclear.length > 0 && spare < MOST_TIES) {
    const again = await nearest(remote, gate, { ...search, vectors: unclear.map((at) => vectors[at] ?? []), spare: spare * 8 });
    unclear.forEach((at, index) => (found[at] = again[index] ?? []));
  }
  return found.map((rows) => rows.slice(0, count));
}

async function ask(remote: ChromaCollection, { vectors, count, where, spare }: Search): Promise<Match[][]> {
  const reply = await remote.query<Metadata>({
    queryEmbeddings: vectors.map((vector) => [...vector]),
    nResults: count + spare,
    include: ['metadatas', 'documents', 'distances'],
    ...(where === undefined ? {} : { where }),
  });
  return reply.rows().map((rows) =>
    rows
      .map((row) => ({ id: row.id, text: row.document ?? '', metadata: row.metadata ?? {}, similarity: roundSimilarity(1 - (row.distance ?? 1)) }))
      .sort(byNearness),
  );
}

async function idsOf(remote: ChromaCollection, most: number): Promise<string[]> {
  return (await remote.get({ limit: most, include: [] })).ids;
}

async function read(remote: ChromaCollection, ids: string[]): Promise<Entry[]> {
  const reply = await remote.get<Metadata>({ ids, include: ['metadatas', 'documents', 'embeddings'] });
  return reply.rows().map((row) => ({ id: row.id, text: row.document ?? '', vector: row.embedding ?? [], metadata: row.metadata ?? {} }));
}

function chromaWhere(where: Where | undefined): ChromaWhere | undefined {
  if (where === undefined) return undefined;
  const clauses = Object.entries(where).map(([key, value]) => ({ [key]: value }));
  return clauses.length === 1 ? clauses[0] : { $and: clauses };
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

// Batches no larger than the server takes, neither in records nor in bytes.
function batchesOf(entries: readonly Entry[], most: number): Entry[][] {
  const batches: Entry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify([entry.id, entry.text, entry.metadata])) + entry.vector.length * 6;
    const current = batches.at(-1);
    if (current === undefined || current.length === most || bytes + size > REQUEST_BYTES) {
      batches.push([entry]);
      bytes = size;
    } else {
      current.push(entry);
      bytes += size;
    }
  }
  return batches;
}
