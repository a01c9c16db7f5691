import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';

/**
 * Records by number, kept as compressed JSON: a tenth of what they are as objects, so that a run of many thousand pairs
 * keeps what it accepted at hand. A record that is read is a new copy.
 */
export class PackedMap<Value> {
  readonly #schema: z.ZodType<Value>;
  readonly #packed: Map<number, Uint8Array>;

  /** An empty map, or a copy of another. */
  constructor(schema: z.ZodType<Value>, other?: PackedMap<Value>) {
    this.#schema = schema;
    this.#packed = new Map(other === undefined ? [] : other.#packed);
  }

  get size(): number {
    return this.#packed.size;
  }

  set(key: number, value: Value): void {
    // Copied, because what zlib gives is a view on a buffer of 16 kB.
    this.#packed.set(key, new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 })));
  }

  get(key: number): Value | undefined {
    const packed = this.#packed.get(key);
    return packed === undefined ? undefined : this.#unpack(packed);
  }

  keys(): Iterable<number> {
    return this.#packed.keys();
  }

  /** One after the other, in the order in which their keys were first set. */
  *values(): Generator<Value> {
    for (const packed of this.#packed.values()) yield this.#unpack(packed);
  }

  #unpack(packed: Uint8Array): Value {
    return this.#schema.parse(JSON.parse(inflateRawSync(packed).toString()));
  }
}
