import type { Dialogue } from '../../../domain/dialogue.ts';
import { measureDialogues } from '../../metrics/dialogue-measures.ts';
import { drawnUtterances, spaced } from '../../metrics/drawn.ts';
import { MEASURES } from '../../metrics/measure-table.ts';
import { selfBleu } from '../../metrics/self-bleu.ts';
import { topicMeasures } from '../../metrics/topics.ts';
import { varietyMeasures } from '../../metrics/variety.ts';
import type { SuiteTable } from '../suite.ts';
import { figuresOf, type Line, type Sets, type Values } from './sets.ts';

/** Utterances that n-grams and topics are counted over, and those that are compared with each other. */
const COUNTED = 5000;
const COMPARED = 1000;

const VARIETY: readonly Line[] = [
  { key: 'selfBleu', label: `self-BLEU of ${COMPARED} utterances`, better: 'lower' },
  { key: 'entropy2', label: 'entropy of word pairs (bits)', better: 'higher' },
  { key: 'entropy4', label: 'entropy of four words (bits)', better: 'higher' },
  { key: 'distinctFirstWords', label: 'different first three words, over conversations', better: 'higher' },
  { key: 'commonestOpening', label: 'conversations with the commonest first three words', better: 'lower' },
  { key: 'commonestEnding', label: 'conversations with the commonest last utterance', better: 'lower' },
  { key: 'topics', label: 'built-in categories that come up', better: 'higher' },
  { key: 'commonestTopic', label: 'share of the commonest category', better: 'lower' },
  { key: 'topicEntropy', label: 'entropy of categories (bits)', better: 'higher' },
  { key: 'told', label: 'utterances whose category can be told' },
];

/** What can be counted in the text alone. */
export function countedTables({ own, other, seed }: Sets): SuiteTable[] {
  const [lexical, beside] = [measureDialogues(own), other === undefined ? undefined : measureDialogues(other)];
  const [variety, varietyBeside] = [varietyOf(own, seed), other === undefined ? undefined : varietyOf(other, seed)];
  const common = { cases: own.length, by: 'rules' };
  return [
    { title: 'lexical measures', figures: figuresOf(MEASURES, { ...lexical }, beside === undefined ? undefined : { ...beside }, common), note: 'docs/measures.md says what each cannot see.' },
    { title: 'variety', figures: figuresOf(VARIETY, variety, varietyBeside, common), note: 'Counted over drawn utterances; figures of sets with fewer of them stand differently. Words alone: paraphrases count as different.' },
  ];
}

function varietyOf(dialogues: readonly Dialogue[], seed: number): Values {
  const utterances = drawnUtterances(dialogues, COUNTED, seed);
  return { selfBleu: selfBleu(spaced(utterances, COMPARED)), ...varietyMeasures(dialogues, utterances), ...topicMeasures(utterances) };
}
