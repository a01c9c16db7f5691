import { expect, it } from 'vitest';
import { stability } from '../../../evals/checks/stability.ts';
import { PARAPHRASES } from '../../../evals/checks/stability/paraphrases.ts';
import { seatsExchanged } from '../../../evals/checks/stability/subjects.ts';
import { experts } from '../../../agents/experts/index.ts';
import { compareQuality } from '../../../agents/compare-quality.ts';
import { ADA_AND_BO } from '../../../agents/experts/quality/examples.ts';
import type { ExpertContext } from '../../../agents/experts/expert.ts';
import { offlineContext } from '../../conformance/expert.ts';

const offline = offlineContext(async (texts) => texts.map(() => [1, 0]));
const figuresOf = async (context: ExpertContext) => new Map((await stability.run({}, context)).map(({ label, value }) => [label, value]));

/** A judge that answers quality questions in its own way and everything else as the offline engine. */
function judging(better: (input: { first: string; rubric: string; sample: number }) => 'first' | 'second'): ExpertContext {
  const ask: ExpertContext['ask'] = async (agent, input, { sample = 0 } = {}) => {
    const quality = agent.name === compareQuality.name ? compareQuality.input.parse(input) : undefined;
    if (quality === undefined) return offline.ask(agent, input);
    return agent.answer.parse({ better: better({ first: quality.first.turns[0].text, rubric: quality.rubric, sample }), reason: '' });
  };
  return { ...offline, ask };
}

it('finds nothing that wavers in rules, and counts experts that do not apply', async () => {
  const figures = await figuresOf(offline);
  expect(figures.get('faithfulness, seats exchanged')).toBe(1);
  expect(figures.get('depth, other order')).toBe(1);
  expect(figures.get('left out, do not apply: manner, novelty')).toBe(2);
});

it('sees a judge that prefers whichever stands first', async () => {
  const figures = await figuresOf(judging(() => 'first'));
  expect(figures.get('depth, other order')).toBe(0);
  expect(figures.get('depth, asked again')).toBe(1);
});

it('sees a judge that follows the wording, and one that changes its mind', async () => {
  const paraphrases = new Set(Object.values(PARAPHRASES));
  expect((await figuresOf(judging(({ rubric }) => (paraphrases.has(rubric) ? 'second' : 'first')))).get('depth, rubric paraphrased')).toBe(0);
  expect((await figuresOf(judging(({ sample }) => (sample > 0 ? 'second' : 'first')))).get('depth, asked again')).toBe(0);
});

it('has a paraphrase for every built-in voter that puts its rubric to a model', () => {
  const voters = experts.filter(({ role, cost }) => role === 'voter' && cost !== 'free').map(({ name }) => name);
  expect(Object.keys(PARAPHRASES).sort()).toEqual(voters.sort());
});

it('exchanges seats and profiles, and back', () => {
  const once = seatsExchanged(ADA_AND_BO);
  expect(once.profiles).toEqual([ADA_AND_BO.profiles[1], ADA_AND_BO.profiles[0]]);
  expect(once.conversation.turns.map(({ text }) => text)).toEqual(ADA_AND_BO.conversation.turns.map(({ text }) => text));
  expect(seatsExchanged(once).conversation).toEqual(ADA_AND_BO.conversation);
});
