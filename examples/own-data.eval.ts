// Evals of your own, in vitest. With vitest.config.ts:
//
//   import { defineConfig } from 'vitest/config';
//   import { evalReporter } from 'dramatis/vitest/reporter';
//   export default defineConfig({
//     test: {
//       include: ['**/*.eval.ts'],
//       reporters: ['default', evalReporter({ artefact: 'evals/figures.json', baseline: 'evals/baseline.json', columns: ['distinct2', 'coverage'] })],
//     },
//   });
//
// `npx vitest run` measures and compares, `npx vitest run --update` takes the figures as the new baseline.
import { expect, it } from 'vitest';
import { conversationsIn, describeDataset } from 'dramatis/vitest';

const file = 'my-run/dataset.jsonl';

// Aggregates: one test for each gate. Without the file the tests are skipped, and said so.
describeDataset('my run', {
  file,
  gates: { slots: { atMost: 0 }, alternating: { atLeast: 0.99 }, coverage: { atLeast: 0.6 }, leakage: { atMost: 0.03 } },
});

// Single conversations.
it('is faithful and clean in its first conversations', async () => {
  for (const conversation of await conversationsIn(file, 20)) {
    await expect(conversation).toBeFaithful();
    await expect(conversation).toCoverProfile(0.4);
    await expect(conversation).toPassExpert('linter');
  }
});
