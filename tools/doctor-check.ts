import { DramatisError, messageOf } from '../domain/error.ts';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What went wrong, and what to do. */
export function explain(error: unknown): string {
  return error instanceof DramatisError ? `${error.message} ${error.hint}` : messageOf(error);
}

/** An address without the user and password it may carry. */
export function withoutSecrets(address: string): string {
  return URL.canParse(address) ? Object.assign(new URL(address), { username: '', password: '', search: '' }).toString() : address.replace(/^.*@/s, '');
}

/** A key as it may be shown: its last four characters, and of a short one nothing. */
export function masked(secret: string): string {
  return secret.length < 12 ? '****' : `****${secret.slice(-4)}`;
}
