import { readDialogues, referencesOf } from '../read-dialogues.ts';
import { comparedTables } from './dataset/compared.ts';
import { countedTables } from './dataset/counted.ts';
import { meaningTable, toxicityTable } from './dataset/judged.ts';
import type { Sets } from './dataset/sets.ts';
import { vectorTables } from './dataset/vectors.ts';
import type { Suite } from './suite.ts';

/** Everything that can be said of a data set without people: counted, by vectors, by meaning, and how far it is from a reference. */
export const dataset: Suite = {
  name: 'dataset',
  description: 'Measures a data set: form, variety, attributes, toxicity; with a reference also distance and whether a classifier tells them apart.',
  reads: 'conversations',
  run: async ({ file, reference, limit, sample, seed, embedder, services }) => {
    if (file === undefined) return { tables: [], skipped: [{ what: 'dataset', why: 'no file of conversations was given' }] };
    const own = await readDialogues(file, limit, services);
    const [beside] = referencesOf(reference);
    const other = beside === undefined ? undefined : await readDialogues(beside, limit, services);
    const sets: Sets = { own: own.dialogues, other: other?.dialogues, seed, sample, embedder, services };
    const unreadable = own.unreadable + (other?.unreadable ?? 0);
    const compared = comparedTables(sets);
    const toxicity = await toxicityTable(sets);
    const meaning = await meaningTable(sets);
    return {
      tables: [...countedTables(sets), ...toxicity.tables, ...meaning.tables, ...(await vectorTables(sets)), ...compared.tables],
      skipped: [...(unreadable === 0 ? [] : [{ what: `${unreadable} rows`, why: 'they hold no conversation that can be read' }]), ...toxicity.skipped, ...meaning.skipped, ...compared.skipped],
      details: { telling: compared.telling },
    };
  },
};
