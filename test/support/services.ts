import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { openServices, type OpenedServices } from '../../graphs/open-services.ts';
import type { Progress } from '../../graphs/services.ts';
import { temporaryFolder } from './cli.ts';

/** The real services of a stage, offline, with the exact index; closed after the test. `said` is what was reported. */
export async function offlineServices(seed = 7): Promise<{ services: OpenedServices; said: Progress[] }> {
  const said: Progress[] = [];
  const context = { environment: { DRAMATIS_CACHE: join(inject('built'), 'cache') }, signal: new AbortController().signal, report: (one: Progress) => said.push(one) };
  const services = await openServices({ seed, concurrency: 4, chroma: 'exact' }, { memory: join(temporaryFolder(), 'memory') }, context);
  onTestFinished(() => services.close());
  return { services, said };
}
