import { join } from 'node:path';
import { packageFolder } from '../domain/package.ts';
import { describeDataset } from '../vitest/index.ts';

const labels = process.env.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data');
const human = join(labels, 'persona-chat', 'valid_self_original_no_cands.txt');
const published = join(labels, 'synthetic-persona-chat', 'valid.csv');
const model = process.env.DRAMATIS_MODEL;

// What these sets are known to be: a measure that says otherwise is wrong.
describeDataset('human (Persona-Chat)', { file: human, gates: { alternating: { atLeast: 1 }, slots: { atMost: 0 }, 'stock-questions': { atMost: 0.13 }, 'distinct-openings': { atLeast: 0.99 } } });

describeDataset('Synthetic-Persona-Chat', {
  file: published,
  reference: human,
  gates: { slots: { atLeast: 0.31, atMost: 0.33 }, 'stock-questions': { atLeast: 0.78 }, detectable: { atLeast: 0.95 }, recall: { atMost: 0.75 } },
});

describeDataset('Synthetic-Persona-Chat, judged against people by a model', {
  file: published,
  reference: human,
  suites: ['head-to-head'],
  ...(model === undefined ? {} : { models: [model] }),
  skip: model === undefined || model === 'offline' ? 'no model judges; DRAMATIS_MODEL names one' : undefined,
});
