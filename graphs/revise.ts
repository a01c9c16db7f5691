import { reviseConversation } from '../agents/revise-conversation.ts';
import { conversation, type Conversation } from '../domain/conversation.ts';
import { isItemFailure } from '../domain/error.ts';
import type { Finding } from '../domain/critique.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Candidate } from '../domain/result.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { briefFor, seatOf } from './brief.ts';
import type { Services } from './services.ts';
import type { Used } from './used.ts';

interface ReviseState {
  readonly index: number;
  readonly iteration: number;
  readonly pair: Pair;
  readonly exemplars: readonly Exemplar[];
  readonly used: Used;
  readonly candidates: readonly Candidate[];
}

/** True when some candidate failed only for reasons that a revision can mend. */
export function worthRevising(candidates: readonly Candidate[]): boolean {
  return candidates.some(isRepairable);
}

/**
 * Rewrites the repairable candidate with the fewest errors, with the findings in view. Undefined when the model gives
 * no usable answer: the pair is then rejected with the reasons it had.
 */
export async function reviseCandidate(state: ReviseState, settings: { readonly scenario: Scenario }, services: Services): Promise<Conversation | undefined> {
  const [first] = state.candidates.filter(isRepairable).sort((a, b) => errorsOf(a).length - errorsOf(b).length);
  if (first === undefined) return undefined;
  const draft = first.conversation;
  const seat = seatOf(state, draft.origin.candidate);
  const brief = briefFor(state, seat, settings, services);
  const findings = errorsOf(first).map(({ message, turns, repair }) => ({ message, turns, repair: repair ?? '' }));
  try {
    const { turns } = await services.ask(reviseConversation, { brief, turns: draft.turns, findings }, { sample: seat.sample });
    return conversation(
      state.pair.id,
      turns.map(({ speaker, text }) => ({ speaker: speaker === 1 ? 0 : 1, text })),
      { ...draft.origin, revises: draft.id },
    );
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return undefined;
  }
}

function errorsOf({ critique }: Candidate): Finding[] {
  return critique.verdicts.filter((verdict) => verdict.outcome === 'fail').flatMap(({ findings }) => findings.filter((one) => one.severity === 'error'));
}

function isRepairable(candidate: Candidate): boolean {
  const errors = errorsOf(candidate);
  return errors.length > 0 && errors.every((one) => one.repair !== undefined);
}
