import { Random } from '../domain/random.ts';

const DIMENSION = 512;

/**
 * Unit vectors in themes within topics, with noise, so that they spread as sentence vectors do: many small groups of
 * different density, which themselves lie in larger ones.
 */
export function themedVectors(count: number): number[][] {
  const random = Random.of(7, 'vectors');
  const draw = Array.from({ length: 4096 }, () => random.next() + random.next() + random.next() - 1.5);
  const vector = (parts: readonly (readonly [readonly number[], number])[], noise: number): number[] => {
    const start = random.below(4096);
    const step = 2 * random.below(2048) + 1;
    const values = Array.from({ length: DIMENSION }, (_value, axis) => parts.reduce((sum, [part, weight]) => sum + weight * part[axis], noise * 0.088 * draw[(start + axis * step) % 4096]));
    const length = Math.hypot(...values);
    return values.map((value) => value / length);
  };
  const common = vector([], 1);
  const topics = Array.from({ length: 40 }, () => vector([[common, 0.5]], 0.9));
  const themes = Array.from({ length: Math.ceil(count / 15) }, () => vector([[random.pick(topics), 0.7]], 0.7));
  return Array.from({ length: count }, () => vector([[random.pick(themes), 0.75]], 0.4 + 0.5 * random.next()));
}
