import { MEASURES } from '../metrics/measure-table.ts';
import { measureDialogues } from '../metrics/dialogue-measures.ts';
import { readDialogues } from '../read-dialogues.ts';
import type { Suite, SuiteContext, SuiteFigure, SuiteResult } from './suite.ts';

/** What can be counted in any data set, beside a reference when one is given. */
export const dataset: Suite = {
  name: 'dataset',
  description: 'Measures a data set: form, openings, variety, attributes; beside a reference when there is one.',
  reads: 'conversations',
  run: async ({ file, reference, limit, services }: SuiteContext): Promise<SuiteResult> => {
    if (file === undefined) return { tables: [], skipped: [{ what: 'dataset', why: 'no file of conversations was given' }] };
    const own = measureDialogues((await readDialogues(file, limit, services)).dialogues);
    const other = reference === undefined ? undefined : measureDialogues((await readDialogues(reference, limit, services)).dialogues);
    const figures = MEASURES.flatMap(({ key, label }): SuiteFigure[] => {
      const [value, beside] = [own[key], other?.[key] ?? null];
      if (value === null) return [];
      return [{ key, label, value, cases: own.conversations ?? 0, by: 'rules', ...(beside === null ? {} : { reference: { value: beside, of: 'reference' } }) }];
    });
    return { tables: [{ title: 'lexical measures', figures }], skipped: [] };
  },
};
