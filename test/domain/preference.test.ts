import { describe, expect, it } from 'vitest';
import { attribute } from '../../domain/attribute.ts';
import { conversation } from '../../domain/conversation.ts';
import { pair } from '../../domain/pair.ts';
import { PreferencePair, preferencePairs } from '../../domain/preference.ts';
import { profile } from '../../domain/profile.ts';
import type { Candidate, PairResult } from '../../domain/result.ts';

const adaAndBo = pair(profile([attribute('I bake bread before sunrise.')]), profile([attribute('I repair old radios.')]));

function candidate(at: number, problem?: string): Candidate {
  const origin = { writer: 'one-shot', model: 'offline', scenario: 'small-talk', iteration: 1, candidate: at, exemplars: [] };
  const draft = conversation(adaAndBo.id, [{ speaker: 0, text: `Loaf number ${at}.` }, { speaker: 1, text: 'It smells of radio.' }], origin);
  const findings = problem === undefined ? [] : [{ code: 'problem', message: problem, severity: 'error' as const, turns: [0], attributes: [] }];
  return { conversation: draft, critique: { conversationId: draft.id, verdicts: [{ expert: 'linter', outcome: problem === undefined ? 'pass' : 'fail', score: null, findings, by: 'rules' }] } };
}

const [best, close, worst, failed] = [candidate(0), candidate(1), candidate(2), candidate(3, 'a slot is left in')];
const ballot = (voter: string, ranking: number[][]) => ({ voter, ranking, calls: 1, swap: null });
const result: PairResult = {
  index: 0,
  iteration: 1,
  pair: adaAndBo,
  candidates: [best, close, failed, worst],
  failures: [],
  chosen: best,
  vote: {
    rule: 'listwise',
    contenders: [best, close, worst].map(({ conversation: { id } }) => ({ id, score: 0.5 })),
    winner: 0,
    ballots: [ballot('depth', [[0], [1], [2]]), ballot('coherency', [[1], [0], [2]]), ballot('likability', [[0, 1], [2]]), ballot('depth', [[0], [1]])],
  },
};

describe('preference pairs', () => {
  it('set the chosen beside everyone it stood against, with margin and voters', () => {
    const [first, , third] = preferencePairs(result, null);
    expect(first).toMatchObject({ pairId: adaAndBo.id, chosen: { id: best.conversation.id }, rejected: { id: close.conversation.id }, decided: 'vote', margin: 0 });
    expect(first.voters).toEqual({ for: ['depth'], against: ['coherency'], undecided: ['likability'] });
    expect(third).toMatchObject({ rejected: { id: worst.conversation.id }, margin: 1, voters: { for: ['coherency', 'depth', 'likability'] } });
  });

  it('set it beside what a filter failed, with the reasons', () => {
    expect(preferencePairs(result, null)[1]).toMatchObject({ rejected: { id: failed.conversation.id }, decided: 'filter', reasons: ['linter: a slot is left in'] });
  });

  it('set it beside the best of earlier iterations when that lost, and are silent when nothing was chosen or compared', () => {
    const incumbent = { ...candidate(4), conversation: { ...candidate(4).conversation, id: 'con-before' } };
    const again: PairResult = { ...result, candidates: [best], vote: { rule: 'listwise', contenders: [{ id: 'con-before', score: 0 }, { id: best.conversation.id, score: 0 }], winner: 1, ballots: [ballot('depth', [[1], [0]])] } };
    expect(preferencePairs(again, incumbent)).toMatchObject([{ rejected: { id: 'con-before' }, margin: 1 }]);
    expect(preferencePairs({ ...result, chosen: null }, null)).toEqual([]);
    expect(preferencePairs({ ...result, candidates: [best, close], vote: null }, null)).toEqual([]);
  });

  it('fit the published shape', () => {
    for (const one of preferencePairs(result, null)) expect(PreferencePair.parse(one)).toEqual(one);
  });
});
