/** How far apart two samples of one number are. */
export interface SampleDistance {
  /** Kolmogorov–Smirnov statistic: greatest difference of the two distribution functions, in [0, 1]. */
  readonly ks: number;
  /** Wasserstein-1 distance: mean way one sample has to be moved to become the other, in the unit of the number. */
  readonly moved: number;
}

/**
 * Kolmogorov–Smirnov statistic and Wasserstein-1 distance of two samples; null when one is empty. Both look at one number at
 * a time: two sets that agree in every one can still differ in how these go together.
 */
export function sampleDistance(first: readonly number[], second: readonly number[]): SampleDistance | null {
  if (first.length === 0 || second.length === 0) return null;
  const [one, two] = [first, second].map((values) => [...values].sort((a, b) => a - b));
  const places = [...new Set([...one, ...two])].sort((a, b) => a - b);
  let [ks, moved, below, beneath] = [0, 0, 0, 0];
  places.forEach((place, at) => {
    while (below < one.length && one[below] <= place) below++;
    while (beneath < two.length && two[beneath] <= place) beneath++;
    const apart = Math.abs(below / one.length - beneath / two.length);
    ks = Math.max(ks, apart);
    if (at + 1 < places.length) moved += apart * (places[at + 1] - place);
  });
  return { ks, moved };
}

/**
 * Jensen–Shannon divergence of two counts, in bits, in [0, 1]; null when one is empty. Of words it grows as samples shrink,
 * because rare words are on one side alone by chance: read it beside that of two halves of one set.
 */
export function jensenShannon(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number | null {
  const [one, two] = [first, second].map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  if (one === 0 || two === 0) return null;
  const part = (mine: number, middle: number): number => (mine === 0 ? 0 : (mine * Math.log2(mine / middle)) / 2);
  const terms = [...new Set([...first.keys(), ...second.keys()])].map((key) => {
    const [p, q] = [(first.get(key) ?? 0) / one, (second.get(key) ?? 0) / two];
    return part(p, (p + q) / 2) + part(q, (p + q) / 2);
  });
  return Math.max(0, terms.sort((a, b) => a - b).reduce((sum, term) => sum + term, 0));
}
