import { expect, it, onTestFinished } from 'vitest';
import { critique } from '../../tools/critique.ts';
import { judgeCheck } from '../../tools/judge-check.ts';
import { trustCell } from '../../tools/trust.ts';
import { temporaryFolder } from '../support/cli.ts';
import { TALK } from '../support/fixtures.ts';
import { startStubServer } from '../support/stub-server.ts';

const context = (environment: Record<string, string>) => ({ environment, signal: new AbortController().signal, report: () => undefined });

it('shows what was found out about a model beside its scores from then on, and before that how to find out', async () => {
  const server = await startStubServer();
  onTestFinished(() => server.close());
  const world = context({ DRAMATIS_CACHE: temporaryFolder(), OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' });
  const judged = { file: TALK, model: 'openai:stub', chroma: 'exact', experts: 'depth' };
  expect((await critique.run(judged, world)).text).toContain('not checked: dramatis judge-check');
  const checked = await judgeCheck.run({ checks: 'stability', model: 'openai:stub' }, world);
  expect(checked.data).toMatchObject({ judge: 'openai:stub', embedder: 'sentence-encoder', seed: 0, checks: [{ name: 'stability', figures: expect.arrayContaining([expect.objectContaining({ label: 'depth, asked again', value: 1, cases: 12 })]) }] });
  const after = await critique.run(judged, world);
  expect(after.text).toContain('no labelled set');
  expect(after.data).toMatchObject({ judges: ['openai:stub'], reliability: [{ experts: { depth: expect.arrayContaining([expect.objectContaining({ check: 'stability' })]) } }] });
});

it('has a record of the offline judge in the package', async () => {
  const { text, data } = await critique.run({ file: TALK, chroma: 'exact', experts: 'depth,novelty' }, context({ DRAMATIS_CACHE: temporaryFolder() }));
  expect(text).toMatch(/depth .*0\.\d\d \[0\.\d\d, 0\.\d\d\] fed/);
  expect(text).toMatch(/no labelled set for novelty/);
  expect(data).toMatchObject({ judges: ['offline'], reliability: [{ judge: 'offline' }] });
});

it('shows the least flattering figure, and where a judge wavers', () => {
  const figure = (check: string, label: string, value: number) => ({ check, label, value, interval: null, cases: 4 });
  const record = { judge: 'a', embedder: 'b', version: '1', seed: 0, experts: { depth: [figure('fed', 'depth', 0.9), figure('faults', 'found', 0.7), figure('stability', 'depth, other order', 0.8)] } };
  const trust = { judges: ['a', 'c'], records: [record] };
  expect(trustCell(trust, 'depth')).toBe('0.70 faults, found; stable 0.80');
  expect(trustCell(trust, 'depth@a')).toBe('0.70 faults, found; stable 0.80');
  expect(trustCell(trust, 'depth@c')).toBe('not checked: dramatis judge-check');
});
