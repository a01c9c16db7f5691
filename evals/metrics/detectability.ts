import type { Dialogue } from '../../domain/dialogue.ts';
import { spelledOut } from '../../text/spelled-out.ts';
import { areaUnderCurve, interval } from '../checks/statistics.ts';
import { drawn } from './drawn.ts';
import { fitLogistic, logOdds } from './logistic.ts';
import { TALK_STATISTICS } from './talk-statistics.ts';

const FOLDS = 5;
/** Conversations of each set, at most. */
const SIDE = 500;
/** The commonest words and pairs that are looked for. */
const VOCABULARY = 300;
/** Features named as giving a set away. */
const NAMED = 12;

/** One thing by which the sets can be told apart. */
export interface TellingFeature {
  readonly feature: string;
  /** Weight of the standardised feature; positive where it points to the first set. */
  readonly weight: number;
  /** Mean of a number, or share of conversations that hold the words. */
  readonly first: number;
  readonly second: number;
}

/** How well a simple classifier tells two sets apart. */
export interface Detectability {
  /** Area under the ROC curve in cross-validation: 0.5 means it cannot, 1 that it always can. Below 0.5 is chance, too. */
  readonly auc: number;
  readonly interval: readonly [number, number] | undefined;
  readonly cases: number;
  /** The strongest features of a model fitted to all cases, strongest first. */
  readonly telling: readonly TellingFeature[];
}

/** What a classifier looks at. */
export type FeatureKind = 'shape' | 'words';

interface Feature {
  readonly name: string;
  of(dialogue: Dialogue, grams: ReadonlySet<string>): number;
}

/**
 * Whether a logistic regression tells the first set from the second, on numbers about every conversation (`shape`) or on which
 * common words and word pairs it holds (`words`); five folds, at most 500 conversations of each set; null for fewer than ten of
 * either. A classifier two-sample test (Lopez-Paz and Oquab, 2017). Case, punctuation and contractions are left out. It sees surface alone, so
 * 0.5 is no proof of equality; and when the sets are about different people, their topics give them away.
 */
export function detectability(first: readonly Dialogue[], second: readonly Dialogue[], kinds: readonly FeatureKind[], seed: number): Detectability | null {
  const sides = [first, second].map((set) => drawn(set.filter(({ turns }) => turns.length > 0), SIDE, seed));
  if (sides.some((set) => set.length < 2 * FOLDS)) return null;
  // Drawn sets come in an order of their own, so that a fold is every fifth.
  const cases = sides.flatMap((set, side) => set.map((dialogue, at) => ({ dialogue, grams: gramsOf(dialogue), positive: side === 0, fold: at % FOLDS })));
  const features = [...(kinds.includes('shape') ? shapeFeatures() : []), ...(kinds.includes('words') ? wordFeatures(cases.map(({ grams }) => grams)) : [])];
  const rows = cases.map(({ dialogue, grams }) => Float64Array.from(features, (feature) => feature.of(dialogue, grams)));
  const scored = Array.from({ length: FOLDS }, (_fold, fold) => {
    const rest = cases.flatMap((one, at) => (one.fold === fold ? [] : [at]));
    const model = fitLogistic(rest.map((at) => rows[at]), rest.map((at) => cases[at].positive));
    return cases.flatMap(({ positive, fold: own }, at) => (own === fold ? [{ positive, score: logOdds(model, rows[at]) }] : []));
  }).flat();
  const { weights } = fitLogistic(rows, cases.map(({ positive }) => positive));
  const meanWhere = (at: number, side: boolean): number => rows.reduce((sum, row, index) => sum + (cases[index].positive === side ? row[at] : 0), 0) / sides[side ? 0 : 1].length;
  const telling = features
    .map(({ name }, at): TellingFeature => ({ feature: name, weight: weights[at], first: meanWhere(at, true), second: meanWhere(at, false) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, NAMED);
  return { auc: areaUnderCurve(scored), interval: interval(`detectability ${kinds.join()}`, scored, areaUnderCurve), cases: cases.length, telling };
}

function shapeFeatures(): Feature[] {
  return TALK_STATISTICS.map(({ label, of }) => ({ name: label, of }));
}

/** The words and pairs that occur in most conversations of both sets together; which set they are from plays no part. */
function wordFeatures(grams: readonly ReadonlySet<string>[]): Feature[] {
  const counts = new Map<string, number>();
  for (const one of grams) for (const gram of one) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1 && count < grams.length)
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, VOCABULARY)
    .map(([gram]) => ({ name: `says "${gram}"`, of: (_dialogue, own) => (own.has(gram) ? 1 : 0) }));
}

function gramsOf({ turns }: Dialogue): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of turns) {
    const tokens = spelledOut(text);
    tokens.forEach((word, at) => {
      found.add(word);
      if (at > 0) found.add(`${tokens[at - 1]} ${word}`);
    });
  }
  return found;
}
