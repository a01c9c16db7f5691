import { measureGrowth } from '../metrics/growth.ts';
import type { Figure } from '../checks/check.ts';
import { PAPER, skippedWhole, type PaperTable } from './paper-table.ts';

/** Persona-Chat's attributes before and after, as printed. */
const THEIRS = { seeds: { attributes: 4723, clusters: 323, distance: 0.836, words: 7.65 }, all: { attributes: 10_371, clusters: 553, distance: 0.863 }, newWords: 15.9 } as const;

export const expansion: PaperTable = {
  name: 'expansion',
  table: 'T1',
  by: 'vectors',
  about: 'attributes and their clusters, before and after expansion',
  cannotSee: 'Counts depend on the sentence vectors and on the number of seeds; theirs are of another encoder and of more seeds.',
  measure: async ({ growth }, { embed }) => {
    if (growth === undefined || growth.seeds.length < 2) return skippedWhole('expansion', 'the seeds are not known; give the dataset.jsonl inside the folder of a synthesize run');
    const { seeds, all, newWords } = await measureGrowth(growth.seeds, growth.all, embed);
    const figures = [
      figure('attributes, seeds', seeds.attributes, seeds.attributes, THEIRS.seeds.attributes),
      figure('clusters, seeds', seeds.clusters, seeds.attributes, THEIRS.seeds.clusters),
      figure('distance between clusters, seeds', seeds.distance, seeds.attributes, THEIRS.seeds.distance),
      figure('words an attribute, seeds', seeds.words, seeds.attributes, THEIRS.seeds.words),
      figure('attributes, all', all.attributes, all.attributes, THEIRS.all.attributes),
      figure('clusters, all', all.clusters, all.attributes, THEIRS.all.clusters),
      figure('distance between clusters, all', all.distance, all.attributes, THEIRS.all.distance),
      figure('words an attribute, new ones', newWords, all.attributes - seeds.attributes, THEIRS.newWords),
    ].flat();
    return { figures, skipped: newWords === null ? [{ what: 'words of new attributes', why: 'the run added none', count: 1 }] : [] };
  },
};

function figure(label: string, value: number | null, cases: number, reference: number): Figure[] {
  return value === null ? [] : [{ label, value, cases, reference: { value: reference, of: PAPER } }];
}
