import { attributeStatuses, type AttributeStatus } from '../../agents/experts/faithfulness.ts';
import { recordsOf } from '../../domain/outside.ts';
import type { Figure } from '../checks/check.ts';
import { interval, shareOf } from '../checks/statistics.ts';
import { choiceQuality, chooseAttributes, type ChoiceResult } from '../metrics/attribute-choice.ts';
import { PAPER, skippedWhole, type PaperTable } from './paper-table.ts';
import { drawn } from './sample.ts';

export const faithfulnessTable: PaperTable = {
  name: 'faithfulness',
  table: 'T3, T18',
  by: 'judge',
  about: 'which of 4 own and 4 other attributes a judge infers from what a speaker says; attributes that come up, and that are contradicted',
  cannotSee: 'Their judges of precision and recall are people, of the shares a language model; ours is the judge named above the tables.',
  measure: async (input, context) => {
    const dialogues = drawn(input);
    const choices = (await chooseAttributes(dialogues, input.seed, context)).filter((one) => one.length > 0);
    if (choices.length < 2) return skippedWhole('conversations', 'no persona is known', dialogues.length - choices.length);
    const statuses = await Promise.all(dialogues.map((one) => attributeStatuses(recordsOf(one), context)));
    const left = dialogues.length - choices.length;
    return { figures: [...choiceFigures(choices), ...statusFigures(statuses.filter((one) => one.length > 0))], skipped: left === 0 ? [] : [{ what: 'conversations', why: 'no persona is known', count: left }] };
  },
};

function choiceFigures(choices: readonly (readonly ChoiceResult[])[]): Figure[] {
  return ([['precision', 0.785], ['recall', 0.364]] as const).map(([key, theirs]) => {
    const value = (sample: typeof choices): number => choiceQuality(sample.flat())[key];
    return { label: `${key} of what is inferred`, value: value(choices), interval: interval(`faithfulness ${key}`, choices, value), cases: choices.flat().length, reference: { value: theirs, of: PAPER } };
  });
}

function statusFigures(statuses: readonly (readonly AttributeStatus[])[]): Figure[] {
  const present = ({ status }: AttributeStatus): boolean => status === 'voiced' || status === 'implied';
  const contradicted = ({ status }: AttributeStatus): boolean => status === 'contradicted';
  return [
    { label: 'attributes that come up', holds: present, theirs: 0.332 },
    { label: 'attributes contradicted', holds: contradicted, theirs: 0.245 },
  ].map(({ label, holds, theirs }) => {
    const value = (sample: typeof statuses): number => shareOf(sample.flat(), holds);
    return { label, value: value(statuses), interval: interval(`faithfulness ${label}`, statuses, value), cases: statuses.flat().length, reference: { value: theirs, of: PAPER } };
  });
}
