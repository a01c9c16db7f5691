import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Lets so many calls run at once as an endpoint bears: fewer after it refused one, one more after a round of successes. */
export interface AdaptiveLimit {
  /** Waits for a place, and for the end of a pause, then works. */
  run<Result>(work: () => Promise<Result>, signal: AbortSignal | undefined): Promise<Result>;
  /** A call was answered. */
  succeeded(): void;
  /** A call that began at `began` (ms of the monotonic clock) was refused for its rate; nobody calls for `pause` ms. */
  refused(began: number, pause: number): void;
  /** Calls that may run at once now. */
  width(): number;
}

/** Additive increase, multiplicative decrease, as in TCP (Chiu and Jain, 1989), between 1 and `most`. */
export function adaptiveLimit(most: number): AdaptiveLimit {
  const limit = pLimit(most);
  let width = most;
  let cutAt = Number.NEGATIVE_INFINITY;
  let pausedUntil = 0;
  const set = (value: number): void => {
    width = Math.min(most, Math.max(1, value));
    limit.concurrency = Math.floor(width);
  };
  return {
    run: (work, signal) =>
      limit(async () => {
        for (let left = pausedUntil - performance.now(); left > 0; left = pausedUntil - performance.now()) await sleep(left, undefined, { signal });
        signal?.throwIfAborted();
        return work();
      }),
    succeeded: () => set(width + 1 / width),
    refused: (began, pause) => {
      const now = performance.now();
      pausedUntil = Math.max(pausedUntil, now + pause);
      // Calls that were under way at the last cut say nothing about the width since.
      if (began < cutAt) return;
      cutAt = now;
      set(width / 2);
    },
    width: () => Math.floor(width),
  };
}
