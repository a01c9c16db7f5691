import type { Conversation } from '../../domain/conversation.ts';
import type { Finding } from '../../domain/critique.ts';
import type { Expert, Subject } from './expert.ts';
import { isTaste } from './faithfulness/claims.ts';
import { judgeStatuses, type AttributeStatus } from './faithfulness/status.ts';
import { ADA_AND_BO } from './quality/examples.ts';

export { attributeStatuses, type AttributeStatus } from './faithfulness/status.ts';

/** What a status counts towards coverage. */
const CREDIT = { voiced: 1, implied: 0.75, absent: 0, contradicted: 0 } as const;
/** What one contradiction or one claim costs. */
const PENALTY = 0.25;
/** Share of the own attributes a speaker should show. */
const ENOUGH = 0.5;

/** Whether both speakers are who their profiles say, attribute by attribute, with the turns it rests on. */
export const faithfulness: Expert = {
  name: 'faithfulness',
  description: 'Does each speaker show the own profile, contradict none of it and claim none of the other?',
  rubric:
    'Every attribute of a profile is voiced or implied by its owner in own words where it fits; nothing its owner says cannot be true together with it; the other speaker does not state it as true of themselves. Sympathy and questions are no claims.',
  cost: 'embedding',
  role: 'filter',
  judge: async (subject, context) => {
    const { statuses, by } = await judgeStatuses(subject, context);
    judged.set(subject.conversation, new Map([...(judged.get(subject.conversation) ?? []), [by, statuses]]));
    if (statuses.length === 0) return { expert: 'faithfulness', outcome: 'does-not-apply', score: null, findings: [], by };
    const findings = [...statuses.flatMap(findingsFor), ...silentSpeakers(statuses, subject)];
    return { expert: 'faithfulness', outcome: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass', score: scoreOf(statuses), findings, by };
  },
  examples: { good: ADA_AND_BO, bad: claimed() },
};

/** By conversation, then by who judged it. */
const judged = new WeakMap<Conversation, ReadonlyMap<string, readonly AttributeStatus[]>>();

/**
 * The statuses that the expert's verdicts on a conversation rest on, so that who shows more of them need not ask again;
 * undefined before any. Of several judges, each attribute has the status most of them give it, whoever answered first.
 */
export function statusesJudged(conversation: Conversation): readonly AttributeStatus[] | undefined {
  const known = judged.get(conversation);
  if (known === undefined) return undefined;
  const [first, ...others] = [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, statuses]) => statuses);
  return first.map((one, at) => commonest([one, ...others.map((statuses) => statuses[at])]));
}

function commonest(statuses: readonly AttributeStatus[]): AttributeStatus {
  const count = ({ status }: AttributeStatus): number => statuses.filter((one) => one.status === status).length;
  return statuses.reduce((best, one) => (count(one) > count(best) ? one : best));
}

function scoreOf(statuses: readonly AttributeStatus[]): number {
  const coverage = coverageOf(statuses);
  const faults = statuses.filter(({ status, claimed }) => status === 'contradicted' || claimed.length > 0).length;
  return Math.max(0, coverage - PENALTY * faults);
}

/** Mean credit of attributes, in [0, 1]: voiced 1, implied 0.75, else 0. */
export function coverageOf(statuses: readonly AttributeStatus[]): number {
  return statuses.length === 0 ? 0 : statuses.reduce((sum, { status }) => sum + CREDIT[status], 0) / statuses.length;
}

function findingsFor({ attribute, text, status, turns, claimed, reason, speaker }: AttributeStatus): Finding[] {
  const attributes = [attribute];
  const other = 2 - speaker;
  const own: Finding =
    status === 'contradicted'
      ? { code: 'attribute-contradicted', message: `contradicts "${text}" (${reason})`, severity: 'error', turns: [...turns], attributes, repair: 'Change what is said there so that the attribute stays true.' }
      : { code: `attribute-${status}`, message: `"${text}" is ${status}`, severity: 'note', turns: [...turns], attributes, ...(status === 'absent' ? { repair: 'Let its owner show it where it fits.' } : {}) };
  if (claimed.length === 0) return [own];
  return [own, { code: 'attribute-claimed', message: `user ${other} claims "${text}"`, severity: isTaste(text) ? 'warning' : 'error', turns: [...claimed], attributes, repair: `Let user ${other} ask about it or answer with something of their own.` }];
}

function silentSpeakers(statuses: readonly AttributeStatus[], { conversation: { turns } }: Subject): Finding[] {
  return [0, 1].flatMap((speaker): Finding[] => {
    const own = statuses.filter((one) => one.speaker === speaker);
    const shown = own.filter(({ status }) => status === 'voiced' || status === 'implied').length;
    if (own.length === 0 || shown >= ENOUGH * own.length || !turns.some((turn) => turn.speaker === speaker)) return [];
    const missing = own.filter(({ status }) => status === 'absent').map(({ attribute }) => attribute);
    return [{ code: 'profile-not-shown', message: `user ${speaker + 1} shows ${shown} of ${own.length} attributes`, severity: shown === 0 ? 'error' : 'warning', turns: [], attributes: missing, repair: 'Let the speaker show more of the own profile.' }];
  });
}

function claimed(): Subject {
  const turns = ADA_AND_BO.conversation.turns.map((turn, at) => (at === 7 ? { ...turn, text: 'Me, I have two cats. And I never repair old radios.' } : turn));
  return { ...ADA_AND_BO, conversation: { ...ADA_AND_BO.conversation, turns } };
}
