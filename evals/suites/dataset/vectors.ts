import type { Dialogue } from '../../../domain/dialogue.ts';
import { cosine, meanDirection } from '../../../domain/vector.ts';
import { sampleDistance } from '../../metrics/distribution-distance.ts';
import { drawn, spaced } from '../../metrics/drawn.ts';
import { frechetDistance } from '../../metrics/frechet.ts';
import { manifoldOverlap } from '../../metrics/manifold.ts';
import { vectorSpread } from '../../metrics/vector-spread.ts';
import type { SuiteFigure, SuiteTable } from '../suite.ts';
import type { Sets } from './sets.ts';

/** Utterance vectors of each set: eigenvalues take time with their third power. */
const MOST = 600;

/** Vectors of the utterances of some conversations. */
type Talks = readonly (readonly (readonly number[])[])[];

/** What sentence vectors show, on drawn conversations: how widely they spread, and how far they are from the reference. */
export async function vectorTables(sets: Sets): Promise<SuiteTable[]> {
  const own = await vectorsOf(sets.own, sets, 'vectors');
  const other = sets.other === undefined ? undefined : await vectorsOf(sets.other, sets, 'vectors, reference');
  const spread: SuiteTable = { title: 'spread of sentence vectors', figures: spreadFigures(own, other, sets.embedder), note: 'As many vectors of each set as the smaller one has; the encoder sees matter more than manner.' };
  return other === undefined ? [spread] : [spread, { title: 'distance of sentence vectors', figures: distanceFigures(own, other, sets.embedder), note: 'Beside each what two halves of the reference have, with as many vectors: nothing can be expected to be nearer.' }];
}

async function vectorsOf(dialogues: readonly Dialogue[], { sample, seed, services: { embed, report, signal } }: Sets, stage: string): Promise<Talks> {
  const chosen = drawn(dialogues, sample, seed);
  const talks: number[][][] = [];
  for (const { turns } of chosen) {
    signal.throwIfAborted();
    talks.push(await embed(turns.map(({ text }) => text)));
    report({ kind: 'step', stage, done: talks.length, total: chosen.length });
  }
  return talks;
}

function spreadFigures(own: Talks, other: Talks | undefined, by: string): SuiteFigure[] {
  const figure = (key: string, label: string, vectors: (talks: Talks) => readonly (readonly number[])[]): SuiteFigure[] => {
    const count = Math.min(MOST, vectors(own).length, other === undefined ? MOST : vectors(other).length);
    const [mine, beside] = [vectorSpread(spaced(vectors(own), count)), other === undefined ? null : vectorSpread(spaced(vectors(other), count))];
    if (mine === null) return [];
    const common = { cases: count, by, better: 'higher' } as const;
    const reference = (value: number | undefined) => (value === undefined ? {} : { reference: { value, of: 'reference' } });
    return [
      { key: `entropy-${key}`, label: `entropy of ${label} (bits)`, value: mine.entropy, ...common, ...reference(beside?.entropy) },
      { key: `effective-${key}`, label: `effective number of ${label} (Vendi)`, value: mine.effective, ...common, ...reference(beside?.effective) },
    ];
  };
  return [...figure('utterances', 'utterances', (talks) => talks.flat()), ...figure('conversations', 'conversations', (talks) => talks.map((one) => meanDirection(one)))];
}

function distanceFigures(own: Talks, other: Talks, by: string): SuiteFigure[] {
  // Halves of conversations, not of utterances: what two share within one conversation is no likeness of the sets.
  const middle = Math.floor(other.length / 2);
  const parts = [own.flat(), other.slice(0, middle).flat(), other.slice(middle).flat()];
  const half = Math.min(MOST, ...parts.map((part) => part.length));
  const [mine, theirs, rest] = parts.map((part) => spaced(part, half));
  const floor = (value: number) => ({ value, of: 'two halves of the reference' });
  const [distance, least] = [frechetDistance(mine, theirs), frechetDistance(rest, theirs)];
  const [overlap, most] = [manifoldOverlap(mine, theirs), manifoldOverlap(rest, theirs)];
  const near = sampleDistance(own.flatMap(nearness), other.flatMap(nearness));
  return [
    ...(distance === null || least === null ? [] : [{ key: 'frechet', label: 'Fréchet distance of utterances', value: distance, cases: half, by, better: 'lower', reference: floor(least) } as const]),
    ...(overlap === null || most === null
      ? []
      : ([
          { key: 'precision', label: 'precision: utterances that lie where the reference does', value: overlap.precision, cases: half, by, better: 'higher', reference: floor(most.precision) },
          { key: 'recall', label: 'recall: the reference that lies where ours do', value: overlap.recall, cases: half, by, better: 'higher', reference: floor(most.recall) },
        ] as const)),
    ...(near === null ? [] : [{ key: 'ks-nearness', label: 'likeness of an utterance to the one before: KS', value: near.ks, cases: own.length + other.length, by, better: 'lower' } as const]),
  ];
}

/** Mean cosine of neighbours in a conversation; nothing for a single utterance. */
function nearness(vectors: Talks[number]): number[] {
  if (vectors.length < 2) return [];
  return [vectors.slice(1).reduce((sum, vector, at) => sum + cosine(vector, vectors[at]), 0) / (vectors.length - 1)];
}
