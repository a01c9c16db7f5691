/** The share of failures among the last outcomes. */
export interface FailureWindow {
  record(failed: boolean): void;
  /** True when the window is full and more than the share of it failed. */
  exceeded(): boolean;
}

/** A failure budget that is a rate: of the last `size` outcomes at most the share `rate`, in [0, 1], may have failed. What came earlier counts no more. */
export function failureWindow(size: number, rate: number): FailureWindow {
  const outcomes: boolean[] = [];
  return {
    record: (failed) => {
      outcomes.push(failed);
      if (outcomes.length > size) outcomes.shift();
    },
    exceeded: () => outcomes.length === size && outcomes.filter((failed) => failed).length > rate * size,
  };
}
