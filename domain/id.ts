import { hash } from 'node:crypto';

/** JSON with sorted object keys, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The same plain JSON with sorted keys; a replacer, which is asked about every value, takes three times as long. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Hex SHA-256 of a text. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** A content-hash id: `prefix_` and 16 hex digits (64 bits) of the canonical JSON of `content`. */
export function contentId(prefix: string, content: unknown): string {
  return `${prefix}_${sha256(canonicalJson(content)).slice(0, 16)}`;
}
