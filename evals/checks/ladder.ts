import { z } from 'zod';
import { experts } from '../../agents/experts/index.ts';
import type { ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { Speaker } from '../../domain/conversation.ts';
import type { Verdict } from '../../domain/critique.ts';
import { recordsOf } from '../../domain/outside.ts';
import { mean } from '../../domain/statistics.ts';
import { critiqueGraph, critiquesOf } from '../../graphs/critique.ts';
import type { Check, Figure } from './check.ts';
import { orderedAlike } from './ordering.ts';
import { interval } from './statistics.ts';

const FILE = 'attribute-labels/conversations.jsonl';
const Row = z.object({
  source: z.string(),
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  turns: z.array(z.tuple([Speaker, z.string()])),
  labels: z.array(z.object({ natural: z.number(), interesting: z.number() })).min(1),
});

/** One conversation: where it is from, what annotators gave it (1 to 5), what the panel gives it (0 to 1). */
interface Rung {
  readonly source: string;
  readonly rating: number;
  readonly score: number;
}

/** Whether the panel as a whole puts sources of conversations in the order in which annotators put them. */
export const ladder: Check = {
  name: 'ladder',
  about: 'the whole panel: 0 for what a filter fails, else the mean of all scores; sources and conversations ordered as annotators order them, ties half',
  source: '48 conversations of four sources with 1 to 5 for natural and interesting, the mean of both, by two annotators, which are language models: agreement with models, not with people',
  inSample: 'Naturalness was written with the means of the four sources in view, and faithfulness weighs attributes by half of these conversations.',
  files: [FILE],
  run: async (data, context) => {
    const rows = data[FILE].trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
    const subjects = rows.map(({ personas, turns }) => recordsOf({ source: FILE, personas, turns: turns.map(([speaker, text]) => ({ speaker, text })) }));
    const scores = await panelScores(subjects, context);
    const rungs = rows.map(({ source, labels }, at): Rung => ({ source, rating: mean(labels.flatMap(({ natural, interesting }) => [natural, interesting])) ?? 0, score: scores[at] }));
    return [...sourceFigures(rungs), orderFigure('sources', rungs, (sample) => orderedAlike(bySource(sample))), orderFigure('conversations', rungs, orderedAlike)];
  },
};

async function panelScores(subjects: readonly Subject[], context: ExpertContext): Promise<number[]> {
  const { judgements } = await critiqueGraph(experts, context).invoke({ subjects: [...subjects] });
  return critiquesOf(subjects, judgements, experts).map(({ verdicts }) => panelScore(verdicts));
}

/** What a panel gives a conversation, in [0, 1]: 0 when a filter fails it, else the mean of the scores. */
export function panelScore(verdicts: readonly Verdict[]): number {
  return verdicts.some(({ outcome }) => outcome === 'fail') ? 0 : (mean(verdicts.flatMap(({ score }) => score ?? [])) ?? 0);
}

/** The means of each source, those that annotators rate highest first. */
function bySource(rungs: readonly Rung[]): Rung[] {
  const sources = [...new Set(rungs.map(({ source }) => source))].map((source) => {
    const own = rungs.filter((one) => one.source === source);
    return { source, rating: mean(own.map(({ rating }) => rating)) ?? 0, score: mean(own.map(({ score }) => score)) ?? 0 };
  });
  return sources.sort((a, b) => b.rating - a.rating);
}

function sourceFigures(rungs: readonly Rung[]): Figure[] {
  return bySource(rungs).map(({ source, rating, score }) => {
    const own = rungs.filter((one) => one.source === source).map((one) => one.score);
    return { label: `panel score, ${source}`, value: score, interval: interval(`ladder ${source}`, own, (sample) => mean(sample) ?? Number.NaN), cases: own.length, reference: { value: rating, of: 'annotators, 1 to 5' } };
  });
}

function orderFigure(what: string, rungs: readonly Rung[], statistic: (sample: readonly Rung[]) => number): Figure {
  return { label: `${what} ordered alike`, value: statistic(rungs), interval: interval(`ladder ${what}`, rungs, statistic), cases: rungs.length, reference: { value: 0.5, of: 'chance' } };
}
