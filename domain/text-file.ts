import { createReadStream } from 'node:fs';
import { DramatisError, messageOf } from './error.ts';

/**
 * The lines of a text file without their ends; a file of any size needs the memory of its longest line. Not node:readline:
 * it keeps the file open when a caller stops early, lets read errors escape, and in some versions of Node splits at U+2028.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
  let begun: string[] = [];
  try {
    for await (const chunk of stream) {
      const [first, ...others] = String(chunk).split('\n');
      begun.push(first);
      for (const other of others) {
        yield withoutReturn(begun.join(''));
        begun = [other];
      }
    }
  } catch (cause) {
    throw new DramatisError('not-found', `${path} cannot be read: ${messageOf(cause)}.`, { hint: 'Check the path and that you may read the file.', cause });
  }
  const last = begun.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
