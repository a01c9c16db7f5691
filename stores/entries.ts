import { DramatisError } from '../domain/error.ts';
import type { EmbedderRecord, Entry, Where } from './vector-store.ts';

/** Longest text of one entry in bytes of UTF-8; a server request holds no more than a few of these. */
export const MAX_TEXT_BYTES = 4_000_000;

/** The entries as every store keeps them: checked, in valid Unicode, the last one of each id. */
export function checkedEntries(entries: readonly Entry[], dimension: number): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const id = wellFormed(entry.id);
    const text = wellFormed(entry.text);
    if (id === '') throw badInput('An entry has an empty id.', 'Give every entry an id of its own.');
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_TEXT_BYTES) {
      throw badInput(`The text of entry "${id}" has ${bytes} bytes; at most ${MAX_TEXT_BYTES} fit.`, 'Shorten it or split it into several entries.');
    }
    checkVector(entry.vector, dimension, `of entry "${id}"`);
    byId.set(id, { id, text, vector: entry.vector, metadata: checkedMetadata(entry.metadata, id) });
  }
  return [...byId.values()];
}

/** Throws `bad-input` unless the vector has the dimension, finite numbers and unit length. */
export function checkVector(vector: readonly number[], dimension: number, whose: string): void {
  if (vector.length !== dimension) {
    throw badInput(`The vector ${whose} has ${vector.length} dimensions; the collection has ${dimension}.`, 'Use the embedder the collection was made with.');
  }
  let square = 0;
  for (const value of vector) square += value * value;
  if (!(Math.abs(square - 1) < 0.01)) {
    throw badInput(`The vector ${whose} has length ${Math.sqrt(square)}; it must be 1.`, 'Normalise vectors before storing or searching.');
  }
}

/** Throws `mismatch` when a collection holds vectors of another embedder. */
export function checkEmbedder(collection: string, recorded: EmbedderRecord, asked: EmbedderRecord): void {
  if (recorded.id === asked.id && recorded.dimension === asked.dimension) return;
  throw new DramatisError(
    'mismatch',
    `The collection "${collection}" holds vectors of ${recorded.id} (${recorded.dimension} dimensions), not of ${asked.id} (${asked.dimension} dimensions).`,
    { hint: `Use the embedder ${recorded.id} again, or another folder (on a server of yours, another database).` },
  );
}

/** A filter with valid Unicode, or undefined when it filters nothing. */
export function checkedWhere(where: Where | undefined): Where | undefined {
  if (where === undefined || Object.keys(where).length === 0) return undefined;
  return checkedMetadata(where, 'the filter');
}

/** Cosines are compared and reported at this precision, so that stores agree and equal texts tie. */
export function roundSimilarity(cosine: number): number {
  return Math.max(-1, Math.min(1, Math.round(cosine * 1e6) / 1e6)) + 0;
}

/** Sorts most similar first, ties by id. */
export function byNearness(a: { similarity: number; id: string }, b: { similarity: number; id: string }): number {
  return b.similarity - a.similarity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function checkedMetadata(metadata: Entry['metadata'], whose: string): Entry['metadata'] {
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => {
      // Chroma reads these as operators or as its own fields.
      if (key === '' || key.startsWith('$') || key.startsWith('#') || key.startsWith('chroma:')) {
        throw badInput(`The metadata key "${key}" of ${whose} is not allowed.`, 'Keys start with a letter.');
      }
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw badInput(`The metadata value "${key}" of ${whose} is not a finite number.`, 'Leave the key out instead.');
      }
      return [key, typeof value === 'string' ? wellFormed(value) : value];
    }),
  );
}

// A lone surrogate has no UTF-8 form; a server would refuse the whole batch for it.
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function badInput(message: string, hint: string): DramatisError {
  return new DramatisError('bad-input', message, { hint });
}
