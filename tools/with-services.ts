import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentId } from '../domain/id.ts';
import type { OpenOptions } from '../graphs/open-options.ts';
import { openServices, type OpenedServices } from '../graphs/open-services.ts';
import type { ToolContext } from './tool.ts';

/**
 * Opens services for one operation and closes them whatever happens. Completions and memory are kept in `folder`;
 * without one they live as long as the operation.
 */
export async function withServices<Result>(options: OpenOptions, folder: string | undefined, context: ToolContext, work: (services: OpenedServices) => Promise<Result>): Promise<Result> {
  const kept = folder ?? (await mkdtemp(join(tmpdir(), 'dramatis-')));
  try {
    const completions = folder === undefined ? undefined : join(folder, 'completions.jsonl');
    const services = await openServices(options, { completions, memory: join(kept, 'memory'), scope: contentId('folder', resolve(kept)) }, context);
    try {
      return await work(services);
    } finally {
      await services.close();
    }
  } finally {
    if (folder === undefined) await rm(kept, { recursive: true, force: true });
  }
}
