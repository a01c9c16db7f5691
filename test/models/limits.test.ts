import { describe, expect, it, onTestFinished } from 'vitest';
import { findContradictions } from '../../agents/find-contradictions.ts';
import { DramatisError } from '../../domain/error.ts';
import { Random } from '../../domain/random.ts';
import { adaptiveLimit } from '../../models/adaptive-limit.ts';
import { createAsk } from '../../models/ask.ts';
import { completionsInMemory } from '../../models/completions.ts';
import { askedPause } from '../../models/failure.ts';
import { failureWindow } from '../../models/failure-window.ts';
import type { Limits } from '../../models/limits.ts';
import { openModel } from '../../models/open-model.ts';
import { oneModel } from '../../models/role-models.ts';
import { startStubServer, type Fault, type Question, type StubOptions } from '../support/stub-server.ts';

async function asking(options: StubOptions, limits: Partial<Limits> = {}, concurrency = 8) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  const model = await openModel('openai:stub', { OPENAI_BASE_URL: server.baseURL });
  const ask = createAsk({ models: oneModel(model), seed: 7, completions: completionsInMemory(), embed: async () => [], concurrency, limits });
  return { server, ask: (text: string) => ask(findContradictions, { statements: [text, 'I have no pets.'] }) };
}

const questions = (count: number): string[] => Array.from({ length: count }, (_one, at) => `I have ${at + 1} dogs.`);
const outcomes = (asked: readonly Promise<unknown>[]) => Promise.allSettled(asked);
const codeOf = (one: PromiseSettledResult<unknown>): string => (one.status === 'fulfilled' ? 'answered' : one.reason instanceof DramatisError ? one.reason.code : String(one.reason));

describe('the limit on calls at once', () => {
  it('halves once for all that were refused together, and grows by one in a round of successes', () => {
    const limit = adaptiveLimit(16);
    const began = performance.now();
    for (let refusal = 0; refusal < 5; refusal++) limit.refused(began, 0);
    expect(limit.width()).toBe(8);
    for (let success = 0; success < 9; success++) limit.succeeded();
    expect(limit.width()).toBe(9);
    for (let success = 0; success < 1000; success++) limit.succeeded();
    expect(limit.width()).toBe(16);
    for (let refusal = 0; refusal < 10; refusal++) limit.refused(performance.now() + 1000 * refusal, 0);
    expect(limit.width()).toBe(1);
  });

  it('lets nobody call during a pause', async () => {
    const limit = adaptiveLimit(4);
    const began = performance.now();
    limit.refused(began, 120);
    const started = await Promise.all([1, 2].map(() => limit.run(async () => performance.now(), undefined)));
    expect(Math.min(...started) - began).toBeGreaterThanOrEqual(119);
  });

  it('is never passed, and falls when the endpoint refuses', async () => {
    const { server, ask } = await asking({ latency: 30, fault: ({ number }) => (number <= 8 ? 'rate-limit-in-ms' : undefined) });
    await Promise.all(questions(40).map(ask));
    expect(server.most()).toBeLessThanOrEqual(8);
    expect(server.asked).toHaveLength(48);
  });
});

describe('a pause that a server asks for', () => {
  const headers = (entries: Record<string, string>) => ({ headers: new Headers(entries) });

  it('is read in seconds, in milliseconds and as a date', () => {
    expect(askedPause(headers({ 'retry-after': '2' }))).toBe(2000);
    expect(askedPause(headers({ 'retry-after': '9', 'retry-after-ms': '150' }))).toBe(150);
    const now = Date.parse('2026-11-27T10:00:00Z');
    expect(askedPause(headers({ 'retry-after': 'Fri, 27 Nov 2026 10:00:07 GMT' }), now)).toBe(7000);
    expect(askedPause(headers({ 'retry-after': 'Fri, 27 Nov 2026 09:00:00 GMT' }), now)).toBe(0);
  });

  it('is not guessed from nothing or nonsense', () => {
    expect(askedPause(headers({}))).toBeUndefined();
    expect(askedPause(headers({ 'retry-after': 'soon' }))).toBeUndefined();
    expect(askedPause(new Error('reset'))).toBeUndefined();
  });
});

describe('the failure budget', () => {
  it('is a rate over the last outcomes, not a count of all', () => {
    const window = failureWindow(4, 0.5);
    for (const failed of [true, true, true]) window.record(failed);
    expect(window.exceeded()).toBe(false);
    window.record(true);
    expect(window.exceeded()).toBe(true);
    for (const failed of [false, false]) window.record(failed);
    expect(window.exceeded()).toBe(false);
  });

  it('ends the run in an outage, before any question is given up as failed', async () => {
    let down = false;
    const { ask } = await asking({ fault: () => (down ? 'server-error' : undefined) });
    await Promise.all(questions(30).map(ask));
    down = true;
    const ended = await outcomes(questions(60).slice(30).map(ask));
    const codes = new Set(ended.map(codeOf));
    expect([...codes]).toEqual(['unavailable']);
  }, 60_000);

  it('lets a question that always fails fail alone, while others are answered', async () => {
    const { ask } = await asking({ fault: ({ text }) => (text.includes('I have 7 dogs') ? 'server-error' : undefined) }, { attempts: 4 });
    const ended = await outcomes(questions(40).map(ask));
    const failed = ended.map(codeOf).filter((code) => code !== 'answered');
    expect(failed).toEqual(['model-failed']);
  }, 60_000);

  it('ends the run when a model hardly ever gives a usable answer', async () => {
    const { ask } = await asking({ fault: () => 'refusal' });
    const ended = await outcomes(questions(60).map(ask));
    const codes = ended.map(codeOf);
    expect(codes.filter((code) => code === 'unavailable').length).toBeGreaterThan(0);
    expect(codes).not.toContain('answered');
  }, 60_000);

  it('ends the run when a server refuses for its rate longer than anybody would wait', async () => {
    const { ask } = await asking({ fault: () => 'rate-limit-in-ms' }, { patienceSeconds: 0.2 });
    await expect(ask('I have two dogs.')).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('rate') });
  });
});

it('gives up on a server that says nothing, and asks again', async () => {
  const { server, ask } = await asking({ fault: ({ number }) => (number === 1 ? 'hang' : undefined) }, { timeoutSeconds: 0.5 });
  expect(await ask('I have two dogs.')).toMatchObject({ contradicted: true });
  expect(server.asked).toHaveLength(2);
});

it('waits for a slow answer', async () => {
  const { server, ask } = await asking({ fault: () => 'slow-body' });
  expect(await ask('I have two dogs.')).toMatchObject({ contradicted: true });
  expect(server.asked).toHaveLength(1);
});

describe('2,000 questions of which a quarter of the requests go wrong', () => {
  const TRANSPORT: readonly Fault[] = ['rate-limit', 'rate-limit-in-ms', 'server-error', 'reset', 'hang', 'slow-body', 'truncated-body'];
  const ANSWERS: readonly Fault[] = ['truncated-json', 'wrong-schema', 'empty', 'refusal', 'reasoning', 'chatter'];

  /** Any request may be hit; only a repair is never answered with nonsense again, for one repair is all there is. */
  function faultOf({ number, text }: Question): Fault | undefined {
    const random = Random.of('faults', number);
    if (!random.chance(0.25)) return undefined;
    return random.pick(text.includes('cannot be used') ? TRANSPORT : [...TRANSPORT, ...ANSWERS]);
  }

  it('are all answered once, as without faults', async () => {
    const smooth = await asking({}, {}, 32);
    const rough = await asking({ fault: faultOf }, { timeoutSeconds: 2 }, 32);
    const texts = questions(2000);
    const expected = await Promise.all(texts.map(smooth.ask));
    const answers = await outcomes(texts.map(rough.ask));
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : undefined))).toEqual(expected);
    const met = rough.server.asked.flatMap(({ fault }) => fault ?? []);
    expect(met.length / rough.server.asked.length).toBeGreaterThan(0.2);
    expect(new Set(met).size).toBe(TRANSPORT.length + ANSWERS.length);
    expect(rough.server.repeated()).toBe(0);
  }, 180_000);
});
