import { defineConfig } from 'vitest/config';

/** Benchmarks are run by hand, one file after the other, so that they do not disturb each other. */
export default defineConfig({
  test: { include: ['bench/**/*.bench.ts'], testTimeout: 900_000, fileParallelism: false, disableConsoleIntercept: true },
});
