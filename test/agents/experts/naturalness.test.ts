import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { naturalness } from '../../../agents/experts/naturalness.ts';
import { ADA_AND_BO, FLAT, INTERVIEW } from '../../../agents/experts/quality/examples.ts';
import { Speaker } from '../../../domain/conversation.ts';
import { readLines } from '../../../domain/jsonl.ts';
import { describeExpert, offlineContext } from '../../conformance/expert.ts';
import { dataFile } from './data-file.ts';
import { adaAndBo } from './subject.ts';

const context = offlineContext(async (texts) => texts.map(() => [1, 0]));
const codesOf = async (lines: readonly string[]) => (await naturalness.judge(adaAndBo(lines), context)).findings.map(({ code, turns }) => `${code} ${turns.join(',')}`);

describeExpert(naturalness, async () => context);

describe('naturalness', () => {
  it('finds nothing against Ada and Bo at the kettle, and a form in the interview', async () => {
    expect((await naturalness.judge(ADA_AND_BO, context)).findings).toEqual([]);
    const { score, findings } = await naturalness.judge(INTERVIEW, context);
    expect(score).toBeLessThan(0.6);
    expect(findings.map(({ code }) => code)).toContain('stock-phrases');
    expect((await naturalness.judge(FLAT, context)).score).toBeGreaterThan(score ?? 1);
  });

  it('wants people to react before they tell of themselves', async () => {
    const lines = ['That queue has not moved since the war.', 'Somebody up there is paying in coppers, look at him.'];
    expect(await codesOf([...lines, 'I swim in the lake at dawn.'])).toEqual(['own-matter-first 2']);
    expect(await codesOf([...lines, 'Coppers, and he counts them twice. I swim faster than this queue.'])).toEqual([]);
  });

  it('sees a question that is passed over', async () => {
    expect(await codesOf(['Whose umbrella is that?', 'Does this train stop everywhere?'])).toEqual(['question-passed-over 1']);
    expect(await codesOf(['Whose umbrella is that?', 'Mine, sorry. Does this train stop everywhere?'])).toEqual([]);
  });

  it('sees lists about oneself and headings', async () => {
    expect(await codesOf(['I have two cats. I bake bread. My mother taught me.'])).toEqual(['lists-about-oneself 0']);
    expect(await codesOf(['Speaking of bread, the crust matters.'])).toEqual(['heading 0']);
  });
});

const Row = z.object({ source: z.string(), turns: z.array(z.tuple([Speaker, z.string()])), labels: z.array(z.object({ natural: z.number() })) });
const labelled = dataFile('attribute-labels/conversations.jsonl');

describe.skipIf(labelled === undefined)('naturalness beside what annotators say', () => {
  it('orders the four sources: filled-in forms last, then hasty people, then written with care', async () => {
    const scores = new Map<string, number[]>();
    for await (const value of readLines(labelled ?? '')) {
      const { source, turns } = Row.parse(value);
      const conversation = { ...ADA_AND_BO.conversation, turns: turns.map(([speaker, text]) => ({ speaker, text })) };
      const { score } = await naturalness.judge({ ...ADA_AND_BO, conversation }, context);
      scores.set(source, [...(scores.get(source) ?? []), score ?? 0]);
    }
    const mean = (source: string): number => (scores.get(source) ?? []).reduce((sum, one) => sum + one, 0) / (scores.get(source)?.length ?? 1);
    expect(mean('spc')).toBeLessThan(mean('human'));
    expect(mean('human')).toBeLessThan(mean('plain'));
    expect(mean('human')).toBeLessThan(mean('rich'));
  });
});
