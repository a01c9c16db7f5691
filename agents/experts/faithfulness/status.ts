import type { ExpertContext, Subject } from '../expert.ts';
import { judgeFaithfulness } from '../../judge-faithfulness.ts';
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

/** The status of every attribute of both profiles: rules and vectors, and one call to the model, when there is one, for what they leave open. */
export async function attributeStatuses(subject: Subject, context: Pick<ExpertContext, 'ask' | 'embed' | 'model'>): Promise<AttributeStatus[]> {
  const measured = await measureStatuses(subject, context.embed);
  const open = measured.filter(({ status, claimed, probability }) => status === 'contradicted' || claimed.length > 0 || (probability > OPEN.from && probability < OPEN.to));
  if (context.model === 'offline' || open.length === 0) return measured;
  const { turns } = subject.conversation;
  const answer = await context.ask(judgeFaithfulness, { turns: [...turns], attributes: open.map(({ text, speaker, probability, turns: at }) => ({ text, speaker, probability, turns: [...at] })) });
  const judged = new Map(answer.attributes.flatMap((one) => (open[one.number - 1] === undefined ? [] : [[open[one.number - 1], one] as const])));
  return measured.map((one) => {
    const found = judged.get(one);
    if (found === undefined) return one;
    const said = (by: number, at: readonly number[]): number[] => at.filter((turn) => turns[turn]?.speaker === by);
    return { ...one, status: found.status, turns: found.status === 'absent' ? [] : said(one.speaker, found.turns), claimed: said(1 - one.speaker, found.claimed), reason: found.status === 'contradicted' ? found.reason : '' };
  });
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
