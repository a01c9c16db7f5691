import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Random } from '../../domain/random.ts';
import { dramatis, startDramatis, temporaryFolder } from '../support/cli.ts';
import { converseArgs, fingerprints, linesOf } from '../support/runs.ts';
import { startStubServer, type Fault, type Question, type StubOptions } from '../support/stub-server.ts';

const KEY = 'sk-ada-and-bo-0123456789';

async function stub(options: StubOptions = {}) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: KEY };
  const args = (out: string): string[] => converseArgs(out, '--model', 'openai:stub', '--chroma', 'exact', '--limit', '2', '--candidates', '2');
  return { server, env, args, resume: (out: string) => dramatis(['resume', out], { env }) };
}

const PASSING: readonly Fault[] = ['rate-limit', 'server-error', 'reset', 'truncated-body', 'truncated-json', 'wrong-schema', 'empty', 'refusal', 'reasoning', 'chatter'];

/** Every third question meets one of the faults that pass, the first time it comes. */
function sometimes({ attempt, text }: Question): Fault | undefined {
  const random = Random.of('faults', text);
  return attempt === 1 && !text.includes('cannot be used') && random.chance(1 / 3) ? random.pick(PASSING) : undefined;
}

describe('a model on an OpenAI-compatible server', () => {
  it('gives a data set, and the same one when a third of the calls go wrong at first', async () => {
    const [smooth, rough] = [await stub(), await stub({ fault: sometimes })];
    const folder = temporaryFolder();
    const [first, second] = [join(folder, 'smooth'), join(folder, 'rough')];
    const ran = await dramatis(smooth.args(first), { env: smooth.env });
    expect(ran.code, ran.stderr).toBe(0);
    expect(linesOf(first, 'dataset.jsonl').length).toBeGreaterThanOrEqual(1);
    const again = await dramatis(rough.args(second), { env: rough.env });
    expect(again.code, again.stderr).toBe(0);
    expect(new Set(rough.server.asked.flatMap(({ fault }) => fault ?? [])).size).toBeGreaterThan(3);
    expect(fingerprints(second)).toEqual(fingerprints(first));
    expect(smooth.server.repeated() + rough.server.repeated()).toBe(0);
    for (const path of filesBelow(folder)) expect(readFileSync(path, 'utf8'), path).not.toContain(KEY);
  }, 120_000);

  it('is asked no answered question again when the run is killed and resumed', async () => {
    const { server, env, args, resume } = await stub({ latency: 15 });
    const out = join(temporaryFolder(), 'run');
    const run = startDramatis(args(out), { env });
    await run.saying(/iteration 1: 1 of/);
    run.child.kill('SIGKILL');
    await run.done;
    const answered = linesOf(out, 'completions.jsonl').filter((line) => line.endsWith('}')).length;
    const before = server.asked.length;
    const again = await resume(out);
    expect(again.code, again.stderr).toBe(0);
    // Only what was in flight when the kill came may have been asked twice.
    expect(server.repeated()).toBeLessThanOrEqual(before - answered);
    expect(linesOf(out, 'dataset.jsonl').length).toBeGreaterThanOrEqual(1);
  }, 120_000);

  it.each([['wrong-key', 401], ['no-model', 404]] as const)('ends the run with what to do about it when it refuses: %s', async (fault, status) => {
    let refusing = true;
    const { server, env, args, resume } = await stub({ fault: ({ number }) => (refusing && number > 6 ? fault : undefined) });
    const out = join(temporaryFolder(), 'run');
    const { code, stderr } = await dramatis(args(out), { env });
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(String(status));
    expect(stderr).toMatch(/dramatis doctor.*dramatis resume/);
    expect(stderr).not.toContain('Defect');
    expect(server.asked.length).toBeLessThan(20);
    refusing = false;
    const again = await resume(out);
    expect(again.code, again.stderr).toBe(0);
    expect(server.repeated()).toBe(0);
  }, 120_000);

  it('that never gives a usable answer costs every item and ends with code 1, saying why', async () => {
    const { env, args } = await stub({ fault: () => 'refusal' });
    const { code, stdout, stderr } = await dramatis(args(join(temporaryFolder(), 'run')), { env });
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('0 of 2 pairs have an accepted conversation');
    expect(stdout).toContain('8 candidates could not be written');
    expect(stdout).toContain('no usable answer');
  });

  it('that is not there ends the run instead of failing every item', async () => {
    const server = await startStubServer();
    await server.close();
    const out = join(temporaryFolder(), 'run');
    const { code, stderr } = await dramatis(converseArgs(out, '--model', 'openai:stub', '--chroma', 'exact'), { env: { OPENAI_BASE_URL: server.baseURL } });
    expect(code, stderr).toBe(2);
    expect(stderr).toContain('openai:stub');
    expect(stderr).toContain('dramatis resume');
  }, 120_000);

  it('is asked for its key before anything is written', async () => {
    const out = join(temporaryFolder(), 'run');
    const { code, stderr } = await dramatis(converseArgs(out, '--model', 'openai:stub'));
    expect(code).toBe(2);
    expect(stderr).toContain('OPENAI_API_KEY');
    expect(filesBelow(join(out, '..'))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}
