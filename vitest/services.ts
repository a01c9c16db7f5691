import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openServices, type OpenedServices } from '../graphs/open-services.ts';

const CONCURRENCY = 4;
const opened = new Map<string, Promise<OpenedServices>>();
const folders: string[] = [];

/** Services for the evals of one file, opened when first asked for and shared; the model and the embedder are those of DRAMATIS_MODEL and DRAMATIS_EMBEDDER. */
export function sharedServices(seed: number, model?: string): Promise<OpenedServices> {
  const key = `${seed} ${model ?? ''}`;
  const known = opened.get(key) ?? open(seed, model);
  opened.set(key, known);
  return known;
}

async function open(seed: number, model: string | undefined): Promise<OpenedServices> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-evals-'));
  folders.push(folder);
  return openServices({ model, seed, concurrency: CONCURRENCY }, { memory: join(folder, 'memory') }, { environment: process.env, signal: new AbortController().signal, report: () => undefined });
}

afterAll(async () => {
  for (const services of opened.values()) await services.then((one) => one.close(), () => undefined);
  opened.clear();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});
