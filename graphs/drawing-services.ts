import { Random } from '../domain/random.ts';
import { emptyLedger } from '../stores/ledger.ts';
import { runPaths } from '../stores/run-folder.ts';
import type { RunServices } from './services.ts';

/** Services of a graph that is only looked at, never run: using one is a defect. */
export const servicesForDrawing: RunServices = {
  ask: unused,
  embed: unused,
  profileVectors: unused,
  vectorCounts: () => ({ computed: 0, reused: 0, seconds: 0 }),
  collection: unused,
  expertModel: 'none',
  judgesOf: () => ['none'],
  writerModel: 'none',
  random: (...scope) => Random.of(...scope),
  concurrency: 2,
  signal: new AbortController().signal,
  report: () => undefined,
  paths: runPaths('.'),
  ledger: { state: emptyLedger(), append: unused },
};

function unused(): Promise<never> {
  throw new Error('A graph that was made for drawing was run.');
}
