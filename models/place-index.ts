/** Where records lie in a file, by key: about 30 bytes a record, where a Map of strings takes 150. */
export interface PlaceIndex {
  /** Places so far. */
  readonly size: number;
  /** Byte offset of the record, or undefined. */
  get(key: string): number | undefined;
  /** Notes a record; the later place of a key counts. `place` < 2^53. */
  set(key: string, place: number): void;
}

const SMALLEST = 1024;
/** Share of the slots that may be taken: beyond it searches grow long. */
const FULL = 0.7;
const HEX_DIGITS = 16;

/**
 * An index in typed arrays with open addressing. Keys are hex digests of at least 16 digits, of which the first 64 bits
 * are kept: that two of ten million agree in them has a chance of 3 in a million, so whoever reads a record checks its key.
 */
export function placeIndex(): PlaceIndex {
  let capacity = SMALLEST;
  let keys = new BigUint64Array(capacity);
  let places = new Float64Array(capacity).fill(-1);
  let size = 0;

  const slotOf = (digest: bigint): number => {
    let slot = Number(digest & BigInt(capacity - 1));
    while (places[slot] !== -1 && keys[slot] !== digest) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (digest: bigint, place: number): void => {
    const slot = slotOf(digest);
    if (places[slot] === -1) size++;
    keys[slot] = digest;
    places[slot] = place;
  };
  const grow = (): void => {
    const [oldKeys, oldPlaces] = [keys, places];
    capacity *= 2;
    keys = new BigUint64Array(capacity);
    places = new Float64Array(capacity).fill(-1);
    size = 0;
    oldPlaces.forEach((place, slot) => {
      if (place !== -1) put(oldKeys[slot], place);
    });
  };

  return {
    get size() {
      return size;
    },
    get: (key) => {
      const place = places[slotOf(digestOf(key))];
      return place === -1 ? undefined : place;
    },
    set: (key, place) => {
      if (size + 1 > capacity * FULL) grow();
      put(digestOf(key), place);
    },
  };
}

function digestOf(key: string): bigint {
  return BigInt(`0x${key.slice(0, HEX_DIGITS)}`);
}
