import { words } from '../../text/words.ts';

const LONGEST = 4;

/** The two largest counts of an n-gram among the texts, and whose the largest is: what a text is matched with is the most that any other has. */
interface Most {
  first: number;
  second: number;
  owner: number;
}

/**
 * Self-BLEU (Zhu et al., 2018, Texygen): mean BLEU-4 of every text against all the others, in [0, 1]; null for fewer than
 * two texts with words. Equal weights, brevity by the nearest length (Papineni et al., 2002), and a text's n are as many as
 * it has words, at most 4, so that short replies count. An n without any match counts as half a match, as in smoothing
 * method 1 of Chen and Cherry (2014) with 0.5. High means alike. Grows with the number of texts, so compare equal numbers;
 * blind to likeness in other words.
 */
export function selfBleu(texts: readonly string[]): number | null {
  const all = texts.map((text) => words(text)).filter((tokens) => tokens.length > 0);
  if (all.length < 2) return null;
  const grams = all.map((tokens) => Array.from({ length: Math.min(LONGEST, tokens.length) }, (_one, at) => counted(tokens, at + 1)));
  const most = new Map<string, Most>();
  grams.forEach((own, at) => own.forEach((counts) => counts.forEach((count, gram) => note(most, gram, count, at))));
  const lengths = all.map((tokens) => tokens.length).sort((a, b) => a - b);
  return all.reduce((sum, tokens, at) => sum + brevity(tokens.length, lengths) * Math.exp(logPrecision(grams[at], most, at)), 0) / all.length;
}

function counted(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= tokens.length; at++) {
    const gram = tokens.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function note(most: Map<string, Most>, gram: string, count: number, owner: number): void {
  const known = most.get(gram);
  if (known === undefined) most.set(gram, { first: count, second: 0, owner });
  else if (count > known.first) most.set(gram, { first: count, second: known.first, owner });
  else if (count > known.second) known.second = count;
}

function logPrecision(grams: readonly ReadonlyMap<string, number>[], most: ReadonlyMap<string, Most>, at: number): number {
  const logs = grams.map((counts) => {
    let [matched, all] = [0, 0];
    for (const [gram, count] of counts) {
      const known = most.get(gram);
      const others = known === undefined ? 0 : known.owner === at ? known.second : known.first;
      [matched, all] = [matched + Math.min(count, others), all + count];
    }
    return Math.log((matched === 0 ? 0.5 : matched) / all);
  });
  return logs.reduce((sum, log) => sum + log, 0) / logs.length;
}

/** Penalty for being shorter than the nearest length of another text; of two as near, the shorter one counts. */
function brevity(length: number, sorted: readonly number[]): number {
  const at = sorted.indexOf(length);
  const [below, above] = [sorted[at - 1], sorted[at + 1]];
  if (above === length || (below !== undefined && (above === undefined || length - below <= above - length))) return 1;
  return Math.exp(1 - above / length);
}
