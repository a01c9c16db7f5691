/** Least time between two notifications of one call, in milliseconds. */
const PACE_MS = 250;

export interface Paced<Value> {
  say(value: Value): void;
  /** Hands on what was held back, and nothing from then on; done when it was. */
  end(): Promise<void>;
}

/** Hands values on four times a second at most: the first at once, then the newest there is, and the last in any case. */
export function paced<Value>(send: (value: Value) => Promise<void>): Paced<Value> {
  let held: { readonly value: Value } | undefined;
  let pause: NodeJS.Timeout | undefined;
  let sent = Promise.resolve();
  let ended = false;
  const handOn = (): void => {
    pause = undefined;
    if (held === undefined) return;
    const { value } = held;
    held = undefined;
    // A client that is gone needs none.
    sent = send(value).catch(() => undefined);
    if (!ended) pause = setTimeout(handOn, PACE_MS);
  };
  return {
    say: (value) => {
      if (ended) return;
      held = { value };
      if (pause === undefined) handOn();
    },
    end: async () => {
      ended = true;
      clearTimeout(pause);
      handOn();
      await sent;
    },
  };
}
