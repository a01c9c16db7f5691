import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { DramatisError, messageOf } from '../domain/error.ts';
import { placeIndex, type PlaceIndex } from './place-index.ts';

/** Vectors in an append-only file. Several processes may use one file at a time. */
export interface VectorFile {
  has(key: string): boolean;
  /** The vector of a key for which `has` is true. Throws `storage-failed` when the file was changed by somebody else. */
  read(key: string): Promise<Float32Array>;
  /** Resolves when the vectors are in the file; calls must not overlap. */
  append(entries: ReadonlyMap<string, Float32Array>): Promise<void>;
  close(): Promise<void>;
}

/** Length of a key in hex digits. */
export const KEY_LENGTH = 32;

// A record: magic, dimension, checksum of key and values, key, values (float32, little-endian).
const MAGIC = Buffer.from('DVR1');
const DIMENSION_AT = 4;
const CHECKSUM_AT = 8;
const KEY_AT = 12;
const VALUES_AT = KEY_AT + KEY_LENGTH / 2;
const MOST_DIMENSIONS = 65_536;
const WINDOW = 4 * 2 ** 20;

/** Opens or creates the file. What is torn or damaged in it is skipped: every record can be found and checked by itself. */
export async function openVectorFile(path: string): Promise<VectorFile> {
  const file = await storing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'a+');
  });
  const places = placeIndex();
  let known = await storing(path, () => findRecords(file, 0, places)).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  return {
    has: (key) => places.get(key) !== undefined,
    read: (key) => storing(path, () => readValues(file, key, places.get(key))),
    append: (entries) =>
      storing(path, async () => {
        await file.appendFile(Buffer.concat([...entries].map(([key, vector]) => record(key, vector))));
        // Another process may have appended too: only reading on tells where our records are.
        known = await findRecords(file, known, places);
      }),
    close: () => file.close(),
  };
}

function record(key: string, vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(VALUES_AT + 4 * vector.length);
  MAGIC.copy(bytes);
  bytes.writeUInt32LE(vector.length, DIMENSION_AT);
  bytes.write(key, KEY_AT, 'hex');
  vector.forEach((value, at) => bytes.writeFloatLE(value, VALUES_AT + 4 * at));
  bytes.writeUInt32LE(crc32(bytes.subarray(KEY_AT)), CHECKSUM_AT);
  return bytes;
}

/** Most vectors are shorter than this; a longer one takes a second read. */
const FIRST_READ = VALUES_AT + 4 * 1024;

async function readValues(file: FileHandle, key: string, place: number | undefined): Promise<Float32Array> {
  if (place === undefined) throw new Error('A vector was read that the file does not have.');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_READ), 0, FIRST_READ, place);
  const length = lengthAt(buffer.subarray(0, bytesRead), 0);
  const record = length <= bytesRead ? buffer.subarray(0, length) : (await file.read(Buffer.alloc(length), 0, length, place)).buffer;
  if (!isRecord(record) || record.toString('hex', KEY_AT, VALUES_AT) !== key) throw new Error('a vector is not where it was written');
  return Float32Array.from({ length: (length - VALUES_AT) / 4 }, (_value, at) => record.readFloatLE(VALUES_AT + 4 * at));
}

/** Notes the records from byte `from` to the end; returns where the last whole one ends. */
async function findRecords(file: FileHandle, from: number, places: PlaceIndex): Promise<number> {
  const { size } = await file.stat();
  const window = Buffer.alloc(Math.min(WINDOW, size - from));
  let end = from;
  for (let start = from; start < size; ) {
    const { bytesRead } = await file.read(window, 0, Math.min(WINDOW, size - start), start);
    const bytes = window.subarray(0, bytesRead);
    const last = start + bytesRead >= size || bytesRead === 0;
    let at = bytes.indexOf(MAGIC);
    while (at >= 0) {
      const length = lengthAt(bytes, at);
      if (at + length > bytesRead && !last) break;
      const whole = at + length <= bytesRead && isRecord(bytes.subarray(at, at + length));
      if (whole) {
        places.set(bytes.toString('hex', at + KEY_AT, at + VALUES_AT), start + at);
        end = start + at + length;
      }
      at = bytes.indexOf(MAGIC, at + (whole ? length : 1));
    }
    if (last) return end;
    start += at >= 0 ? at : bytesRead - MAGIC.length + 1;
  }
  return end;
}

/** Bytes of the record that begins here, as far as can be seen. */
function lengthAt(bytes: Buffer, at: number): number {
  if (at + KEY_AT > bytes.length) return VALUES_AT;
  return VALUES_AT + 4 * Math.min(MOST_DIMENSIONS, bytes.readUInt32LE(at + DIMENSION_AT));
}

function isRecord(bytes: Buffer): boolean {
  return bytes.length > VALUES_AT && crc32(bytes.subarray(KEY_AT)) === bytes.readUInt32LE(CHECKSUM_AT);
}

async function storing<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new DramatisError('storage-failed', `The vector cache ${path} cannot be used: ${messageOf(cause)}.`, {
      hint: 'Free space or choose a folder you may write to; the file may be deleted at any time, it only saves work.',
      cause,
    });
  }
}
