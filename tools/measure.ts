import { z } from 'zod';
import type { Dialogue } from '../domain/dialogue.ts';
import { DramatisError } from '../domain/error.ts';
import { measureDialogues, type DialogueMeasures } from '../evals/metrics/dialogue-measures.ts';
import { MEASURES, showMeasure } from '../evals/metrics/measure-table.ts';
import { readRows } from '../seeds/readers/index.ts';
import { table } from './table.ts';
import { defineTool } from './tool.ts';

const Options = z.object({
  file: z.string().min(1).describe('Conversations: SPC CSV, ConvAI2 text, JSONL, or the dataset.jsonl of a run.'),
  reference: z.string().optional().describe('Other conversations to set beside them.'),
  limit: z.coerce.number().int().min(1).optional().describe('Use the first so many conversations of each file. Default: all.'),
});

export const measure = defineTool({
  name: 'measure',
  summary: 'lexical measures of a data set, beside a reference',
  description: 'Prints what can be counted in any data set of conversations: form, openings, lengths, attributes voiced by word overlap, variety. What each measure sees and cannot see: docs/measures.md.',
  options: Options,
  positional: 'file',
  examples: ['measure my-run/dataset.jsonl', 'measure mine.csv --reference theirs.csv --json'],
  run: async ({ file, reference, limit }, context) => {
    const measured = await measuresOf(file, limit, context.report);
    const compared = reference === undefined ? undefined : await measuresOf(reference, limit, context.report);
    const data = { file, ...measured, ...(compared === undefined ? {} : { reference: { file: reference, ...compared } }) };
    return { data, text: measureTable(measured.measures, compared?.measures), emptyHanded: measured.measures.conversations === 0 };
  },
});

async function measuresOf(file: string, limit: number | undefined, report: (progress: { kind: 'notice'; message: string }) => void): Promise<{ measures: DialogueMeasures; unreadable: number }> {
  const dialogues: Dialogue[] = [];
  let unreadable = 0;
  for await (const row of readRows(file)) {
    if ('problem' in row) {
      unreadable++;
      if (unreadable <= 10) report({ kind: 'notice', message: `Not used: ${row.problem}.` });
    } else if (row.dialogue.turns.length > 0) dialogues.push(row.dialogue);
    if (dialogues.length >= (limit ?? Number.POSITIVE_INFINITY)) break;
  }
  if (dialogues.length === 0) {
    throw new DramatisError('bad-input', `${file} holds no conversation with turns; at least one is needed.`, { hint: 'Give a file with conversations: SPC CSV, ConvAI2 text, or JSONL with {"personas", "turns"}.' });
  }
  return { measures: measureDialogues(dialogues), unreadable };
}

function measureTable(measures: DialogueMeasures, reference: DialogueMeasures | undefined): string {
  const others = reference === undefined ? [] : [reference];
  const rows = MEASURES.map((row) => [row.label, ...[measures, ...others].map((one) => showMeasure(row, one))]);
  return table(['measure', 'this set', ...others.map(() => 'reference')], rows);
}
