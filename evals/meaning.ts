import { attributeStatuses, type AttributeStatus } from '../agents/experts/faithfulness.ts';
import type { ExpertContext } from '../agents/experts/expert.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { recordsOf } from '../domain/outside.ts';
import { mean } from '../domain/statistics.ts';
import { inCharacterMeasures, judgeSentences, stability, type InCharacterMeasures, type JudgedSentence } from './metrics/in-character.ts';
import { personaMeasures, type PersonaMeasures } from './metrics/persona-measures.ts';

/** What was found of the attributes and sentences of one conversation. */
export interface JudgedTalk {
  /** The same for all conversations about one pair of personas. */
  readonly pair: string;
  readonly statuses: readonly AttributeStatus[];
  readonly sentences: readonly JudgedSentence[];
}

/** What the faithfulness expert says about all attributes and sentences; shares in [0, 1], null without personas. */
export interface MeaningMeasures extends PersonaMeasures, Pick<InCharacterMeasures, 'inCharacter' | 'clashing' | 'consistency'> {
  /** Mean over persona pairs with more than one conversation; null where there is none. */
  readonly stability: number | null;
}

/** The lines of a table of these measures. */
export const MEANING_ROWS: readonly { readonly key: Exclude<keyof MeaningMeasures, 'attributes'>; readonly label: string; readonly better: 'higher' | 'lower' }[] = [
  { key: 'present', label: 'attributes that come up with their owner, by meaning', better: 'higher' },
  { key: 'coverage', label: 'coverage (voiced 1, implied 0.75)', better: 'higher' },
  { key: 'contradicted', label: 'attributes contradicted by their owner, by meaning', better: 'lower' },
  { key: 'leakage', label: 'attributes claimed by the other, by meaning', better: 'lower' },
  { key: 'apc', label: 'APC: relevant ones entailed, others not contradicted', better: 'higher' },
  { key: 'inCharacter', label: 'telling sentences in character', better: 'higher' },
  { key: 'clashing', label: 'sentences that clash with the profile or themselves', better: 'lower' },
  { key: 'consistency', label: 'consistency within a conversation', better: 'higher' },
  { key: 'stability', label: 'stability over conversations of one pair', better: 'higher' },
];

/** Asks of every attribute whether it comes up and of every sentence whether it is in character; undefined for a conversation without personas. */
export async function judgeTalk(dialogue: Dialogue, context: ExpertContext): Promise<JudgedTalk | undefined> {
  const subject = recordsOf(dialogue);
  const statuses = await attributeStatuses(subject, context);
  if (statuses.length === 0) return undefined;
  return { pair: subject.profiles.map(({ id }) => id).join(), statuses, sentences: judgeSentences(subject, statuses) };
}

/** The measures over judged conversations. */
export function meaningMeasures(judged: readonly JudgedTalk[]): MeaningMeasures {
  const byPair = new Map<string, InCharacterMeasures[]>();
  for (const { pair, sentences } of judged) byPair.set(pair, [...(byPair.get(pair) ?? []), inCharacterMeasures(sentences)]);
  const each = [...byPair.values()];
  const { inCharacter, clashing } = inCharacterMeasures(judged.flatMap(({ sentences }) => sentences));
  return {
    ...personaMeasures(judged.flatMap(({ statuses }) => statuses)),
    inCharacter,
    clashing,
    consistency: mean(each.flat().flatMap((one) => one.consistency ?? [])),
    stability: mean(each.flatMap((repetitions) => stability(repetitions) ?? [])),
  };
}
