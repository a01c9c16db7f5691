import { z } from 'zod';
import { measureDialogues, type DialogueMeasures } from '../evals/metrics/dialogue-measures.ts';
import { MEASURES, showMeasure, showShare } from '../evals/metrics/measure-table.ts';
import { readDialogues } from '../evals/read-dialogues.ts';
import { MEANING_ROWS, measureMeaning, type MeaningMeasures } from './measure-meaning.ts';
import { serviceOptions } from './shared-options.ts';
import { table } from './table.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  file: z.string().min(1).describe('Conversations: SPC CSV, ConvAI2 text, JSONL, or the dataset.jsonl of a run.'),
  reference: z.string().optional().describe('Other conversations to set beside them.'),
  limit: z.coerce.number().int().min(1).optional().describe('Use the first so many conversations of each file. Default: all.'),
  meaning: z.boolean().default(false).describe('Also say by meaning (rules and sentence vectors) which attributes come up; about ten conversations a second.'),
  embedder: serviceOptions.embedder,
});

export const measure = defineTool({
  name: 'measure',
  summary: 'lexical measures of a data set, beside a reference',
  description: 'Prints what can be counted in any data set of conversations: form, openings, lengths, attributes voiced by word overlap, variety. What each measure sees and cannot see: docs/measures.md.',
  options: Options,
  positional: 'file',
  examples: ['measure my-run/dataset.jsonl', 'measure mine.csv --reference theirs.csv --meaning', 'measure mine.csv --json'],
  run: async (options, context) => {
    const { file, reference } = options;
    const measured = await measuresOf(file, options, context);
    const compared = reference === undefined ? undefined : await measuresOf(reference, options, context);
    const data = { file, ...measured, ...(compared === undefined ? {} : { reference: { file: reference, ...compared } }) };
    return { data, text: measureTable(compared === undefined ? [measured] : [measured, compared]), emptyHanded: measured.measures.conversations === 0 };
  },
});

interface Measured {
  readonly measures: DialogueMeasures;
  /** Present when asked for by `meaning`. */
  readonly meaning?: MeaningMeasures;
  readonly unreadable: number;
}

async function measuresOf(file: string, options: z.infer<typeof Options>, context: ToolContext): Promise<Measured> {
  const { dialogues, unreadable } = await readDialogues(file, options.limit, context);
  const measures = measureDialogues(dialogues);
  if (!options.meaning) return { measures, unreadable };
  const services = { embedder: options.embedder, seed: 0, concurrency: 2 };
  const meaning = await withServices(services, undefined, context, (opened) => measureMeaning(dialogues, opened, context));
  return { measures, meaning, unreadable };
}

function measureTable(sets: readonly Measured[]): string {
  const rows = MEASURES.map((row) => [row.label, ...sets.map(({ measures }) => showMeasure(row, measures))]);
  const byMeaning = MEANING_ROWS.map(({ key, label }) => [label, ...sets.map(({ meaning }) => (meaning === undefined ? '-' : showShare(meaning[key])))]);
  return table(['measure', 'this set', ...sets.slice(1).map(() => 'reference')], sets.some(({ meaning }) => meaning !== undefined) ? [...rows, ...byMeaning] : rows);
}
