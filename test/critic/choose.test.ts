import { describe, expect, it } from 'vitest';
import { experts } from '../../agents/experts/index.ts';
import type { Expert } from '../../agents/experts/expert.ts';
import { ADA_AND_BO, FLAT } from '../../agents/experts/quality/examples.ts';
import { groupsOf, rankCandidates } from '../../agents/rank-candidates.ts';
import { choose, type Contender } from '../../critic/choose.ts';
import { choiceRules } from '../../critic/rules/index.ts';
import type { Verdict } from '../../domain/critique.ts';
import { DramatisError } from '../../domain/error.ts';
import { Random } from '../../domain/random.ts';
import { offlineContext } from '../conformance/expert.ts';

const embed = async (texts: readonly string[]): Promise<number[][]> => texts.map((text) => [Math.cos(text.length), Math.sin(text.length)]);
const context = offlineContext(embed);
const [listwise] = choiceRules;
const voters = experts.filter(({ role }) => role === 'voter');

function contender(subject: Contender['subject'], verdicts: readonly Partial<Verdict>[] = []): Contender {
  const critique = { conversationId: subject.conversation.id, verdicts: verdicts.map((one): Verdict => ({ expert: 'linter', outcome: 'pass', score: null, findings: [], by: 'rules', ...one })) };
  return { candidate: { conversation: subject.conversation, critique }, subject };
}

const voter = (name: string, more: Partial<Expert>): Expert => ({ ...voters[0], name, compare: undefined, rank: undefined, ...more });

describe('choosing', () => {
  it('prefers the conversation of Ada and Bo to the flat one, with every rule', async () => {
    for (const rule of choiceRules) {
      const { best, vote } = await choose([contender(FLAT), contender(ADA_AND_BO)], voters, rule, context);
      expect(best?.subject).toBe(ADA_AND_BO);
      expect(vote).toMatchObject({ rule: rule.name, winner: 1, contenders: [{ id: FLAT.conversation.id }, { id: ADA_AND_BO.conversation.id }] });
    }
  });

  it('leaves out what a filter failed and asks nobody about a single one', async () => {
    const { best, vote } = await choose([contender(FLAT), contender(ADA_AND_BO, [{ outcome: 'fail' }])], voters, listwise, context);
    expect(best?.subject).toBe(FLAT);
    expect(vote).toBeNull();
    expect((await choose([contender(FLAT, [{ outcome: 'fail' }])], voters, listwise, context)).best).toBeUndefined();
  });

  it('asks a voter that only compares by comparisons, and one that only scores by its scores', async () => {
    const comparing = voter('comparing', { compare: async (first) => (first === FLAT ? 'first' : 'second') });
    expect((await choose([contender(ADA_AND_BO), contender(FLAT)], [comparing], listwise, context)).best?.subject).toBe(FLAT);
    const scoring = voter('scoring', {});
    const scored = [contender(ADA_AND_BO, [{ expert: 'scoring', score: 0.2 }]), contender(FLAT, [{ expert: 'scoring', score: 0.4 }])];
    expect((await choose(scored, [scoring], listwise, context)).vote?.ballots).toMatchObject([{ voter: 'scoring', ranking: [[1], [0]] }]);
  });

  it('goes on without the voter whose model gave no usable answer, and records that', async () => {
    const mute = voter('mute', { rank: async () => Promise.reject(new DramatisError('model-failed', 'No answer.', { hint: 'Ask again.' })) });
    const { best, vote } = await choose([contender(FLAT), contender(ADA_AND_BO)], [mute, ...voters.slice(0, 2)], listwise, context);
    expect(best?.subject).toBe(ADA_AND_BO);
    for (const ballot of vote?.ballots.filter((one) => one.voter === 'mute') ?? []) expect(ballot.ranking).toEqual([]);
  });

  it('seats no voter that has nothing to say of any, and shows none a contender it did not score', async () => {
    const abstaining = [contender(ADA_AND_BO, [{ expert: 'late', outcome: 'does-not-apply' }, { expert: 'scoring', score: 0.2 }]), contender(FLAT, [{ expert: 'late', outcome: 'does-not-apply' }, { expert: 'scoring', score: 0.4 }])];
    const { vote } = await choose(abstaining, [voter('late', {}), voter('scoring', {})], listwise, context);
    expect(vote?.ballots.map((ballot) => ballot.voter)).toEqual(['scoring']);
    const half = [contender(ADA_AND_BO, [{ expert: 'scoring', outcome: 'does-not-apply' }]), contender(FLAT, [{ expert: 'scoring', score: 0.05 }])];
    for (const rule of choiceRules) expect((await choose(half, [voter('scoring', {})], rule, context)).best?.subject).toBe(ADA_AND_BO);
  });

  it('breaks ties by the scores of those who scored all', async () => {
    const mute = voter('mute', { rank: async (subjects) => [subjects.map((_subject, at) => at)] });
    const scored = [contender(ADA_AND_BO, [{ expert: 'depth', score: 0.8 }]), contender(FLAT, [{ expert: 'depth', score: 0.7 }, { expert: 'novelty', score: 0.96 }])];
    const { best } = await choose(scored, [mute, voter('depth', { rank: mute.rank }), voter('novelty', { rank: mute.rank })], listwise, context);
    expect(best?.subject).toBe(ADA_AND_BO);
  });

  it('does not hide a defect of a voter', async () => {
    const broken = voter('broken', { rank: async () => Promise.reject(new TypeError('a defect')) });
    await expect(choose([contender(FLAT), contender(ADA_AND_BO)], [broken], listwise, context)).rejects.toThrow(TypeError);
  });
});

describe('ranking candidates', () => {
  it('puts nearly equal ones together offline', async () => {
    const side = (score: number) => ({ turns: FLAT.conversation.turns, score });
    const answer = await rankCandidates.offline({ quality: 'depth', rubric: '', candidates: [side(0.2), side(0.9), side(0.205)] }, { random: Random.of(7), embed });
    expect(groupsOf(answer, 3)).toEqual([[1], [0, 2].sort((a, b) => b - a)]);
  });

  it('makes the best of an answer with repetitions, unknown numbers and omissions', () => {
    expect(groupsOf({ ranking: [3, [3, 9], 1], reason: '' }, 4)).toEqual([[2], [0], [1, 3]]);
    expect(groupsOf({ ranking: [9], reason: '' }, 2)).toEqual([]);
  });
});
