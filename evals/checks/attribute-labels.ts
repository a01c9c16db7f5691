import { z } from 'zod';
import { attributeStatuses, type AttributeStatus } from '../../agents/experts/faithfulness.ts';
import type { ExpertContext } from '../../agents/experts/expert.ts';
import { recordsOf } from '../../domain/outside.ts';
import type { Check, Figure } from './check.ts';
import { areaUnderCurve, balancedAccuracy, interval, precisionRecall } from './statistics.ts';

const FILE = 'attribute-labels/conversations.jsonl';
const Label = z.object({ status: z.string(), claimed: z.array(z.number()) });
const Row = z.object({
  source: z.string(),
  pair: z.number(),
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  turns: z.array(z.tuple([z.union([z.literal(0), z.literal(1)]), z.string()])),
  labels: z.array(z.object({ attributes: z.record(z.string(), Label) })),
});
type Row = z.infer<typeof Row>;

/** One attribute as judged and as labelled; present and claimed as either annotator says. */
interface Case {
  readonly score: number;
  readonly predicted: boolean;
  readonly labels: readonly boolean[];
  readonly claimed: { readonly predicted: boolean; readonly positive: boolean };
}

/** Faithfulness against two annotators: is an attribute there, and does the other speaker claim it? */
export const attributeLabels: Check = {
  name: 'attribute-labels',
  about: 'faithfulness: present or absent, claimed or not, attribute by attribute',
  source: '48 conversations (Persona-Chat, Synthetic-Persona-Chat, two by a language model) with labels of two independent annotators',
  inSample: 'Weights were fitted on the pairs of even rank; "unseen pairs" are the others. The rules for claims were written with all of them in view.',
  files: [FILE],
  run: async (data, context) => {
    const rows = data[FILE].trim().split('\n').map((line) => Row.parse(JSON.parse(line)));
    const ranks = [...new Set(rows.map(({ pair }) => pair))].sort((a, b) => a - b);
    const judged = await Promise.all(rows.map(async (row) => ({ unseen: ranks.indexOf(row.pair) % 2 === 1, cases: await casesOf(row, context) })));
    return [...figuresOf('all', judged.map(({ cases }) => cases)), ...figuresOf('unseen pairs', judged.filter(({ unseen }) => unseen).map(({ cases }) => cases)), ...claimFigures(judged.map(({ cases }) => cases))];
  },
};

async function casesOf({ personas, turns, labels }: Row, context: ExpertContext): Promise<Case[]> {
  const subject = recordsOf({ source: FILE, personas, turns: turns.map(([speaker, text]) => ({ speaker, text })) });
  const statuses = await attributeStatuses(subject, context);
  const keys = personas.flatMap((persona, owner) => persona.map((_text, at) => `${'AB'[owner]}${at + 1}`));
  return statuses.map((status, at) => caseOf(status, labels.flatMap(({ attributes }) => attributes[keys[at]] ?? [])));
}

function caseOf({ status, probability, claimed }: AttributeStatus, labels: readonly z.infer<typeof Label>[]): Case {
  const present = (one: string) => one === 'voiced' || one === 'implied';
  return { score: probability, predicted: present(status), labels: labels.map((one) => present(one.status)), claimed: { predicted: claimed.length > 0, positive: labels.some((one) => one.claimed.length > 0) } };
}

function figuresOf(which: string, conversations: readonly (readonly Case[])[]): Figure[] {
  const labelled = (sample: readonly (readonly Case[])[]) => sample.flat().flatMap(({ score, predicted, labels }) => labels.map((positive) => ({ score, predicted, positive })));
  const cases = labelled(conversations).length;
  const auc = (sample: readonly (readonly Case[])[]) => areaUnderCurve(labelled(sample));
  const balanced = (sample: readonly (readonly Case[])[]) => balancedAccuracy(labelled(sample));
  return [
    { label: `present or absent, AUC (${which})`, value: auc(conversations), interval: interval(`attributes auc ${which}`, conversations, auc), cases, reference: { value: 0.82, of: 'word overlap alone' } },
    { label: `present or absent, balanced accuracy (${which})`, expert: which === 'all' ? undefined : 'faithfulness', value: balanced(conversations), interval: interval(`attributes balanced ${which}`, conversations, balanced), cases },
  ];
}

function claimFigures(conversations: readonly (readonly Case[])[]): Figure[] {
  const claims = (sample: readonly (readonly Case[])[]) => precisionRecall(sample.flat().map(({ claimed }) => claimed));
  const cases = conversations.flat().length;
  return (['precision', 'recall'] as const).map((key): Figure => ({ label: `claimed by the other, ${key}`, expert: 'faithfulness', value: claims(conversations)[key], interval: interval(`claims ${key}`, conversations, (sample) => claims(sample)[key]), cases }));
}
