import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import type { Exemplar } from '../domain/exemplar.ts';
import { pair, type Pair } from '../domain/pair.ts';
import { profile } from '../domain/profile.ts';
import { Random } from '../domain/random.ts';
import { cosine } from '../domain/vector.ts';
import { vectorSpread } from '../evals/metrics/vector-spread.ts';
import { iterationsGraph } from '../graphs/iterations.ts';
import { openServices } from '../graphs/open-services.ts';
import { scenarioNamed } from '../scenarios/index.ts';
import { builtInAttributes } from '../seeds/index.ts';
import { openLedger } from '../stores/ledger.ts';
import { runPaths } from '../stores/run-folder.ts';
import { distinctN } from '../text/ngrams.ts';
import { words } from '../text/words.ts';
import { writerNamed } from '../writers/index.ts';
import { peakMegabytes, printTable, timed } from './table.ts';

/** Utterances and conversations that figures which fall with the size are taken over, so that sizes can be compared. */
const UTTERANCES = 1200;
const CONVERSATIONS = 1000;
const SEED = 7;

interface Written {
  readonly turns: readonly { readonly text: string }[];
}

it('variety as the set grows', async () => {
  const sizes = (process.env.BENCH_SIZES ?? '100,300,1000,3000').split(',').map(Number);
  const pairs = drawnPairs(Math.max(...sizes));
  const rows = [];
  for (const size of sizes) rows.push(await grown(pairs.slice(0, size)));
  const head = ['set', 'openings', 'closings', 'distinct-2', '-3', '-4', 'entropy-2', '-3', '-4', 'repeated utterances', 'in the sample', 'vector entropy', 'nearest', 'seconds', 'MB'];
  printTable(`Offline engine, writer only, one candidate; n-grams over ${UTTERANCES} utterances drawn from the set`, head, rows);
});

/** Pairs of five statements each, drawn from the built-in ones, at most one of a category. */
function drawnPairs(count: number): Pair[] {
  const all = builtInAttributes();
  const drawn = (at: number, side: number) => {
    const categories = new Map(Random.of(SEED, 'person', at, side).shuffle(all).map((one) => [one.category, one]));
    return profile([...categories.values()].slice(-5));
  };
  return Array.from({ length: count }, (_pair, at) => pair(drawn(at, 0), drawn(at, 1)));
}

/** Writes conversations for the pairs as a run would, and measures them. */
async function grown(pairs: readonly Pair[]): Promise<(string | number)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-variety-'));
  const context = { environment: { DRAMATIS_CACHE: join(folder, 'cache') }, signal: new AbortController().signal, report: () => undefined };
  const services = await openServices({ seed: SEED, concurrency: 8, chroma: 'exact' }, { memory: join(folder, 'memory') }, context);
  try {
    const paths = runPaths(folder);
    const ledger = await openLedger(paths.ledger);
    const exemplars: Exemplar[] = [];
    const plan = { exemplars, iterations: 1, conversation: { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts: [], candidates: 1 } };
    const { seconds } = await timed(() => iterationsGraph(plan, { ...services, paths, ledger }).invoke({ pairs }, { recursionLimit: 10 }));
    const set = [...ledger.state.chosen.values()].flatMap((one) => (one === null ? [] : [one.conversation]));
    return [set.length, ...lexical(set), ...(await inMeaning(set, (texts) => services.embed(texts))), seconds.toFixed(0), peakMegabytes()];
  } finally {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function lexical(set: readonly Written[]): string[] {
  const said = set.flatMap(({ turns }) => turns.map(({ text }) => text));
  const sample = Random.of(SEED, 'sample').sample(said, UTTERANCES);
  const distinct = (texts: readonly string[]): number => new Set(texts.map((text) => words(text).join(' '))).size / texts.length;
  const ends = (at: number): string[] => set.map(({ turns }) => turns.at(at)?.text ?? '');
  return [
    percent(distinct(ends(0))),
    percent(distinct(ends(-1))),
    ...[2, 3, 4].map((n) => distinctN(sample, n).toFixed(3)),
    ...[2, 3, 4].map((n) => entropy(sample, n).toFixed(2)),
    percent(repeated(said)),
    percent(repeated(sample)),
  ];
}

/** Shannon entropy of the n-grams, in bits. */
function entropy(texts: readonly string[], n: number): number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    const tokens = words(text);
    for (let at = 0; at + n <= tokens.length; at++) {
      const gram = tokens.slice(at, at + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      total++;
    }
  }
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
}

/** Share of the utterances that occur more than once. */
function repeated(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return texts.filter((text) => (counts.get(text.toLowerCase()) ?? 0) > 1).length / texts.length;
}

/** Of 100 conversations of the set, each one vector: the entropy of their spread, in bits (at most 6.64), and the mean cosine to the nearest among up to a thousand others. */
async function inMeaning(set: readonly Written[], embed: (texts: readonly string[]) => Promise<number[][]>): Promise<string[]> {
  const sample = Random.of(SEED, 'conversations').sample(set, 100);
  const others = Random.of(SEED, 'others').sample(set, CONVERSATIONS);
  const vectors = new Map<Written, number[]>();
  for (const one of new Set([...sample, ...others])) vectors.set(one, (await embed([one.turns.map(({ text }) => text).join(' ')]))[0]);
  const of = (one: Written): number[] => vectors.get(one) ?? [];
  const most = sample.map((one) => Math.max(...others.filter((other) => other !== one).map((other) => cosine(of(one), of(other)))));
  return [vectorSpread(sample.map(of))?.entropy.toFixed(2) ?? '-', (most.reduce((sum, value) => sum + value, 0) / most.length).toFixed(3)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
