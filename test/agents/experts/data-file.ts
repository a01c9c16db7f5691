import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Path of a public data file, or undefined where it is not at hand: DRAMATIS_TEST_DATA, else the folder beside the repository. */
export function dataFile(...path: string[]): string | undefined {
  const root = process.env.DRAMATIS_TEST_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
  const file = join(root, ...path);
  return existsSync(file) ? file : undefined;
}
