import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { evaluate } from '../../tools/evaluate.ts';
import { converse } from '../../tools/converse.ts';
import { ownCache, temporaryFolder } from '../support/cli.ts';
import { PERSONAS, TALK } from '../support/fixtures.ts';
import { startStubServer } from '../support/stub-server.ts';

const context = (environment: Record<string, string> = {}) => ({ environment: { DRAMATIS_CACHE: ownCache(), ...environment }, signal: new AbortController().signal, report: () => undefined });
const Result = z.object({ suites: z.array(z.object({ tables: z.array(z.object({ title: z.string(), figures: z.array(z.object({ key: z.string(), value: z.number(), by: z.string(), cases: z.number() })) })), skipped: z.array(z.object({ what: z.string(), why: z.string() })) })) });

it("has the iterations of a run beside the paper's, and says why it has no expansion", async () => {
  const out = join(temporaryFolder(), 'run');
  await converse.run({ pairs: PERSONAS, candidates: 1, iterations: 2, allIterations: true, chroma: 'exact', out }, context());
  const results = join(temporaryFolder(), 'results');
  const { data } = await evaluate.run({ file: join(out, 'dataset.jsonl'), suite: 'paper', reference: TALK, out: results }, context());
  const [{ tables, skipped }] = Result.parse(data).suites;
  const figures = tables.flatMap((one) => one.figures);
  expect(figures.map(({ key }) => key)).toEqual(expect.arrayContaining(['iterations-iteration-1-mean-of-the-voters', 'iterations-iteration-2-mean-of-the-voters', 'next-utterance-both-personas', 'profile-extraction-f', 'llm-evaluators-g-eval-faithfulness']));
  expect(figures.find(({ key }) => key === 'next-utterance-no-persona')?.by).toBe('rules');
  expect(figures.find(({ key }) => key === 'profile-extraction-f')?.by).toBe('sentence-encoder');
  expect(skipped).toMatchObject([{ what: expect.stringContaining('T1'), why: expect.stringContaining('seeds are not known') }]);
  const page = readFileSync(join(results, 'paper.md'), 'utf8');
  expect(page).toMatch(/## T13: profile extraction[^]*\| F \| [\d.]+ \|/);
  expect(page).toContain('| reference |');
});

it('asks a judge model for ratings, and counts conversations it gave none for', async () => {
  const server = await startStubServer({ fault: ({ agent, text }) => (agent === 'rate-conversation' && text.includes('to 3 (best)') ? 'refusal' : undefined) });
  onTestFinished(() => server.close());
  const { data } = await evaluate.run({ file: TALK, suite: 'paper', model: 'openai:stub' }, context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' }));
  const [{ tables, skipped }] = Result.parse(data).suites;
  const ratings = tables.flatMap((one) => one.figures).filter(({ key }) => key.startsWith('llm-evaluators'));
  // The stub rates one above the lowest mark of the scale.
  expect(new Set(ratings.map(({ value, by }) => `${value} ${by}`))).toEqual(new Set(['1 openai:stub']));
  expect(ratings).toHaveLength(9);
  expect(skipped.filter(({ what }) => what.includes('G-Eval, conversations'))).toMatchObject([{ why: 'the model gave no usable answer' }]);
});
