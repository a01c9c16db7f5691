import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Puts a file in the place of `-`, filled from standard input: formats are told by how a file begins, and read from its
 * start again. Here and not in the operations, because for an MCP server standard input is the protocol.
 */
export async function withStandardInput<Result>(options: Record<string, unknown>, work: (options: Record<string, unknown>) => Promise<Result>): Promise<Result> {
  if (options.file !== '-') return work(options);
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  try {
    const file = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(file));
    return await work({ ...options, file });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
