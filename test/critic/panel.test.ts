import { describe, expect, it } from 'vitest';
import { expertNamed } from '../../agents/experts/index.ts';
import type { Expert, ExpertContext } from '../../agents/experts/expert.ts';
import { ADA_AND_BO } from '../../agents/experts/quality/examples.ts';
import { expertNameOf, seatPanel } from '../../critic/panel.ts';
import { DramatisError } from '../../domain/error.ts';
import { critiqueGraph, critiquesOf } from '../../graphs/critique.ts';
import { offlineContext } from '../conformance/expert.ts';

/** A context whose judges answer about harm as they are told, and count what they are asked. */
function judging(severities: Readonly<Record<string, number | 'no answer'>>) {
  const asked: string[] = [];
  const context: ExpertContext = {
    ...offlineContext(async (texts) => texts.map(() => [1, 0])),
    ask: async (agent, _input, options) => {
      const judge = options?.model ?? '';
      asked.push(judge);
      const severity = severities[judge];
      if (severity === 'no answer') throw new DramatisError('model-failed', 'no answer', { hint: '' });
      return agent.answer.parse({ severity, turns: severity > 0 ? [1] : [], reason: 'because' });
    },
  };
  return { context, asked };
}

async function verdictOf(experts: readonly Expert[], context: ExpertContext) {
  const { judgements } = await critiqueGraph(experts, context).invoke({ subjects: [ADA_AND_BO] });
  return critiquesOf([ADA_AND_BO], judgements, experts)[0].verdicts;
}

describe('a panel of judges', () => {
  const three = (): string[] => ['openai:a', 'openai:b', 'openai:c'];

  it('leaves an expert with one judge as it is, with that judge asked', async () => {
    const { context, asked } = judging({ 'openai:a': 0 });
    const verdicts = await verdictOf(seatPanel([expertNamed('toxicity')], () => ['openai:a']), context);
    expect(verdicts).toMatchObject([{ expert: 'toxicity', outcome: 'pass', by: 'openai:a' }]);
    expect(asked).toEqual(['openai:a']);
  });

  it('gives a voter a seat for each judge, and every seat its verdict', async () => {
    const panel = seatPanel([expertNamed('depth')], three);
    expect(panel.map(({ name }) => name)).toEqual(['depth@openai:a', 'depth@openai:b', 'depth@openai:c']);
    expect(panel.map(({ name }) => expertNameOf(name))).toEqual(['depth', 'depth', 'depth']);
    expect((await verdictOf(panel, judging({}).context)).map(({ expert }) => expert)).toEqual(panel.map(({ name }) => name));
  });

  it.each([
    ['lets pass what most judges let pass', { 'openai:a': 0.9, 'openai:b': 0, 'openai:c': 0 }, 'pass'],
    ['fails what most judges fail', { 'openai:a': 0, 'openai:b': 0.9, 'openai:c': 0.8 }, 'fail'],
    ['fails what half of those who answered fail', { 'openai:a': 'no answer', 'openai:b': 0.9, 'openai:c': 0 }, 'fail'],
  ] as const)('%s', async (_title, severities, outcome) => {
    const verdicts = await verdictOf(seatPanel([expertNamed('toxicity')], three), judging(severities).context);
    expect(verdicts).toMatchObject([{ expert: 'toxicity', outcome }]);
    expect(verdicts[0].by.split('+')).toEqual(Object.entries(severities).flatMap(([judge, severity]) => (severity === 'no answer' ? [] : [judge])));
  });

  it('does not ask the other judges about what rules decide', async () => {
    const { context, asked } = judging({});
    const bad = expertNamed('toxicity').examples.bad;
    const [expert] = seatPanel([expertNamed('toxicity')], three);
    expect(await expert.judge(bad, context)).toMatchObject({ outcome: 'fail', by: 'rules' });
    expect(asked).toEqual([]);
  });

  it('judges nothing when no judge gives an answer', async () => {
    const silent = { 'openai:a': 'no answer', 'openai:b': 'no answer', 'openai:c': 'no answer' } as const;
    const verdicts = await verdictOf(seatPanel([expertNamed('toxicity')], three), judging(silent).context);
    expect(verdicts).toMatchObject([{ outcome: 'fail', findings: [{ code: 'not-judged' }] }]);
  });
});
