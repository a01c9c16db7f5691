import { z } from 'zod';

/** Clients name the status in two ways. */
const Failure = z.object({ status: z.number().optional(), status_code: z.number().optional(), headers: z.unknown().optional(), code: z.unknown().optional(), message: z.string().optional() });

/** What a failed call means for the next step. */
export type FailureKind =
  /** Too many calls at once, or in a minute. */
  | 'rate'
  /** Server errors, timeouts and broken connections pass. */
  | 'passing'
  /** This request, as it is, will not be taken: its form may be changed. */
  | 'request'
  /** Every call will fail alike: a wrong key, no permission, an unknown model, no money left. */
  | 'refused'
  /** Nobody answers at the address. */
  | 'absent'
  /** Ours. */
  | 'defect';

/** Codes of a server that is not there at all, as against one that breaks a connection now and then. */
const ABSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Statuses of a request that a server does not understand. */
const MALFORMED = new Set([400, 405, 406, 413, 415, 422, 501]);

/** Sorts what a call threw. A server that answered before is away for a while, not absent. */
export function kindOf(error: unknown, answeredBefore = false): FailureKind {
  const { status_code: statusCode, status = statusCode, code } = Failure.safeParse(error).data ?? {};
  if (isAbsent(error)) return answeredBefore ? 'passing' : 'absent';
  if (status === undefined) return isDefect(error) ? 'defect' : 'passing';
  if (status === 402 || code === 'insufficient_quota' || status === 401 || status === 403 || status === 404) return 'refused';
  if (status === 429) return 'rate';
  if (MALFORMED.has(status)) return 'request';
  return status === 408 || status === 409 || status === 425 || status >= 500 ? 'passing' : 'request';
}

/** True when a request was refused for its temperature: some models know one only. */
export function refusesTemperature(error: unknown): boolean {
  return /temperature/i.test(Failure.safeParse(error).data?.message ?? '');
}

/** Milliseconds a server asks to wait: `retry-after-ms`, or `retry-after` in seconds or as a date; undefined when it does not say. */
export function askedPause(error: unknown, now = Date.now()): number | undefined {
  const headers = Failure.safeParse(error).data?.headers;
  const [milliseconds, after] = ['retry-after-ms', 'retry-after'].map((name) => headerOf(headers, name));
  const exact = Number(milliseconds ?? Number.NaN);
  if (exact >= 0) return exact;
  if (after === undefined) return undefined;
  const pause = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

function headerOf(headers: unknown, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name)?.trim() ?? undefined;
  const found = z.record(z.string(), z.unknown()).safeParse(headers).data?.[name];
  return typeof found === 'string' ? found.trim() : undefined;
}

function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && typeof error.code === 'string' && ABSENT.has(error.code)) || isAbsent(error.cause);
}

/** Errors of our own code, which no second try mends; a broken connection is a TypeError too, with a cause. */
function isDefect(error: unknown): boolean {
  return (error instanceof TypeError && error.cause === undefined) || error instanceof RangeError || error instanceof ReferenceError || error instanceof z.ZodError;
}
