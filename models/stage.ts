import { AsyncLocalStorage } from 'node:async_hooks';
import { stageSpan } from './spans.ts';

/** What is under way, so that a call knows where it belongs without being told by every function between. */
const stages = new AsyncLocalStorage<string>();

/** Does the work as part of a stage: the calls made in it are counted under its name. */
export function inStage<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return stages.run(name, () => stageSpan(name, work));
}

/** The stage the caller is part of; `other` outside of any. */
export function currentStage(): string {
  return stages.getStore() ?? 'other';
}
