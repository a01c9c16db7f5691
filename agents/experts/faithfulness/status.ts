import type { ExpertContext, Subject } from '../expert.ts';
import { judgeFaithfulness, type JudgedAttribute } from '../../judge-faithfulness.ts';
import type { Turn } from '../../../domain/conversation.ts';
import { claimsOf, contradictionsOf } from './claims.ts';
import { gather } from './features.ts';
import { OPEN, PRESENT, presence, VOICED } from './presence.ts';

/** How one attribute fares in a conversation. */
export interface AttributeStatus {
  readonly attribute: string;
  readonly text: string;
  readonly speaker: 0 | 1;
  readonly status: 'voiced' | 'implied' | 'absent' | 'contradicted';
  /** Probability that its owner voices or implies it, by rules and vectors. */
  readonly probability: number;
  /** The owner's turns the status rests on; empty when absent. */
  readonly turns: readonly number[];
  /** Turns in which the other speaker claims it. */
  readonly claimed: readonly number[];
  /** Why it is contradicted; else empty. */
  readonly reason: string;
}

/** The status of every attribute of both profiles: rules and vectors, and one call to the model, when there is one and they leave something open. */
export async function attributeStatuses(subject: Subject, context: Pick<ExpertContext, 'ask' | 'embed' | 'model'>): Promise<AttributeStatus[]> {
  return (await judgeStatuses(subject, context)).statuses;
}

/**
 * The same, and who judged: `vectors` where no model was asked. The one call is about all attributes, not only about the
 * open ones: what rules are surest of, the words of an attribute said of somebody else, is where they can be most wrong.
 */
export async function judgeStatuses(subject: Subject, context: Pick<ExpertContext, 'ask' | 'embed' | 'model'>): Promise<{ statuses: AttributeStatus[]; by: string }> {
  const measured = await measureStatuses(subject, context.embed);
  const open = measured.some(({ status, claimed, probability }) => status === 'contradicted' || claimed.length > 0 || (probability > OPEN.from && probability < OPEN.to));
  if (context.model === 'offline' || !open) return { statuses: measured, by: 'vectors' };
  const { turns } = subject.conversation;
  const answer = await context.ask(judgeFaithfulness, { turns: [...turns], attributes: measured.map(({ text, speaker, probability, turns: at }) => ({ text, speaker, probability, turns: [...at] })) });
  const judged = new Map(answer.attributes.map((one) => [one.number - 1, one]));
  return { statuses: measured.map((one, at) => asJudged(one, judged.get(at), turns)), by: context.model };
}

/** What the model says of one attribute, with turns of the right speaker; without one, what was measured stands: a status rests on something that was said. */
function asJudged(measured: AttributeStatus, found: JudgedAttribute | undefined, turns: readonly Turn[]): AttributeStatus {
  if (found === undefined) return measured;
  const said = (by: number, at: readonly number[]): number[] => at.filter((turn) => turns[turn]?.speaker === by);
  const own = said(measured.speaker, found.turns);
  const claimed = said(1 - measured.speaker, found.claimed);
  if (found.status === 'absent') return { ...measured, status: 'absent', turns: [], claimed, reason: '' };
  if (own.length === 0) return { ...measured, claimed };
  return { ...measured, status: found.status, turns: own, claimed, reason: found.status === 'contradicted' ? found.reason : '' };
}

async function measureStatuses(subject: Subject, embed: ExpertContext['embed']): Promise<AttributeStatus[]> {
  const { passages, evidence, like } = await gather(subject, embed);
  const of = (speaker: 0 | 1): AttributeStatus[] => {
    const other = speaker === 0 ? 1 : 0;
    return subject.profiles[speaker].attributes.map((attribute, at) => {
      const probability = presence(evidence[speaker][at]);
      const against = contradictionsOf(attribute, passages[speaker]);
      const claimed = claimsOf({ attribute, own: subject.profiles[other].attributes, passages: passages[other], turns: subject.conversation.turns, like: (sentence) => like(attribute.text, sentence) });
      const status = against.length > 0 ? 'contradicted' : probability >= VOICED ? 'voiced' : probability >= PRESENT ? 'implied' : 'absent';
      const turns = against.length > 0 ? [...new Set(against.map(({ turn }) => turn))] : status === 'absent' ? [] : evidence[speaker][at].turns;
      return { attribute: attribute.id, text: attribute.text, speaker, status, probability, turns, claimed, reason: against.at(0)?.reason ?? '' };
    });
  };
  return [...of(0), ...of(1)];
}
