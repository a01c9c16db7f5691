/** Limits of every call to a model; set in code or by `limits` of a dramatis.config.ts. */
export interface Limits {
  /** Seconds one call may take before it is given up and asked again; > 0. */
  readonly timeoutSeconds: number;
  /** Calls of one question that may fail before the question does; >= 1. */
  readonly attempts: number;
  /** Share of the last calls to one model that may fail, in [0, 1]; above it the run ends, to be resumed. */
  readonly failureRate: number;
  /** Seconds that a question may be refused for its rate, in all, before the run ends, to be resumed; >= 0. */
  readonly patienceSeconds: number;
}

export const DEFAULT_LIMITS: Limits = { timeoutSeconds: 120, attempts: 10, failureRate: 0.9, patienceSeconds: 600 };

/** Calls over which the failure rate is taken: an outage fills it before a question has used up its attempts. */
export const FAILURE_WINDOW = 20;
