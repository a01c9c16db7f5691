import { findContradictions } from '../../agents/find-contradictions.ts';
import type { Check, Figure } from './check.ts';
import { interval, precisionRecall, type Predicted } from './statistics.ts';
import { tableRows } from './table-rows.ts';

const FILE = 'decode/reference_roberta-large-mnli.tsv';
/** In this file 0 marks a contradiction. */
const CONTRADICTS = '0';

/** Whether two utterances of one speaker are seen to contradict each other. */
export const decode: Check = {
  name: 'decode',
  about: 'the agent for contradictions: rules offline, one question a pair with a model',
  source: 'DECODE (Nie et al., ACL 2021), balanced utterance pairs',
  inSample: 'Not looked at for the rules as they stand here.',
  files: [FILE],
  run: async (data, context) => {
    const rows = tableRows(data[FILE], '\t').filter(({ seg1, seg2 }) => seg1 !== '' && seg2 !== '');
    const cases = await Promise.all(
      rows.map(async (row) => ({
        own: { positive: row.label === CONTRADICTS, predicted: (await context.ask(findContradictions, { statements: [row.seg1, row.seg2] })).contradicted },
        theirs: { positive: row.label === CONTRADICTS, predicted: row['FacebookAI_roberta-large-mnli_pred'] === 'contradiction' },
      })),
    );
    const theirs = precisionRecall(cases.map((one) => one.theirs));
    const own = cases.map((one) => one.own);
    return (['f1', 'precision', 'recall'] as const).map((key): Figure => {
      const statistic = (sample: readonly Predicted[]) => precisionRecall(sample)[key];
      return { label: `contradiction, ${key === 'f1' ? 'F1' : key}`, expert: key === 'f1' ? 'consistency' : undefined, value: statistic(own), interval: interval(`decode ${key}`, own, statistic), cases: own.length, reference: { value: theirs[key], of: 'roberta-large-mnli' } };
    });
  },
};
