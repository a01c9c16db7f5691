import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { DramatisError } from '../domain/error.ts';
import { checkedEntries, checkedWhere, checkEmbedder, checkVector } from './entries.ts';
import { exactIndex } from './exact-index.ts';
import type { ExactIndex } from './exact-index.ts';
import { openLog, readLog, writeLog } from './exact-log.ts';
import type { ExactLog } from './exact-log.ts';
import { lockFolder } from './folder-lock.ts';
import type { Collection, CollectionName, EmbedderRecord, Entry, Match, Memory, Where } from './vector-store.ts';

/**
 * The memory in this process: every query compares with every vector, every change is on disk when the call returns
 * (`folder/NAME.jsonl`). Throws `unavailable` when another process has the folder open.
 */
export async function openExact(folder: string, description = `exact index in this process, data in ${folder}`): Promise<Memory> {
  const unlock = lockFolder(folder);
  const open = new Map<CollectionName, Promise<Opened>>();
  return Object.freeze({
    kind: 'exact',
    description,
    async collection(name: CollectionName, embedder: EmbedderRecord) {
      const opening = open.get(name) ?? openCollection(folder, name, embedder);
      open.set(name, opening);
      opening.catch(() => open.delete(name));
      const opened = await opening;
      checkEmbedder(name, opened.embedder, embedder);
      return opened.collection;
    },
    async close() {
      for (const opened of await Promise.allSettled(open.values())) if (opened.status === 'fulfilled') opened.value.close();
      unlock();
    },
  });
}

interface Opened {
  readonly embedder: EmbedderRecord;
  readonly collection: Collection;
  readonly close: () => void;
}

async function openCollection(folder: string, name: CollectionName, asked: EmbedderRecord): Promise<Opened> {
  const path = join(folder, `${name}.jsonl`);
  let embedder = asked;
  let index = exactIndex(asked.dimension);
  const read = await readLog(path, (recorded) => {
    checkEmbedder(name, recorded, asked);
    embedder = recorded;
    index = exactIndex(recorded.dimension);
    return (change) => ('put' in change ? index.put(change.put) : void index.remove(change.remove));
  });
  // A log that is mostly history is written anew; a missing one gets its first line.
  const rewrite = read === undefined || read.changes > index.size * 2 + 1_000;
  if (rewrite) writeLog(path, embedder, index.entries());
  const log = openLog(path, rewrite ? undefined : read.bytes);
  const state = { open: true };
  const close = (): void => {
    state.open = false;
    log.close();
  };
  return { embedder, collection: exactCollection(name, embedder.dimension, index, log, state), close };
}

function exactCollection(name: string, dimension: number, index: ExactIndex, log: ExactLog, state: { open: boolean }): Collection {
  const check = (): void => {
    if (!state.open) throw new DramatisError('unavailable', 'The memory is closed.', { hint: 'Open it again.' });
  };
  return Object.freeze({
    name,
    async upsert(entries: readonly Entry[]) {
      check();
      const clean = checkedEntries(entries, dimension);
      log.append(clean.map((entry) => ({ put: entry })));
      for (const entry of clean) index.put(entry);
    },
    async nearest(vectors: readonly (readonly number[])[], count: number, where?: Where) {
      check();
      for (const vector of vectors) checkVector(vector, dimension, 'searched for');
      const filter = checkedWhere(where);
      const found: Match[][] = [];
      for (const vector of vectors) {
        found.push(!(count >= 1) ? [] : index.nearest(vector, Math.floor(count), filter));
        // Other work of this process gets its turn between two searches.
        if (found.length % 8 === 0) await breathe();
      }
      return found;
    },
    async get(ids: readonly string[]) {
      check();
      return ids.flatMap((id) => index.get(id) ?? []);
    },
    async remove(ids: readonly string[]) {
      check();
      const known = [...new Set(ids)].filter((id) => index.get(id) !== undefined);
      log.append(known.map((id) => ({ remove: id })));
      for (const id of known) index.remove(id);
    },
    async clear() {
      check();
      const known = [...index.entries()].map(({ id }) => id);
      log.append(known.map((id) => ({ remove: id })));
      for (const id of known) index.remove(id);
    },
    async count() {
      check();
      return index.size;
    },
  });
}
