import { setMaxListeners } from 'node:events';

/** A signal that is aborted by Ctrl-C or a polite kill; `stop` puts the process's own behaviour back. */
export function interruption(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  // Every unit of work in flight listens, on this signal and on those LangGraph derives from it; Node would take more than ten listeners for a leak.
  setMaxListeners(0);
  const abort = (): void => controller.abort(new Error('interrupted'));
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  return {
    signal: controller.signal,
    stop: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
