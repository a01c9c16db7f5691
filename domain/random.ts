import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const RESOLUTION = 2 ** 31;

/**
 * A seeded stream of choices. Streams are named by their scope, not by the order in which they are asked for,
 * so concurrent work draws the same numbers whatever finishes first.
 */
export class Random {
  readonly #scope: string;
  readonly #generator: RandomGenerator;

  private constructor(scope: string) {
    this.#scope = scope;
    const digest = createHash('sha256').update(scope).digest();
    this.#generator = xoroshiro128plusFromState([0, 4, 8, 12].map((at) => digest.readInt32LE(at)));
  }

  /** The stream named by `scope`, e.g. `Random.of(seed, 'pairs', pairId)`. */
  static of(...scope: (string | number)[]): Random {
    return new Random(JSON.stringify(scope));
  }

  /** An independent stream below this one; does not advance this one. */
  fork(...scope: (string | number)[]): Random {
    return new Random(`${this.#scope}/${JSON.stringify(scope)}`);
  }

  /** A whole number in [0, bound), bound >= 1. */
  below(bound: number): number {
    return uniformInt(this.#generator, 0, bound - 1);
  }

  /** A number in [0, 1). */
  next(): number {
    return this.below(RESOLUTION) / RESOLUTION;
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One member; throws a RangeError when there is none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Random.pick needs at least one item');
    return items[this.below(items.length)];
  }

  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }

  /** `count` different members in random order, or all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }
}
