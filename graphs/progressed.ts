/** A count that grows, and those who wait for it. */
export class Progressed {
  #count: number;
  #waiting: { readonly count: number; readonly go: () => void }[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  /** The count is now this; whoever waited for it goes on. */
  reach(count: number): void {
    this.#count = count;
    const ready = this.#waiting.filter((one) => one.count <= count);
    this.#waiting = this.#waiting.filter((one) => one.count > count);
    for (const { go } of ready) go();
  }

  /** Resolves when the count is reached; rejects when the signal is aborted before. */
  async reached(count: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (count <= this.#count) return;
    await new Promise<void>((resolve) => {
      const stop = (): void => resolve();
      signal.addEventListener('abort', stop, { once: true });
      this.#waiting.push({ count, go: () => (signal.removeEventListener('abort', stop), resolve()) });
    });
    signal.throwIfAborted();
  }
}
