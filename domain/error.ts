/** Machine-readable reasons; the CLI and the MCP server branch on these, never on message text. */
export type ErrorCode =
  | 'bad-input'
  | 'bad-option'
  | 'bad-config'
  | 'not-found'
  | 'mismatch'
  | 'unavailable'
  | 'model-failed'
  | 'budget-spent'
  | 'storage-failed'
  | 'interrupted';

/**
 * The one error a user is meant to read: `message` says what was wrong and what is allowed,
 * `hint` says what to do about it. Anything else that is thrown is a defect.
 */
export class DramatisError extends Error {
  override readonly name = 'DramatisError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { hint: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** The message of anything that can be thrown, on one line and without control characters. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** True when the work ended at its budget: cleanly, and to be resumed. */
export function isBudgetSpent(error: unknown): error is DramatisError {
  return error instanceof DramatisError && error.code === 'budget-spent';
}

/** True for a failure that concerns one item only, the model's answer to it; anything else has to end the work. */
export function isItemFailure(error: unknown): error is DramatisError {
  return error instanceof DramatisError && error.code === 'model-failed';
}
