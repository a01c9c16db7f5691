import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureDialogues, type DialogueMeasures } from '../../evals/metrics/dialogue-measures.ts';
import { readRows } from '../../seeds/readers/index.ts';
import { collect } from '../support/collect.ts';
import { TALK } from '../support/fixtures.ts';

const data = process.env.DRAMATIS_TEST_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

async function measuresOf(path: string): Promise<DialogueMeasures> {
  return measureDialogues((await collect(readRows(path))).flatMap((row) => ('dialogue' in row ? [row.dialogue] : [])));
}

/** What was counted on these files elsewhere, in percent where it is a share. */
const published: readonly { readonly file: string; readonly shares: Partial<DialogueMeasures>; readonly counts: Partial<DialogueMeasures> }[] = [
  {
    file: 'persona-chat/valid_self_original_no_cands.txt',
    shares: { alternating: 1, slots: 0, greetings: 0.749, stockQuestions: 0.122, distinctOpenings: 0.999, questions: 0.3, agreement: 0.005, voiced: 0.322, silentSpeakers: 0.27, claimed: 0.016, verbatim: 0.003, voicedEarly: 0.42, distinct1: 0.078, distinct2: 0.459, distinct3: 0.777, distinctUtterances: 0.983 },
    counts: { utterances: 15.6, wordsPerUtterance: 11.7 },
  },
  {
    file: 'synthetic-persona-chat/valid.csv',
    shares: { alternating: 0.977, slots: 0.323, greetings: 0.822, stockQuestions: 0.786, distinctOpenings: 0.679, questions: 0.21, agreement: 0.13, voiced: 0.266, silentSpeakers: 0.348, claimed: 0.061, verbatim: 0.077, voicedEarly: 0.66, distinct1: 0.05, distinct2: 0.25, distinct3: 0.458, distinctUtterances: 0.823 },
    counts: { utterances: 27.8, wordsPerUtterance: 8.9 },
  },
];

describe.each(published)('the measures of $file', ({ file, shares, counts }) => {
  const path = join(data, file);

  it('are those published for it, within a point', async ({ skip }) => {
    if (!existsSync(path)) skip(`there is no ${path}; set DRAMATIS_TEST_DATA to the folder of the public data sets`);
    const measured: Readonly<Partial<Record<string, number | null>>> = { ...(await measuresOf(path)) };
    for (const [name, share] of Object.entries(shares)) expect.soft(Math.abs((measured[name] ?? Number.NaN) - (share ?? Number.NaN)), name).toBeLessThanOrEqual(0.0105);
    for (const [name, count] of Object.entries(counts)) expect.soft(Math.abs((measured[name] ?? Number.NaN) - (count ?? Number.NaN)), name).toBeLessThanOrEqual(0.1);
  });
});

describe('the measures of one conversation of Ada and Bo', () => {
  it('are what one counts by hand', async () => {
    expect(await measuresOf(TALK)).toMatchObject({ conversations: 1, alternating: 1, slots: 0, greetings: 0, utterances: 6, questions: 0.5, distinctUtterances: 1, claimed: 0, verbatim: 0 });
  });

  it('of nothing are unknown, not zero', () => {
    expect(measureDialogues([])).toMatchObject({ conversations: 0, alternating: null, greetings: null, utterances: null, voiced: null });
  });
});
