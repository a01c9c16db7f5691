import type { Subject } from '../../agents/experts/expert.ts';
import { conversation, type Turn } from '../../domain/conversation.ts';
import type { Random } from '../../domain/random.ts';
import type { Clean } from './clean.ts';

/** A conversation with one fault put in, and where. */
export interface Faulty {
  readonly subject: Subject;
  /** Turns a finding about it may name. */
  readonly turns: readonly number[];
  /** What was put in, for people. */
  readonly what: string;
}

/** One way to spoil a conversation. */
export interface Fault {
  /** Kebab-case. */
  readonly name: string;
  readonly kind: 'formal' | 'harm' | 'claim' | 'contradiction';
  /** Undefined where the conversation has no place for it. */
  inject(clean: Clean, random: Random): Faulty | undefined;
}

/** The subject with other turns. */
export function withTurns(subject: Subject, turns: readonly Turn[]): Subject {
  return { ...subject, conversation: conversation(subject.conversation.pairId, turns, subject.conversation.origin) };
}

/** The subject with the text of one turn changed, as a fault at that turn. */
export function changed({ subject }: Clean, at: number, change: (text: string) => string, what: string): Faulty {
  const turns = subject.conversation.turns.map((turn, index) => (index === at ? { ...turn, text: change(turn.text) } : turn));
  return { subject: withTurns(subject, turns), turns: [at], what };
}

/** A turn somewhere in the middle. */
export function anyTurn({ subject }: Clean, random: Random): number {
  return 1 + random.below(subject.conversation.turns.length - 2);
}

/** A sentence added to what is said, before or after it. */
export function added(text: string, sentence: string, random: Random): string {
  return random.chance(0.5) && !text.endsWith('?') ? `${text} ${sentence}` : `${sentence} ${text}`;
}
