import { attributeStatuses } from '../agents/experts/faithfulness.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { recordsOf } from '../domain/outside.ts';
import { expertContext } from '../graphs/expert-context.ts';
import type { Services } from '../graphs/services.ts';
import type { ToolContext } from './tool.ts';

/** What the faithfulness expert's rules and vectors say about all attributes; shares in [0, 1], null without personas. */
export interface MeaningMeasures {
  /** Voiced or implied by their owner. */
  readonly present: number | null;
  readonly contradicted: number | null;
  readonly claimed: number | null;
}

/** The lines these add to the table of measures. */
export const MEANING_ROWS: readonly { readonly key: keyof MeaningMeasures; readonly label: string }[] = [
  { key: 'present', label: 'attributes that come up with their owner, by meaning' },
  { key: 'contradicted', label: 'attributes contradicted by their owner, by meaning' },
  { key: 'claimed', label: 'attributes claimed by the other, by meaning' },
];

/** Asks of every attribute whether it comes up, by rules and sentence vectors, without a model. */
export async function measureMeaning(dialogues: readonly Dialogue[], services: Services, { report, signal }: Pick<ToolContext, 'report' | 'signal'>): Promise<MeaningMeasures> {
  const counts = { all: 0, present: 0, contradicted: 0, claimed: 0 };
  const context = { ...expertContext(services), model: 'offline' };
  for (const [at, dialogue] of dialogues.entries()) {
    signal.throwIfAborted();
    for (const { status, claimed } of await attributeStatuses(recordsOf(dialogue), context)) {
      counts.all++;
      if (status === 'voiced' || status === 'implied') counts.present++;
      if (status === 'contradicted') counts.contradicted++;
      if (claimed.length > 0) counts.claimed++;
    }
    report({ kind: 'step', stage: 'by meaning', done: at + 1, total: dialogues.length });
  }
  const share = (count: number): number | null => (counts.all === 0 ? null : count / counts.all);
  return { present: share(counts.present), contradicted: share(counts.contradicted), claimed: share(counts.claimed) };
}
