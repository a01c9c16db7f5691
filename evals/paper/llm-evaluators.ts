import { experts } from '../../agents/experts/index.ts';
import type { ExpertContext, Subject } from '../../agents/experts/expert.ts';
import { rateConversation } from '../../agents/rate-conversation.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import { isItemFailure } from '../../domain/error.ts';
import { recordsOf } from '../../domain/outside.ts';
import { mean } from '../../domain/statistics.ts';
import type { Figure } from '../checks/check.ts';
import { interval } from '../checks/statistics.ts';
import { INSTRUMENTS, type Instrument } from './instruments.ts';
import { PAPER, skippedWhole, type PaperTable, type Skipped } from './paper-table.ts';
import { drawn } from './sample.ts';

export const llmEvaluators: PaperTable = {
  name: 'llm-evaluators',
  table: 'T15',
  by: 'judge',
  about: 'ratings of whole conversations: LLM-Eval and GPT-Score on 0 to 100, G-Eval on 1 to 3',
  cannotSee: 'Offline a rating is what rules and vectors measured, put on the scale: comparable between sets, not with theirs. GPT-Score is asked as a rating, since an endpoint does not say how likely a given text is; G-Eval without weighting by token probabilities.',
  measure: async (input, context) => {
    const dialogues = drawn(input);
    if (dialogues.length === 0) return skippedWhole('conversations', 'there are none');
    const measured = await Promise.all(dialogues.map((one) => scoresOf(recordsOf(one), context)));
    const parts = await Promise.all(INSTRUMENTS.map((instrument) => rated(instrument, dialogues, measured, context)));
    return { figures: parts.flatMap(({ figures }) => figures), skipped: parts.flatMap(({ skipped }) => skipped) };
  },
};

type Scores = Readonly<Record<string, number | null>>;

/** What the free and vector experts measure, by name; the offline engine's only ground for a rating. */
async function scoresOf(subject: Subject, context: ExpertContext): Promise<Scores> {
  if (context.model !== 'offline') return {};
  const scores = await Promise.all(experts.map(async (expert) => [expert.name, (await expert.judge(subject, context)).score] as const));
  return Object.fromEntries(scores);
}

async function rated(instrument: Instrument, dialogues: readonly Dialogue[], measured: readonly Scores[], context: ExpertContext): Promise<{ figures: Figure[]; skipped: Skipped[] }> {
  const { name, scale, aspects } = instrument;
  const answers = await Promise.all(
    dialogues.map(async ({ turns, personas }, at) => {
      const asked = aspects.map((one) => ({ name: one.name, meaning: one.meaning, measured: measured[at][one.expert] ?? null }));
      return answered(context.ask(rateConversation, { turns: [...turns], personas, scale, aspects: asked }));
    }),
  );
  const failed = answers.filter((one) => one === undefined).length;
  const skipped: Skipped[] = failed === 0 ? [] : [{ what: `${name}, conversations`, why: 'the model gave no usable answer', count: failed }];
  const figures = aspects.flatMap((aspect): Figure[] => {
    const ratings = answers.flatMap((one) => one?.find((rating) => rating.aspect.toLowerCase() === aspect.name)?.rating ?? []).filter((rating) => rating >= scale.low && rating <= scale.high);
    const left = answers.length - failed - ratings.length;
    if (left > 0) skipped.push({ what: `${name}, ${aspect.name}`, why: 'not rated, or off the scale', count: left });
    const value = (sample: readonly number[]): number => mean(sample) ?? Number.NaN;
    return ratings.length === 0 ? [] : [{ label: `${name} ${aspect.name}`, value: value(ratings), interval: interval(`${name} ${aspect.name}`, ratings, value), cases: ratings.length, reference: { value: aspect.theirs, of: PAPER } }];
  });
  return { figures, skipped };
}

/** An answer, or undefined when the model gave none for this conversation. */
async function answered(asked: Promise<{ ratings: { aspect: string; rating: number | null }[] }>) {
  try {
    return (await asked).ratings;
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return undefined;
  }
}
