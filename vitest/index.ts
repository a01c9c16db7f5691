/** Evals of one's own in vitest: `describeDataset`, and matchers for single conversations, which importing this file adds to `expect`. */
import './matchers.ts';

export { describeDataset, type DatasetFile, type DatasetOptions, type Gate } from './describe-dataset.ts';
export { conversationsIn } from './conversations-in.ts';
export type { EvalRecord } from './record.ts';
