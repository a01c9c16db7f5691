/**
 * Does the work with a signal of its own that follows the outer one. Whoever listens to it is let go with it: LangGraph and
 * `AbortSignal.any` leave a listener on every signal they are given, and a run's own signal would collect those of all its
 * pairs and calls, with everything they hold.
 */
export async function withOwnSignal<Result>(outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(outer?.reason);
  outer?.addEventListener('abort', abort, { once: true });
  try {
    outer?.throwIfAborted();
    return await work(controller.signal);
  } finally {
    outer?.removeEventListener('abort', abort);
  }
}

/** The same with an end: after `ms` milliseconds the signal is aborted with a `TimeoutError`. */
export function within<Result>(ms: number, outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  return withOwnSignal(outer, async (following) => {
    const controller = new AbortController();
    following.addEventListener('abort', () => controller.abort(following.reason), { once: true });
    const timer = setTimeout(() => controller.abort(new DOMException(`no answer within ${ms / 1000} s`, 'TimeoutError')), ms);
    try {
      return await work(controller.signal);
    } finally {
      clearTimeout(timer);
    }
  });
}
