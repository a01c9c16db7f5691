import { describe, expect, it } from 'vitest';
import type { Expert } from '../../agents/experts/expert.ts';
import { ADA_AND_BO } from '../../agents/experts/quality/examples.ts';
import { seatPanel } from '../../critic/panel.ts';
import type { Verdict } from '../../domain/critique.ts';
import { critiqueGraph, critiquesOf } from '../../graphs/critique.ts';
import { offlineContext } from '../conformance/expert.ts';

const context = offlineContext(async (texts) => texts.map(() => [1]));
const passing = (expert: string, by = 'rules'): Verdict => ({ expert, outcome: 'pass', score: null, findings: [], by });
const failing = (expert: string): Verdict => ({ ...passing(expert), outcome: 'fail' });

function filter(name: string, more: Partial<Expert> = {}): Expert {
  return { name, description: 'A filter.', rubric: 'Anything.', cost: 'free', role: 'filter', judge: async () => passing(name), examples: { good: ADA_AND_BO, bad: ADA_AND_BO }, ...more };
}

async function critiqueOf(panel: readonly Expert[]): Promise<readonly Verdict[]> {
  const { judgements } = await critiqueGraph(panel, context).invoke({ subjects: [ADA_AND_BO] });
  return critiquesOf([ADA_AND_BO], judgements, panel)[0].verdicts;
}

describe('a verdict', () => {
  it('counts under the name of the expert that was asked, whatever name it gives itself', async () => {
    const verdicts = await critiqueOf([filter('no-weather', { judge: async () => failing('no-wether') }), filter('linter'), filter('liar', { judge: async () => failing('linter') })]);
    expect(verdicts.map(({ expert, outcome }) => `${expert} ${outcome}`)).toEqual(['no-weather fail', 'linter pass', 'liar fail']);
  });

  it.each([
    ['a score above 1', { ...passing('odd'), score: 1.6 }, /expert odd gave a verdict that cannot be used \(score/],
    ['a turn that is not there', { ...passing('odd'), findings: [{ code: 'odd', message: 'odd', severity: 'note' as const, turns: [99], attributes: [] }] }, /odd gave a verdict[^]*turn that the conversation does not have/],
  ])('that cannot be used is refused with the name of its expert: %s', async (_what, verdict, says) => {
    await expect(critiqueOf([filter('odd', { judge: async () => verdict })])).rejects.toThrow(says);
  });
});

describe('a filter that has a model to ask', () => {
  const asked: string[] = [];
  const careful = (harmful: boolean): Expert =>
    filter('careful', {
      byRules: () => (harmful ? failing('careful') : passing('careful')),
      judge: async (_subject, { model }) => (asked.push(`careful ${model}`), passing('careful', model)),
    });
  const dear = filter('dear', { cost: 'embedding', judge: async () => (asked.push('dear'), passing('dear')) });
  const seats = (first: Expert, second: Expert, judges: readonly string[]): Expert[] => seatPanel([first, second, dear], () => judges);

  it.each([[['stub:a']], [['stub:a', 'stub:b']]])('asks %j only what every cheaper filter passed', async (judges) => {
    asked.length = 0;
    const verdicts = await critiqueOf(seats(careful(false), filter('strict', { judge: async () => failing('strict') }), judges));
    expect(asked).toEqual([]);
    expect(verdicts.map(({ expert, outcome }) => `${expert} ${outcome}`)).toEqual(['careful pass', 'strict fail']);
  });

  it('asks nobody about what it fails by rules', async () => {
    asked.length = 0;
    const verdicts = await critiqueOf(seats(careful(true), filter('strict'), ['stub:a']));
    expect(asked).toEqual([]);
    expect(verdicts.map(({ expert, outcome }) => `${expert} ${outcome}`)).toEqual(['careful fail', 'strict pass']);
  });

  it('asks after the others, and its own verdict takes the place of the one by rules', async () => {
    asked.length = 0;
    const verdicts = await critiqueOf(seats(careful(false), filter('strict'), ['stub:a']));
    expect(asked).toEqual(['dear', 'careful stub:a']);
    expect(verdicts.find(({ expert }) => expert === 'careful')?.by).toBe('stub:a');
  });
});
