import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { dramatis, temporaryFolder } from '../support/cli.ts';
import { TALK } from '../support/fixtures.ts';
import { expectClear, run } from '../support/in-process.ts';
import { startStubServer, type StubOptions } from '../support/stub-server.ts';

const Result = z.object({
  seed: z.int(),
  judges: z.array(z.string()),
  suites: z.array(z.object({ suite: z.string(), tables: z.array(z.object({ title: z.string(), figures: z.array(z.object({ key: z.string(), value: z.number(), by: z.string() })) })), skipped: z.array(z.object({ what: z.string(), why: z.string() })) })),
});

const MATTERS = ['rye bread', 'old radios', 'the lake', 'two cats', 'a tin roof', 'night trains'];

/** Two files with conversations on the same twelve pairs of personas; the second says more. */
function twoFiles(): { folder: string; ours: string; theirs: string } {
  const folder = temporaryFolder();
  const write = (name: string, line: (matter: string, at: number) => string): string => {
    const path = join(folder, name);
    const talks = Array.from({ length: 12 }, (_one, at) => ({ personas: [[`I know number ${at} by heart.`, 'I bake rye bread.'], ['I have two cats.']], turns: MATTERS.map((matter, turn) => [turn % 2, line(matter, at + turn)]) }));
    writeFileSync(path, `${talks.map((one) => JSON.stringify(one)).join('\n')}\n`);
    return path;
  };
  return { folder, ours: write('ours.jsonl', (matter, at) => `I like ${matter} on day ${at}.`), theirs: write('theirs.jsonl', (matter, at) => `So what is it about ${matter}, then? On day ${at} nobody could tell me.`) };
}

async function stub(options: StubOptions = {}) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  return { server, env: { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'sk-ada-and-bo' } };
}

describe('evaluate', () => {
  it('measures a data set beside a reference, says who measured what, and leaves the same as JSON', async () => {
    const { folder, ours, theirs } = twoFiles();
    const out = join(folder, 'results');
    const { code, stdout, stderr } = await run(['evaluate', ours, '--reference', theirs, '--sample', '4', '--out', out, '--json']);
    expect(code, stderr).toBe(0);
    const result = Result.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ seed: 7, judges: ['offline'], suites: [{ suite: 'dataset', skipped: [] }] });
    expect(result.suites[0].tables.map(({ title }) => title)).toEqual(['lexical measures', 'variety', 'toxicity', 'faithfulness by meaning', 'spread of sentence vectors', 'distance of sentence vectors', 'distance to the reference', 'detectability']);
    expect(result.suites[0].tables.flatMap(({ figures }) => figures).find(({ key }) => key === 'detectable')?.value).toBe(1);
    expect(Result.parse(JSON.parse(readFileSync(join(out, 'evaluation.json'), 'utf8')))).toEqual(result);
    const text = await run(['evaluate', ours, '--sample', '4']);
    expect(text.stdout).toMatch(/Judges offline,.* sentence vectors sentence-encoder, seed 7\./);
    expect(text.stdout).toContain('Skipped: 1\n  distance and detectability: no reference was given');
  }, 120_000);

  it('lets several models judge head to head in both orders, and writes the page for people', async () => {
    const { server, env } = await stub();
    const { folder, ours, theirs } = twoFiles();
    const out = join(folder, 'results');
    const args = ['evaluate', ours, '--reference', theirs, '--suite', 'head-to-head', '--model', 'openai:ada,openai:bo', '--sample', '3', '--out', out];
    const { code, stdout, stderr } = await dramatis([...args, '--json'], { env });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('Up to 84 questions');
    const { judges, suites: [{ tables }] } = Result.parse(JSON.parse(stdout));
    expect(judges).toEqual(['openai:ada', 'openai:bo']);
    const figures = new Map(tables.flatMap((table) => table.figures.map((figure) => [figure.key, figure])));
    // The stub holds whoever says less for synthetic, in both orders.
    for (const model of ['openai-ada', 'openai-bo']) expect(figures.get(`lose-human-1-${model}`)?.value).toBe(1);
    expect(figures.get('lose-human-1-openai-ada')?.by).toBe('openai:ada');
    expect(figures.get('bradley-terry-human-1')?.value).toBeGreaterThan(0.9);
    expect(server.asked).toHaveLength(84);
    expect(readFileSync(join(out, 'rate.html'), 'utf8')).toContain('rye bread');
    const again = await dramatis([...args, '--json'], { env });
    expect(again.stdout).toBe(stdout);
    expect(server.asked, 'answers that were paid for are not asked again').toHaveLength(84);
  }, 120_000);

  it('counts comparisons without a usable answer as skipped, and is empty-handed when all were', async () => {
    const { env } = await stub({ fault: () => 'refusal' });
    const { ours, theirs } = twoFiles();
    const { code, stdout, stderr } = await dramatis(['evaluate', ours, '--reference', theirs, '--suite', 'head-to-head', '--model', 'openai:ada', '--sample', '2'], { env });
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/14 comparisons: .*no usable answer/);
  }, 60_000);

  it('says what is missing instead of failing', async () => {
    const none = await run(['evaluate', '--suite', 'dataset,head-to-head']);
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('Skipped: 2\n  dataset: no file of conversations was given\n  head-to-head: no file of conversations was given');
    const { folder, ours } = twoFiles();
    const others = join(folder, 'others.jsonl');
    writeFileSync(others, `${JSON.stringify({ personas: [['I sing.'], ['I row.']], turns: [[0, 'La.']] })}\n`);
    expect((await run(['evaluate', ours, '--reference', others, '--suite', 'head-to-head'])).stdout).toContain('no two personas have a conversation in every file');
  }, 60_000);

  it('names the suites there are when asked for another, and a file that is not there', async () => {
    const wrong = await run(['evaluate', TALK, '--suite', 'mind-reading']);
    expectClear(wrong);
    expect(wrong.stderr).toMatch(/no suite "mind-reading"; there are dataset, head-to-head/);
    const missing = await run(['evaluate', 'nothing.jsonl']);
    expectClear(missing);
    expect(missing.stderr).toContain('nothing.jsonl');
    expect(existsSync('nothing.jsonl')).toBe(false);
  });
});
