import { describe, expect, it } from 'vitest';
import { expertNamed, experts } from '../../agents/experts/index.ts';
import type { Expert } from '../../agents/experts/expert.ts';
import { choiceRules } from '../../critic/rules/index.ts';
import { DramatisError } from '../../domain/error.ts';
import { pair } from '../../domain/pair.ts';
import { reasonsAgainst } from '../../domain/result.ts';
import { conversationGraph } from '../../graphs/conversation.ts';
import type { Services } from '../../graphs/services.ts';
import { scenarioNamed } from '../../scenarios/index.ts';
import { writerNamed } from '../../writers/index.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { offlineServices } from '../support/services.ts';

/** An expert nobody can please, who says what is wrong with it. */
const grumbler: Expert = {
  ...expertNamed('linter'),
  name: 'grumbler',
  judge: async () => ({ expert: 'grumbler', outcome: 'fail', score: 0, findings: [{ code: 'no-tea', message: 'nobody offers tea', severity: 'error', turns: [0], attributes: [], repair: 'Offer tea.' }], by: 'rules' }),
};

async function oneUnit(panel: readonly Expert[], change: Partial<Services> = {}, candidates = 3, maxConcurrency?: number) {
  const { services } = await offlineServices();
  const settings = { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts: panel, rule: choiceRules[0], candidates };
  return conversationGraph(settings, { ...services, ...change }).invoke({ pair: pair(ada, bo) }, maxConcurrency === undefined ? {} : { maxConcurrency });
}

describe('the unit of work', () => {
  it.each([undefined, 2])('has the verdict of every expert on every candidate that was not lost before, also with a concurrency of %s', async (maxConcurrency) => {
    const { candidates, chosen, failures } = await oneUnit(experts, {}, 4, maxConcurrency);
    expect(failures).toEqual([]);
    expect(candidates.length).toBeGreaterThanOrEqual(4);
    for (const { critique } of candidates) {
      const lost = critique.verdicts.some(({ outcome }) => outcome === 'fail');
      const named = critique.verdicts.map(({ expert }) => expert);
      expect(new Set(named).size).toBe(named.length);
      if (!lost) expect(named).toEqual(experts.map(({ name }) => name));
    }
    expect(chosen).not.toBeNull();
  });

  it('revises once what fails for a reason that can be mended, then rejects it with its reasons', async () => {
    const { candidates, chosen } = await oneUnit([...experts, grumbler]);
    expect(chosen).toBeNull();
    expect(candidates).toHaveLength(4);
    const revised = candidates.filter(({ conversation }) => conversation.origin.revises !== undefined);
    expect(revised).toHaveLength(1);
    expect(candidates.map(({ conversation }) => conversation.id)).toContain(revised[0].conversation.origin.revises);
    for (const candidate of candidates) expect(reasonsAgainst(candidate)).toContainEqual('grumbler: nobody offers tea');
  });

  it('shows a lost conversation to no expert that costs more', async () => {
    const { candidates } = await oneUnit([...experts, grumbler]);
    for (const { critique } of candidates) expect(critique.verdicts.map(({ expert }) => expert)).not.toContain('faithfulness');
  });

  it('records a candidate the model failed on, and goes on with the others', async () => {
    const { services } = await offlineServices();
    const ask: Services['ask'] = async (agent, input, options) => {
      if (agent.name === 'write-conversation' && options?.sample === 64) throw new DramatisError('model-failed', 'The model said no.', { hint: 'Ask again.' });
      return services.ask(agent, input, options);
    };
    const { candidates, failures, chosen } = await oneUnit(experts, { ask });
    expect(failures).toEqual([{ candidate: 0, message: 'The model said no.' }]);
    expect(candidates.length).toBeGreaterThanOrEqual(2);
    expect(chosen).not.toBeNull();
  });

  it('does not go on when something other than the model fails', async () => {
    await expect(oneUnit(experts, { ask: () => Promise.reject(new DramatisError('storage-failed', 'The disk is full.', { hint: 'Free space.' })) })).rejects.toMatchObject({ code: 'storage-failed' });
  });
});
