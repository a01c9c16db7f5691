import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { evalReporter } from '../vitest/reporter.ts';

const root = join(import.meta.dirname, '..');
const COLUMNS = ['conversations', 'distinct2', 'self-bleu', 'effective-utterances', 'coverage', 'leakage', 'frechet', 'detectable'];

/** Suites of evals, by hand: `npm run evals`. What cannot be measured here is skipped and counted. */
export default defineConfig({
  test: {
    root,
    include: ['evals/**/*.eval.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ['default', evalReporter({ artefact: join(root, 'runs', 'evals', 'figures.json'), baseline: join(root, 'evals', 'baseline.json'), columns: COLUMNS })],
  },
});
