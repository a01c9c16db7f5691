import type { Figure } from '../checks/check.ts';
import { interval } from '../checks/statistics.ts';
import { choiceQuality, chooseAttributes } from '../metrics/attribute-choice.ts';
import { PAPER, skippedWhole, type PaperTable } from './paper-table.ts';
import { drawn } from './sample.ts';

/** Human-judged precision after iterations 1, 2 and 3. */
const THEIRS = [0.785, 0.805, 0.766];
/** Half the width of a 95 % interval in standard errors of a mean. */
const NORMAL = 1.96;

export const iterationsTable: PaperTable = {
  name: 'iterations',
  table: 'T3',
  by: 'judge',
  about: 'the chosen conversations after each iteration: mean of the voters, precision of what is inferred',
  cannotSee: 'The voters also chose these conversations, so part of a rise is theirs by construction; the precision is by the faithfulness expert, which filtered them, too. Whether people take them for human is another test (synthetic-or-human).',
  measure: async ({ iterations, seed, sample }, context) => {
    if (iterations === undefined || iterations.length === 0) return skippedWhole('iterations', 'they are not known; give the dataset.jsonl inside the folder of a run');
    const figures = await Promise.all(
      iterations.map(async ({ iteration, dialogues, panel }): Promise<Figure[]> => {
        const choices = (await chooseAttributes(drawn({ dialogues, seed, sample }), seed, context)).filter((one) => one.length > 0);
        const precision = (some: readonly (typeof choices)[number][]): number => choiceQuality(some.flat()).precision;
        const theirs = THEIRS[iteration - 1];
        return [
          ...(panel.mean === null ? [] : [{ label: `iteration ${iteration}, mean of the voters`, value: panel.mean, interval: around(panel.mean, panel.error), cases: dialogues.length }]),
          ...(choices.length < 2 ? [] : [{ label: `iteration ${iteration}, precision`, value: precision(choices), interval: interval(`iteration ${iteration}`, choices, precision), cases: choices.flat().length, ...(theirs === undefined ? {} : { reference: { value: theirs, of: PAPER } }) }]),
        ];
      }),
    );
    return { figures: figures.flat(), skipped: [] };
  },
};

function around(value: number, error: number | null): readonly [number, number] | undefined {
  return error === null ? undefined : [value - NORMAL * error, value + NORMAL * error];
}
