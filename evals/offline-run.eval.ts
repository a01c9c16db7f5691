import { setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { synthesize } from '../tools/synthesize.ts';
import { conversationsIn, describeDataset } from '../vitest/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dramatis-eval-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let run: Promise<string> | undefined;
const made = (): Promise<string> => (run ??= make());

/** A small data set of the offline engine, made anew. */
async function make(): Promise<string> {
  const out = join(folder, 'run');
  const options = { out, attributes: 700, profiles: 48, pairs: 24, iterations: 1, candidates: 2, model: 'offline', chroma: 'exact' };
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  await synthesize.run(options, { environment: process.env, signal, report: () => undefined });
  return join(out, 'dataset.jsonl');
}

describeDataset('offline run', {
  file: made,
  gates: {
    alternating: { atLeast: 1 },
    slots: { atMost: 0 },
    verbatim: { atMost: 0.2 },
    'toxicity-severe': { atMost: 0 },
    leakage: { atMost: 0.05 },
    coverage: { atLeast: 0.6 },
    'distinct-openings': { atLeast: 0.9 },
  },
});

it('is faithful and clean, conversation by conversation', async () => {
  for (const conversation of (await conversationsIn(await made())).slice(0, 8)) {
    await expect(conversation).toBeFaithful();
    await expect(conversation).toPassExpert('linter');
    await expect(conversation).toCoverProfile(0.4);
  }
});
