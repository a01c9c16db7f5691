import type { DatasetRecord } from '../domain/dataset.ts';
import type { Profile } from '../domain/profile.ts';
import type { Conflict, Engine } from './engine.ts';
import type { ShownProfile } from './operation.ts';

/** A profile as clients see it. */
export function shown(profile: Profile, engine: Pick<Engine, 'describe'>): ShownProfile {
  return { id: profile.id, statements: profile.attributes.map(({ text }) => text), character: engine.describe(profile) };
}

/** Conflicts by the numbers of the statements, from 1: what a client sent is not quoted back. */
export function describeConflicts(conflicts: readonly Conflict[]): string {
  return conflicts.map(({ first, second, reason }) => `statement ${first + 1} ${reason === 'contradicts' ? 'contradicts' : 'says the same as'} statement ${second + 1}`).join('; ');
}

/** A conversation to read. */
export function dialogueOf({ id, conversation }: Pick<DatasetRecord, 'id' | 'conversation'>): string {
  return [`${id}:`, ...conversation.turns.map(({ speaker, text }) => `User ${speaker + 1}: ${text}`)].join('\n');
}

const LONGEST = 300;

/** A message of bounded length. */
export function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
