import type { Subject } from '../../../agents/experts/expert.ts';
import { conversation } from '../../../domain/conversation.ts';
import { Random } from '../../../domain/random.ts';
import { cleanConversations } from '../../faults/clean.ts';
import { formalFaults } from '../../faults/formal.ts';

const SEED = 13;
const WRITTEN = 8;
const EXEMPLARS = 4;

/** Conversations of the project's own, every second one spoiled by some fault, so that some are better than others. */
export function stabilitySubjects(): Subject[] {
  return cleanConversations(WRITTEN, SEED, EXEMPLARS).map((clean, at) => {
    if (at % 2 === 0) return clean.subject;
    const random = Random.of('stability', at);
    const spoiled = random.shuffle(formalFaults).flatMap((fault) => fault.inject(clean, random) ?? []);
    return spoiled.at(0)?.subject ?? clean.subject;
  });
}

/** The same conversation with the two seats exchanged: user 1 is called user 2 and the other way round, profiles with them. */
export function seatsExchanged(subject: Subject): Subject {
  const { pairId, turns, origin } = subject.conversation;
  const exchanged = turns.map(({ speaker, text }) => ({ speaker: speaker === 0 ? (1 as const) : (0 as const), text }));
  return { ...subject, conversation: conversation(pairId, exchanged, origin), profiles: [subject.profiles[1], subject.profiles[0]] };
}

/** The same subject as a new record, so that nothing an expert remembers of it is used again. */
export function afresh(subject: Subject): Subject {
  return { ...subject, conversation: { ...subject.conversation } };
}
