import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { ablate } from '../../tools/ablate.ts';
import { sweep } from '../../tools/sweep.ts';
import { ownCache, temporaryFolder } from '../support/cli.ts';
import { STATEMENTS } from '../support/fixtures.ts';
import { startStubServer } from '../support/stub-server.ts';

const context = (environment: Record<string, string> = {}) => ({ environment: { DRAMATIS_CACHE: ownCache(), ...environment }, signal: new AbortController().signal, report: () => undefined });
const SMALL = { seeds: STATEMENTS, attributes: 60, profiles: 12, pairs: 3, candidates: 1 };
const Points = z.object({ points: z.array(z.object({ name: z.string(), figures: z.array(z.object({ key: z.string(), value: z.number().nullable(), cases: z.number() })) })) });

describe('ablate', () => {
  it('runs the pipeline whole and without a part for the same people, with a plot', async () => {
    const out = join(temporaryFolder(), 'ablation');
    const { data, text } = await ablate.run({ ...SMALL, parts: 'faithfulness', out }, context());
    const { points } = Points.parse(data);
    expect(points.map(({ name }) => name)).toEqual(['whole', 'without-faithfulness']);
    expect(points.every(({ figures }) => figures.find(({ key }) => key === 'accepted')?.cases === 3)).toBe(true);
    expect(text).toContain('Model offline, sentence vectors sentence-encoder, seed 7');
    expect(readFileSync(join(out, 'ablation.svg'), 'utf8')).toContain('without-faithfulness');
    expect(existsSync(join(out, 'arms', 'without-faithfulness', 'ledger.jsonl'))).toBe(true);
    await expect(ablate.run({ ...SMALL, parts: 'faithfulness', pairs: 2, out }, context())).rejects.toThrow(/other options/);
  });

  it('pays for no question twice: arms share answers, and a repeated experiment asks nothing', async () => {
    const server = await startStubServer();
    onTestFinished(() => server.close());
    const world = context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' });
    const out = join(temporaryFolder(), 'ablation');
    const options = { ...SMALL, pairs: 2, parts: 'depth', model: 'openai:stub', out };
    const first = await ablate.run(options, world);
    // Bootstrapping asks one question several times, as different samples; everything else is asked once.
    expect(server.asked.filter(({ agent, attempt }) => attempt > 1 && agent !== 'similar-queries')).toEqual([]);
    const asked = server.asked.length;
    expect((await ablate.run(options, world)).data).toEqual(first.data);
    expect(server.asked).toHaveLength(asked);
  });

  it('names the parts there are when asked for another', async () => {
    await expect(ablate.run({ ...SMALL, parts: 'moonlight' }, context())).rejects.toThrow(/no part "moonlight".*expansion, pairing, exemplars/);
  });
});

describe('sweep', () => {
  it('looks at the same pairs after each iteration', async () => {
    const { data } = await sweep.run({ ...SMALL, parameter: 'iterations', values: '1,2' }, context());
    expect(Points.parse(data).points.map(({ name }) => name)).toEqual(['iterations-1', 'iterations-2']);
  });

  it('says when a threshold leaves too few pairs', async () => {
    const { text } = await sweep.run({ ...SMALL, parameter: 'min-shared', values: '0,20' }, context());
    expect(text).toContain('min-shared-20: only 0 of 3 pairs could be made.');
  });

  it('refuses values that do not suit, and says which do', async () => {
    await expect(sweep.run({ ...SMALL, parameter: 'candidates', values: '2,many' }, context())).rejects.toThrow(/whole numbers from 1 to 16/);
  });
});
