/**
 * Dot products by hand-written WebAssembly with SIMD, several times as fast as plain loops: the all-pairs pass of exact
 * average linkage lives on it. The result depends only on the two rows, to the last bit, on every machine.
 */
export interface Rows {
  /** Row-major values; `stride` floats a row. Rows are written here directly. */
  readonly values: Float32Array;
  /** Floats from one row to the next: the dimension rounded up to a multiple of four. */
  readonly stride: number;
  /** Where `multiply` leaves its results. */
  readonly products: Float32Array;
  /** Multiplies the four rows from `first` with each of the `count` rows from `other`: `products[4 * i + j] = row(first + j) · row(other + i)`. */
  multiply(first: number, other: number, count: number): void;
}

/** Most rows that one `multiply` may take. */
export const MOST_ROWS_AT_ONCE = 256;

/** As much of WebAssembly as is used here; Node's types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly dots: Dots } };
};

const FLOAT = 4;
const PAGE = 65_536;

/** Room for rows of a dimension, all zero. Three more rows are kept behind the last, so that any row can begin a four. */
export function openRows(count: number, dimension: number): Rows {
  const stride = Math.ceil(dimension / 4) * 4;
  const size = (count + 3) * stride;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((FLOAT * (size + 4 * MOST_ROWS_AT_ONCE)) / PAGE) });
  const { dots } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { js: { memory } }).exports;
  return {
    values: new Float32Array(memory.buffer, 0, size),
    stride,
    products: new Float32Array(memory.buffer, FLOAT * size, 4 * MOST_ROWS_AT_ONCE),
    multiply: (first, other, rows) => dots(FLOAT * first * stride, FLOAT * other * stride, rows, FLOAT * stride, FLOAT * size),
  };
}

type Dots = (first: number, other: number, count: number, strideBytes: number, out: number) => void;

// The names of parameters and locals.
const [FIRST, OTHER, COUNT, STRIDE, OUT, AT] = [0, 1, 2, 3, 4, 5];
const ROWS = [FIRST, 6, 7, 8];
const SUMS = [9, 10, 11, 12];
const VALUE = 13;

const [I32, V128, EMPTY] = [0x7f, 0x7b, 0x40];
const END = 0x0b;
const get = (local: number): number[] => [0x20, local];
const set = (local: number, ...value: number[]): number[] => [...value, 0x21, local];
const constant = (value: number): number[] => [0x41, value];
const add = (a: number[], b: number[]): number[] => [...a, ...b, 0x6a];
const subtract = (a: number[], b: number[]): number[] => [...a, ...b, 0x6b];
const below = (a: number[], b: number[]): number[] => [...a, ...b, 0x49];
const again = (condition: number[]): number[] => [...condition, 0x0d, 0, END];
const loop = (...body: number[][]): number[] => [0x03, EMPTY, ...body.flat()];
const load = (address: number[]): number[] => [...address, 0xfd, 0x00, 4, 0];
const zeros = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const addVectors = (a: number[], b: number[]): number[] => [...a, ...b, 0xfd, 0xe4, 0x01];
const multiplyVectors = (a: number[], b: number[]): number[] => [...a, ...b, 0xfd, 0xe6, 0x01];
const lane = (vector: number, index: number): number[] => [...get(vector), 0xfd, 0x1f, index];
const addFloats = (a: number[], b: number[]): number[] => [...a, ...b, 0x92];
const storeFloat = (address: number[], value: number[], offset: number): number[] => [...address, ...value, 0x38, 2, offset];

/** For each other row: four running sums of four lanes, one for each first row, then their totals. */
function body(): number[] {
  const sumUp = SUMS.flatMap((sum, row) =>
    set(sum, ...addVectors(get(sum), multiplyVectors(get(VALUE), load(add(get(ROWS[row]), get(AT)))))),
  );
  const total = (sum: number): number[] => addFloats(addFloats(lane(sum, 0), lane(sum, 1)), addFloats(lane(sum, 2), lane(sum, 3)));
  return [
    ...[1, 2, 3].flatMap((row) => set(ROWS[row], ...add(get(ROWS[row - 1]), get(STRIDE)))),
    ...loop(
      SUMS.flatMap((sum) => set(sum, ...zeros)),
      set(AT, ...constant(0)),
      loop(set(VALUE, ...load(add(get(OTHER), get(AT)))), sumUp, set(AT, ...add(get(AT), constant(16))), again(below(get(AT), get(STRIDE)))),
      SUMS.flatMap((sum, row) => storeFloat(get(OUT), total(sum), FLOAT * row)),
      set(OUT, ...add(get(OUT), constant(16))),
      set(OTHER, ...add(get(OTHER), get(STRIDE))),
      set(COUNT, ...subtract(get(COUNT), constant(1))),
      again(get(COUNT)),
    ),
    END,
  ];
}

function moduleBytes(): Uint8Array {
  const text = (name: string): number[] => [name.length, ...Buffer.from(name)];
  const section = (id: number, content: number[]): number[] => [id, ...size(content.length), ...content];
  const code = [3, 4, I32, 4, V128, 1, V128, ...body()];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text('js'), ...text('memory'), 0x02, 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('dots'), 0x00, 0]),
    ...section(10, [1, ...size(code.length), ...code]),
  ]);
}

/** A length as WebAssembly writes it: seven bits a byte, lowest first. */
function size(length: number): number[] {
  return length < 128 ? [length] : [(length & 127) | 128, ...size(length >> 7)];
}
