import type { Dialogue } from '../../../domain/dialogue.ts';
import { spelledOut } from '../../../text/spelled-out.ts';
import { detectability, type Detectability, type FeatureKind } from '../../metrics/detectability.ts';
import { jensenShannon, sampleDistance } from '../../metrics/distribution-distance.ts';
import { drawn } from '../../metrics/drawn.ts';
import { TALK_STATISTICS } from '../../metrics/talk-statistics.ts';
import type { Skipped, SuiteFigure, SuiteTable } from '../suite.ts';
import type { Sets } from './sets.ts';

/** Conversations of each set whose words are compared. */
const WORDED = 500;
/** Features named in the table; the details have more. */
const SHOWN = 6;
const TRIED: readonly { readonly key: string; readonly label: string; readonly kinds: readonly FeatureKind[] }[] = [
  { key: 'detectable', label: 'told apart by shape and words (AUC)', kinds: ['shape', 'words'] },
  { key: 'detectable-by-shape', label: 'told apart by shape alone (AUC)', kinds: ['shape'] },
  { key: 'detectable-by-words', label: 'told apart by words alone (AUC)', kinds: ['words'] },
];

/** How far the set is from the reference, counted in the text alone. */
export function comparedTables({ own, other, seed }: Sets): { readonly tables: readonly SuiteTable[]; readonly skipped: readonly Skipped[]; readonly telling: Readonly<Record<string, Detectability['telling']>> } {
  if (other === undefined) return { tables: [], skipped: [{ what: 'distance and detectability', why: 'no reference was given' }], telling: {} };
  const found = TRIED.map((one) => ({ ...one, result: detectability(own, other, one.kinds, seed) }));
  const figures = found.flatMap(({ key, label, result }): SuiteFigure[] =>
    result === null ? [] : [{ key, label, value: result.auc, interval: result.interval, cases: result.cases, by: 'rules', better: 'lower', reference: { value: 0.5, of: 'cannot be told apart' } }],
  );
  const distance: SuiteTable = { title: 'distance to the reference', figures: [...distances(own, other), ...wordDistance(own, other, seed)], note: 'KS: greatest difference of the distribution functions, 0 to 1. Moved: mean way to the reference, in the unit of the number.' };
  if (figures.length === 0) return { tables: [distance], skipped: [{ what: 'detectability', why: 'fewer than ten conversations on a side' }], telling: {} };
  const telling = Object.fromEntries(found.flatMap(({ key, result }) => (result === null ? [] : [[key, result.telling]])));
  return { tables: [distance, { title: 'detectability', figures, note: giveaways(telling[TRIED[0].key]) }], skipped: [], telling };
}

function distances(own: readonly Dialogue[], other: readonly Dialogue[]): SuiteFigure[] {
  return TALK_STATISTICS.flatMap(({ key, label, of }): SuiteFigure[] => {
    const distance = sampleDistance(own.map(of), other.map(of));
    if (distance === null) return [];
    const common = { cases: own.length + other.length, by: 'rules', better: 'lower' } as const;
    return [
      { key: `ks-${key}`, label: `${label}: KS`, value: distance.ks, ...common },
      { key: `moved-${key}`, label: `${label}: moved`, value: distance.moved, ...common },
    ];
  });
}

/** Beside it the same of two halves of the reference, all of one size: what is left when nothing differs. */
function wordDistance(own: readonly Dialogue[], other: readonly Dialogue[], seed: number): SuiteFigure[] {
  const half = Math.min(WORDED, own.length, Math.floor(other.length / 2));
  const theirs = drawn(other, 2 * half, seed);
  const value = jensenShannon(wordCounts(drawn(own, half, seed)), wordCounts(theirs.slice(0, half)));
  const floor = jensenShannon(wordCounts(theirs.slice(0, half)), wordCounts(theirs.slice(half)));
  if (value === null || floor === null) return [];
  return [{ key: 'js-words', label: 'words: Jensen–Shannon divergence (bits)', value, cases: 2 * half, by: 'rules', better: 'lower', reference: { value: floor, of: 'two halves of the reference' } }];
}

function wordCounts(dialogues: readonly Dialogue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { turns } of dialogues) for (const { text } of turns) for (const word of spelledOut(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function giveaways(telling: Detectability['telling']): string {
  const shown = telling.slice(0, SHOWN).map(({ feature, first, second }) => `${feature} (${first.toFixed(2)} against ${second.toFixed(2)})`);
  return `What gives it away most: ${shown.join('; ')}. A simple classifier in cross-validation; case, punctuation and contractions are left out. Different people in the two sets are told apart by their topics.`;
}
