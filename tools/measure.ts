import { z } from 'zod';
import { measureDialogues, type DialogueMeasures } from '../evals/metrics/dialogue-measures.ts';
import { MEASURES, showMeasure } from '../evals/metrics/measure-table.ts';
import { readDialogues } from '../evals/read-dialogues.ts';
import { table } from './table.ts';
import { defineTool, type ToolContext } from './tool.ts';

const Options = z.object({
  file: z.string().min(1).describe('Conversations: SPC CSV, ConvAI2 text, JSONL, or the dataset.jsonl of a run.'),
  reference: z.string().optional().describe('Other conversations to set beside them.'),
  limit: z.coerce.number().int().min(1).optional().describe('Use the first so many conversations of each file. Default: all.'),
});

export const measure = defineTool({
  name: 'measure',
  summary: 'lexical measures of a data set, in seconds',
  description: 'Prints what can be counted in any data set of conversations: form, openings, lengths, attributes voiced by word overlap, variety. What each measure sees and cannot see: docs/measures.md. The same and everything beyond counting (meaning, vectors, distance to a reference, judges): `dramatis evaluate`.',
  options: Options,
  positional: 'file',
  examples: ['measure my-run/dataset.jsonl', 'measure mine.csv --reference theirs.csv', 'measure mine.csv --json'],
  run: async ({ file, reference, limit }, context) => {
    const measured = await measuresOf(file, limit, context);
    const compared = reference === undefined ? undefined : await measuresOf(reference, limit, context);
    const data = { file, ...measured, ...(compared === undefined ? {} : { reference: { file: reference, ...compared } }) };
    return { data, text: measureTable(compared === undefined ? [measured] : [measured, compared]), emptyHanded: measured.measures.conversations === 0 };
  },
});

interface Measured {
  readonly measures: DialogueMeasures;
  readonly unreadable: number;
}

async function measuresOf(file: string, limit: number | undefined, context: ToolContext): Promise<Measured> {
  const { dialogues, unreadable } = await readDialogues(file, limit, context);
  return { measures: measureDialogues(dialogues), unreadable };
}

function measureTable(sets: readonly Measured[]): string {
  const rows = MEASURES.map((row) => [row.label, ...sets.map(({ measures }) => showMeasure(row, measures))]);
  return table(['measure', 'this set', ...sets.slice(1).map(() => 'reference')], rows);
}
