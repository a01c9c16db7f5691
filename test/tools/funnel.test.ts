import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PreferencePair } from '../../domain/preference.ts';
import { attribute } from '../../domain/attribute.ts';
import { conversation } from '../../domain/conversation.ts';
import type { Verdict } from '../../domain/critique.ts';
import { pair } from '../../domain/pair.ts';
import { profile } from '../../domain/profile.ts';
import type { Candidate, PairResult } from '../../domain/result.ts';
import { openLedger } from '../../stores/ledger.ts';
import { readFunnel } from '../../tools/funnel.ts';
import { temporaryFolder } from '../support/cli.ts';
import { run } from '../support/in-process.ts';
import { converseArgs, linesOf } from '../support/runs.ts';

const adaAndBo = pair(profile([attribute('I bake bread before sunrise.')]), profile([attribute('I repair old radios.')]));

/** A candidate that these experts failed, out of linter and toxicity. */
function candidate(at: number, failedBy: readonly string[], by = 'rules'): Candidate {
  const draft = conversation(adaAndBo.id, [{ speaker: 0, text: `Loaf number ${at}.` }], { writer: 'one-shot', model: 'offline', scenario: 'small-talk', iteration: 1, candidate: at, exemplars: [] });
  const verdicts = ['linter', 'toxicity'].map((expert): Verdict => ({ expert, outcome: failedBy.includes(expert) ? 'fail' : 'pass', score: null, findings: [], by }));
  return { conversation: draft, critique: { conversationId: draft.id, verdicts } };
}

async function funnelOf(results: readonly Partial<PairResult>[]) {
  const path = join(temporaryFolder(), 'ledger.jsonl');
  const ledger = await openLedger(path);
  for (const [index, one] of results.entries()) await ledger.append({ event: 'pair', result: { index, iteration: 1, pair: adaAndBo, candidates: [], failures: [], chosen: null, vote: null, ...one } });
  return new Map((await readFunnel(path)).map((row) => [row.expert, row]));
}

const ballot = (voter: string, ranking: number[][], swap: 'agrees' | 'differs' | null = null) => ({ voter, ranking, calls: swap === null ? 1 : 2, swap });

describe('the funnel', () => {
  it('counts who failed what, who was first, and what would pass without them', async () => {
    const [good, one, two, both] = [candidate(0, []), candidate(1, ['linter']), candidate(2, ['toxicity']), candidate(3, ['linter', 'toxicity'])];
    const funnel = await funnelOf([{ candidates: [good, one, both], chosen: good }, { candidates: [two, both] }, { candidates: [one] }]);
    expect(funnel.get('linter')).toMatchObject({ role: 'filter', cost: 'free', judged: 6, failed: 4, first: 4, without: { passing: 2, rescued: 1, choices: 1 } });
    expect(funnel.get('toxicity')).toMatchObject({ failed: 3, first: 1, without: { passing: 1, rescued: 1, choices: 0 } });
  });

  it('recounts the votes without each voter', async () => {
    const contenders = [{ id: 'con-a', score: 0.5 }, { id: 'con-b', score: 0.5 }];
    const vote = { rule: 'knock-out', contenders, winner: 0, ballots: [ballot('depth', [[0], [1]], 'agrees'), ballot('coherency', [[0], [1]], 'agrees'), ballot('likability', [[1], [0]], 'differs')] };
    const narrow = { ...vote, winner: 1, ballots: [ballot('depth', [[1], [0]], 'agrees')] };
    const good = candidate(0, []);
    const judged = { ...good, critique: { ...good.critique, verdicts: ['depth', 'coherency', 'likability'].map((expert): Verdict => ({ expert, outcome: 'pass', score: 0.5, findings: [], by: 'vectors' })) } };
    const funnel = await funnelOf([{ candidates: [judged], chosen: judged, vote }, { candidates: [judged], chosen: judged, vote: narrow }]);
    expect(funnel.get('depth')).toMatchObject({ questions: 4, swaps: { asked: 2, differ: 0 }, without: { choices: 1 } });
    expect(funnel.get('coherency')).toMatchObject({ questions: 2, without: { choices: 0 } });
    expect(funnel.get('likability')).toMatchObject({ swaps: { asked: 1, differ: 1 } });
  });

  it('counts verdicts that a model gave as questions', async () => {
    expect((await funnelOf([{ candidates: [candidate(0, [], 'some-model')] }])).get('linter')?.questions).toBe(1);
  });
});

describe('a finished run', () => {
  it('shows the funnel in its status and on its card, and keeps winners beside losers', async () => {
    const folder = join(temporaryFolder(), 'run');
    const { code, stdout, stderr } = await run(converseArgs(folder, '--chroma', 'exact'));
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`dramatis status ${folder}`);
    expect((await run(['status', folder])).stdout).toMatch(/order changed its mind/);
    const { funnel, iterations } = z.object({ funnel: z.array(z.object({ expert: z.string(), judged: z.number() })), iterations: z.array(z.object({ noise: z.record(z.string(), z.number().nullable()) })) }).parse(JSON.parse((await run(['status', folder, '--json'])).stdout));
    expect(funnel.map(({ expert }) => expert)).toEqual(expect.arrayContaining(['linter', 'naturalness']));
    expect(Object.keys(iterations[0].noise)).toContain('naturalness');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/## Who dropped what\n\n\| expert \| cost/);
    const preferences = linesOf(folder, 'preferences.jsonl').map((line) => PreferencePair.parse(JSON.parse(line)));
    expect(preferences.length).toBeGreaterThan(0);
    expect(preferences.every(({ chosen, rejected }) => chosen.id !== rejected.id)).toBe(true);
  });
});
