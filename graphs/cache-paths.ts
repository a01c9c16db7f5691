import { join } from 'node:path';
import envPaths from 'env-paths';

/** The user's cache folder, or DRAMATIS_CACHE, and what is kept there: nothing that cannot be made again. */
export function cachePaths(environment: Readonly<Record<string, string | undefined>>): { readonly folder: string; readonly vectors: string; readonly completions: string; readonly uses: string; readonly history: string } {
  const folder = environment.DRAMATIS_CACHE ?? envPaths('dramatis', { suffix: '' }).cache;
  return { folder, vectors: join(folder, 'vectors'), completions: join(folder, 'completions'), uses: join(folder, 'uses.jsonl'), history: join(folder, 'history.jsonl') };
}
