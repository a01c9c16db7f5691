import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Examples import the package by its name, as a reader's program does.
  resolve: { alias: { dramatis: new URL('./index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start the program as a user does share one build.
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two noisy cores: the encoder's own workers need room beside the test files.
    maxWorkers: 2,
  },
});
