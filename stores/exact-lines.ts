import { z } from 'zod';
import type { EmbedderRecord, Entry } from './vector-store.ts';

const Head = z.object({ version: z.literal(1), embedder: z.string(), dimension: z.int().min(1) });
const Put = z.object({
  id: z.string(),
  text: z.string(),
  /** 32-bit floats in base64, in the byte order of the machine. */
  vector: z.string(),
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
const Line = z.union([Put, z.object({ remove: z.string() })]);

/** One change of a collection. */
export type Change = { readonly put: Entry } | { readonly remove: string };

/** The first line of a log. */
export function headLine(embedder: EmbedderRecord): string {
  return `${JSON.stringify({ version: 1, embedder: embedder.id, dimension: embedder.dimension })}\n`;
}

/** One line of a log. */
export function changeLine(change: Change): string {
  if ('remove' in change) return `${JSON.stringify({ remove: change.remove })}\n`;
  const { id, text, vector, metadata } = change.put;
  const floats = Buffer.from(Float32Array.from(vector).buffer).toString('base64');
  return `${JSON.stringify({ id, text, vector: floats, metadata })}\n`;
}

/** Reads a first line; undefined when it is damaged. */
export function readHead(line: string): EmbedderRecord | undefined {
  const head = parsed(line, Head);
  return head && { id: head.embedder, dimension: head.dimension };
}

/** Reads any later line; undefined when it is damaged. */
export function readChange(line: string, dimension: number): Change | undefined {
  const change = parsed(line, Line);
  if (change === undefined || 'remove' in change) return change;
  const vector = floatsOf(change.vector);
  return vector.length === dimension ? { put: { ...change, vector } } : undefined;
}

function parsed<T>(line: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function floatsOf(base64: string): number[] {
  // A copy: Buffers share memory at places that floats may not start at.
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return Array.from(new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4)));
}
