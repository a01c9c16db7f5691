import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { PRICE_TABLE } from '../../models/prices.ts';
import { dramatis, ownCache, temporaryFolder } from '../support/cli.ts';
import { converseArgs, fingerprints, linesOf, synthesizeArgs } from '../support/runs.ts';
import { startStubServer, type StubOptions } from '../support/stub-server.ts';

const Bill = z.object({
  rows: z.array(z.object({ role: z.string(), stage: z.string(), model: z.string(), calls: z.number(), reused: z.number(), input: z.number(), cached: z.number().nullable(), output: z.number(), cost: z.number().nullable() })),
  calls: z.number(),
  tokens: z.number(),
  cost: z.number().nullable(),
  costPerAccepted: z.number().nullable(),
});
const Status = z.object({ state: z.string(), accepted: z.number(), bill: Bill, timings: z.array(z.object({ stage: z.string(), seconds: z.number(), calls: z.number(), sessions: z.number() })) });
const Range = z.object({ low: z.number(), high: z.number() });
const Estimate = z.object({ calls: Range, tokens: Range, cost: Range.extend({ currency: z.literal('USD') }).nullable(), basis: z.string() });

async function stub(options: StubOptions = {}, cache = ownCache()) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  const folder = temporaryFolder();
  const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'sk-ada', DRAMATIS_CACHE: cache };
  const run = async (...args: string[]) => dramatis(args, { env, cwd: folder });
  const statusOf = async (out: string) => Status.parse(JSON.parse((await run('status', out, '--json')).stdout));
  const estimateOf = async (args: readonly string[]) => Estimate.parse(JSON.parse((await run('estimate', ...args.slice(1), '--json')).stdout));
  return { server, folder, run, statusOf, estimateOf };
}

const MODEL = ['--model', 'openai:stub', '--chroma', 'exact'];
const converse = (out: string, ...more: string[]): string[] => converseArgs(out, ...MODEL, '--limit', '2', '--candidates', '2', '--iterations', '1', ...more);

/** Prices for the stub, as a user sets them: dollars per million tokens. */
function priceStub(folder: string): void {
  writeFileSync(join(folder, 'dramatis.config.mjs'), "export default { prices: { 'openai:stub': { input: 2, cached: 1, output: 8 } } };\n");
}

describe('the bill', () => {
  it('counts what the server counted, by role and stage, and costs what the prices say', async () => {
    const { server, folder, run, statusOf } = await stub();
    priceStub(folder);
    const ran = await run(...converse('run'));
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/Cost: .* USD.* for each accepted conversation/);
    const { bill, accepted, timings } = await statusOf('run');
    expect(bill.calls).toBe(server.asked.length);
    expect(bill.tokens).toBe(server.served.input + server.served.output);
    const cached = bill.rows.reduce((sum, row) => sum + (row.cached ?? 0), 0);
    expect(cached).toBeGreaterThan(0);
    expect(bill.cost).toBeCloseTo(((server.served.input - cached) * 2 + cached + server.served.output * 8) / 1_000_000, 9);
    expect(bill.costPerAccepted).toBeCloseTo((bill.cost ?? 0) / accepted, 12);
    expect(new Set(bill.rows.map(({ role }) => role))).toEqual(new Set(['writer', 'expert']));
    expect(timings.map(({ stage }) => stage)).toEqual([...new Set(bill.rows.map(({ stage }) => stage))]);
  });

  it('has no cost where the price is not known, instead of none', async () => {
    const { run, statusOf } = await stub();
    const ran = await run(...converse('run'));
    expect(ran.stdout).toContain('The cost is not known');
    expect((await statusOf('run')).bill).toMatchObject({ cost: null, costPerAccepted: null });
  });

  it('says which calls came back without token counts', async () => {
    const { run, folder } = await stub({ fault: () => 'no-usage' });
    priceStub(folder);
    const ran = await run(...converse('run'));
    expect(ran.stdout).toMatch(/The cost is not known.*\d+ calls came back without token counts/s);
  });
});

describe('a budget', () => {
  it.each([['tokens', '12000tokens'], ['money', '0.08usd']])('in %s is never passed, stops the run cleanly, and the run goes on to the same data set', async (_kind, budget) => {
    const { server, folder, run, statusOf } = await stub();
    priceStub(folder);
    const whole = await run(...converse('whole', '--iterations', '2'));
    expect(whole.code, whole.stderr).toBe(0);
    const before = { calls: server.asked.length, tokens: server.served.input + server.served.output };
    const limited = await stub();
    priceStub(limited.folder);
    const stopped = await limited.run(...converse('part', '--iterations', '2', '--budget', budget));
    expect(stopped.code, stopped.stderr).toBe(3);
    expect(stopped.stdout).toMatch(/budget of .* is used up.*dramatis resume/s);
    const half = await limited.statusOf('part');
    expect(half.state).toBe('unfinished');
    if (budget.endsWith('tokens')) expect(half.bill.tokens).toBeLessThanOrEqual(12_000);
    else expect(half.bill.cost).toBeLessThanOrEqual(0.08);
    expect(half.bill.calls).toBeGreaterThan(0);
    const again = await limited.run('resume', 'part', '--budget', '9000000tokens');
    expect(again.code, again.stderr).toBe(0);
    const { bill } = await limited.statusOf('part');
    expect({ calls: bill.calls, tokens: bill.tokens }).toEqual(before);
    expect(limited.server.repeated()).toBe(0);
    expect(fingerprints(join(limited.folder, 'part'))).toEqual(fingerprints(join(folder, 'whole')));
    expect(await statusOf('whole')).toMatchObject({ state: 'finished' });
  }, 120_000);

  it.each([['2 euros', /number above 0 with usd or tokens/], ['2usd', /no.* known for openai:stub/]])('of %s is refused before anything is written when it cannot be kept', async (budget, says) => {
    const { run, folder } = await stub();
    const { code, stderr } = await run(...converse('run', '--budget', budget));
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(() => readFileSync(join(folder, 'run', 'manifest.json'))).toThrow();
  });
});

describe('an estimate', () => {
  const plans: readonly [string, (out: string) => string[]][] = [
    ['conversations for given pairs', (out) => converse(out)],
    ['a whole run from seeds', (out) => synthesizeArgs(out, ...MODEL)],
    ['turn by turn, with the rule of the paper', (out) => converse(out, '--writer', 'turn-by-turn', '--choice', 'round-robin-majority', '--candidates', '3')],
  ];

  it.each(plans)('of %s holds what the server then counts, without history and with it', async (_title, args) => {
    const { server, folder, run, estimateOf } = await stub();
    priceStub(folder);
    const estimate = await estimateOf(args('run'));
    expect(estimate.basis).toBe('plan');
    expect(server.asked).toHaveLength(0);
    const ran = await run(...args('run'));
    expect(ran.code, ran.stderr).toBe(0);
    const [calls, tokens] = [server.asked.length, server.served.input + server.served.output];
    const cost = (server.served.input * 2 + server.served.output * 8) / 1_000_000;
    for (const { calls: range, tokens: size, cost: price } of [estimate, await estimateOf(args('other'))]) {
      expect(range.low).toBeLessThanOrEqual(calls);
      expect(range.high).toBeGreaterThanOrEqual(calls);
      expect(size.low).toBeLessThanOrEqual(tokens);
      expect(size.high).toBeGreaterThanOrEqual(tokens);
      expect(price?.low).toBeLessThanOrEqual(cost);
      expect(price?.high).toBeGreaterThanOrEqual(cost);
    }
  }, 120_000);

  it('knows list prices without a key, and gives no cost where there is no price', async () => {
    const folder = temporaryFolder();
    const estimateFor = async (model: string) => Estimate.parse(JSON.parse((await dramatis(['estimate', '--pairs', '10', '--model', model, '--json'], { cwd: folder })).stdout));
    const known = await estimateFor('openai:gpt-4.1-mini');
    expect(known.cost?.low).toBeGreaterThan(0);
    expect(known.cost?.high).toBeGreaterThan(known.cost?.low ?? Number.POSITIVE_INFINITY);
    expect((await estimateFor('ollama:qwen3')).cost).toBeNull();
    expect(await estimateFor('offline')).toMatchObject({ calls: { low: 0, high: 0 }, cost: { low: 0, high: 0 } });
  });

  it('uses a price table whose date is that of the installed version', () => {
    const installed = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join('node_modules', PRICE_TABLE.source, 'package.json'), 'utf8')));
    expect(installed.version).toBe(PRICE_TABLE.version);
  });
});

describe('the cache that runs share', () => {
  it('answers the same run again without a call, shows what it holds, and can be emptied', async () => {
    // Vectors are emptied, too, so these are not those of other tests.
    const cache = temporaryFolder();
    const { server, run, statusOf, folder } = await stub({}, cache);
    await run(...converse('first'));
    const paid = server.asked.length;
    const second = await run(...converse('second'));
    expect(second.code, second.stderr).toBe(0);
    expect(server.asked).toHaveLength(paid);
    expect((await statusOf('second')).bill).toMatchObject({ calls: 0, tokens: 0, cost: 0 });
    expect(linesOf(join(folder, 'second'), 'dataset.jsonl')).toEqual(linesOf(join(folder, 'first'), 'dataset.jsonl'));
    const shown = JSON.parse((await run('cache', '--json')).stdout);
    expect(shown).toMatchObject({ folder: cache, completions: { completions: paid, hits: paid, misses: paid, models: { 'openai:stub': paid } }, pruned: null });
    expect(JSON.parse((await run('cache', '--prune', '30', '--json')).stdout)).toMatchObject({ pruned: { completions: 0 } });
    expect(JSON.parse((await run('cache', '--prune', '0', '--json')).stdout)).toMatchObject({ pruned: { completions: paid }, completions: { completions: 0, bytes: 0 } });
    await run(...converse('third'));
    expect(server.asked).toHaveLength(2 * paid);
  }, 120_000);

  it('is safe for runs side by side', async () => {
    const { server, run, folder } = await stub({ latency: 5 });
    const ran = await Promise.all(['a', 'b', 'c'].map((out) => run(...converse(out))));
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(['a', 'b', 'c'].map((out) => JSON.stringify(fingerprints(join(folder, out))))).size).toBe(1);
    const paid = server.asked.length;
    await run(...converse('d'));
    expect(server.asked).toHaveLength(paid);
  }, 120_000);
});
