import { attributeStatuses, type AttributeStatus } from '../agents/experts/faithfulness.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { recordsOf } from '../domain/outside.ts';
import { mean } from '../domain/statistics.ts';
import { inCharacterMeasures, judgeSentences, stability, type InCharacterMeasures, type JudgedSentence } from '../evals/metrics/in-character.ts';
import { personaMeasures, type PersonaMeasures } from '../evals/metrics/persona-measures.ts';
import { expertContext } from '../graphs/expert-context.ts';
import type { Services } from '../graphs/services.ts';
import type { ToolContext } from './tool.ts';

/** What the faithfulness expert's rules and vectors say about all attributes and sentences; shares in [0, 1], null without personas. */
export interface MeaningMeasures extends PersonaMeasures, Pick<InCharacterMeasures, 'inCharacter' | 'clashing' | 'consistency'> {
  /** Mean over persona pairs with more than one conversation; null where there is none. */
  readonly stability: number | null;
}

/** The lines these add to the table of measures. */
export const MEANING_ROWS: readonly { readonly key: Exclude<keyof MeaningMeasures, 'attributes'>; readonly label: string }[] = [
  { key: 'present', label: 'attributes that come up with their owner, by meaning' },
  { key: 'coverage', label: 'coverage (voiced 1, implied 0.75)' },
  { key: 'contradicted', label: 'attributes contradicted by their owner, by meaning' },
  { key: 'leakage', label: 'attributes claimed by the other, by meaning' },
  { key: 'apc', label: 'APC: relevant ones entailed, others not contradicted' },
  { key: 'inCharacter', label: 'telling sentences in character' },
  { key: 'clashing', label: 'sentences that clash with the profile or themselves' },
  { key: 'consistency', label: 'consistency within a conversation' },
  { key: 'stability', label: 'stability over conversations of one pair' },
];

/** Asks of every attribute whether it comes up and of every sentence whether it is in character, by rules and sentence vectors, without a model. */
export async function measureMeaning(dialogues: readonly Dialogue[], services: Services, { report, signal }: Pick<ToolContext, 'report' | 'signal'>): Promise<MeaningMeasures> {
  const statuses: AttributeStatus[] = [];
  const sentences: JudgedSentence[] = [];
  const byPair = new Map<string, InCharacterMeasures[]>();
  const context = { ...expertContext(services), model: 'offline' };
  for (const [at, dialogue] of dialogues.entries()) {
    signal.throwIfAborted();
    const subject = recordsOf(dialogue);
    const found = await attributeStatuses(subject, context);
    if (found.length > 0) {
      const judged = judgeSentences(subject, found);
      const key = subject.profiles.map(({ id }) => id).join();
      byPair.set(key, [...(byPair.get(key) ?? []), inCharacterMeasures(judged)]);
      statuses.push(...found);
      sentences.push(...judged);
    }
    report({ kind: 'step', stage: 'by meaning', done: at + 1, total: dialogues.length });
  }
  const each = [...byPair.values()];
  const { inCharacter, clashing } = inCharacterMeasures(sentences);
  return {
    ...personaMeasures(statuses),
    inCharacter,
    clashing,
    consistency: mean(each.flat().flatMap((one) => one.consistency ?? [])),
    stability: mean(each.flatMap((repetitions) => stability(repetitions) ?? [])),
  };
}
